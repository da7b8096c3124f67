import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { twilioSignature } from "../../cli/phone/sign.ts";
import { cleanEnvironment, type Serving, serving } from "../support/serving.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { TelegramStreet, webhookSecret } from "../support/telegram-street.ts";
import { Pocket } from "../support/telegram-updates.ts";

const eleni = new Pocket(1001, "el");
const program = join(import.meta.dirname, "../../bin/dimos");

describe("the server", () => {
  let street: TelegramStreet;
  beforeEach(async () => {
    street = await new TelegramStreet().open();
  });
  afterEach(() => street.close());

  test("asks nothing of Telegram while it starts, because it knows the bot's name", () => {
    // The health page, which this test has waited for, asks who we are; the start itself asks nothing.
    expect(street.telegram.calls.filter(({ method }) => method !== "getMe")).toEqual([]);
  });

  test("refuses 5 MB and broken JSON, and goes on", async () => {
    expect(await street.post(`{"update_id":1,"x":"${"α".repeat(2_600_000)}"}`)).toBe(413);
    expect(await street.post('{"update_id":')).toBe(400);
    expect(await street.post("")).toBe(400);
    expect(await street.say(eleni, eleni.text("Λακκούβα στον δρόμο"))).toContain("Πού ακριβώς είναι;");
  });

  test("refuses whoever does not know the secret, whatever they send", async () => {
    for (const secret of ["", "x", webhookSecret.slice(1), `${webhookSecret}0`]) {
      expect(await street.post(JSON.stringify(eleni.text("γεια")), secret)).toBe(401);
      expect(await street.post("x".repeat(5_000_000), secret)).toBe(401);
    }
    expect(await street.cases()).toBe(0);
    expect(street.read(eleni)).toEqual([]);
  });
});

describe("a dead Telegram token", () => {
  let folder: string;
  let telegram: TelegramPeer;
  let desk: Serving;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "dimos-dead-"));
    telegram = await new TelegramPeer().start();
    desk = await serving({
      ...{ DIMOS_DATA: folder, TELEGRAM_BOT_TOKEN: "7104266813:dead-token-of-yesterday" },
      TELEGRAM_API_ROOT: telegram.root,
    });
  });
  afterEach(async () => {
    await desk.stop();
    await telegram.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is named by /healthz, while phone and web go on", async () => {
    const health = (await (await fetch(`${desk.url}/healthz`)).json()) as {
      status: string;
      checks: { name: string; ok: boolean; since: string }[];
    };
    expect(health.status).toBe("degraded");
    expect(health.checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(["telegram"]);
    expect(JSON.stringify(health)).not.toContain("dead-token");

    expect((await fetch(`${desk.url}/`)).status).toBe(200);
    const form = {
      CallSid: `CA${"0".repeat(32)}`,
      From: "+306912345678",
      To: "+302271350000",
      CallStatus: "ringing",
    };
    const signature = twilioSignature(
      readFileSync(join(folder, "phone-token"), "utf8").trim(),
      `${desk.url}/voice`,
      form,
    );
    const headers = { "x-twilio-signature": signature };
    const call = await fetch(`${desk.url}/voice`, {
      method: "POST",
      headers,
      body: new URLSearchParams(form),
    });
    expect(call.status).toBe(200);
    expect(await call.text()).toContain("Δήμος Χίου");
  });

  test("is said once in a while in the log and never written out, and the server still stops in time", async () => {
    await expect.poll(() => desk.output()).toContain("401");
    expect(desk.output()).not.toContain("dead-token");
    expect(await desk.stop()).toBe(0);
  });
});

describe("a server whose settings are wrong does not start and says which", () => {
  function started(settings: Record<string, string>) {
    const folder = mkdtempSync(join(tmpdir(), "dimos-wrong-"));
    const env = cleanEnvironment({ DIMOS_DATA: join(folder, "data"), DIMOS_PORT: "0", ...settings });
    const ended = spawnSync(program, ["serve"], { env, cwd: folder, encoding: "utf8", timeout: 20_000 });
    rmSync(folder, { recursive: true, force: true });
    return ended;
  }
  const token = "7104266813:AAF-a_token_that_only_tests_know_00";

  test.each(["", " ", "tiny", "fifteen-letters"])("webhook secret «%s»", (secret) => {
    const { status, stderr, stdout } = started({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_WEBHOOK_SECRET: secret,
    });
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain("TELEGRAM_WEBHOOK_SECRET");
    expect(stdout + stderr).not.toContain(token.slice(12));
    if (secret.length > 1) expect(stderr).not.toContain(secret);
  });

  test("all of them at once, by name", () => {
    const { status, stderr } = started({
      ...{ TELEGRAM_BOT_TOKEN: "no-token", TELEGRAM_WEBHOOK_SECRET: "", TELEGRAM_API_ROOT: "ftp://x" },
      ...{ SMTP_URL: "mail.example", DIMOS_PORT: "99999" },
    });
    expect(status).toBeGreaterThan(0);
    const names = [
      "TELEGRAM_BOT_TOKEN",
      "TELEGRAM_WEBHOOK_SECRET",
      "TELEGRAM_API_ROOT",
      "SMTP_URL",
      "MAIL_FROM",
    ];
    for (const name of [...names, "DIMOS_PORT"]) expect(stderr).toContain(name);
  });
});
