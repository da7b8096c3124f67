import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cleanEnvironment, type Serving, serving } from "../support/serving.ts";
import { numberIn } from "../support/viber-desk.ts";
import { type Callback, ViberPhone } from "../support/viber-phone.ts";
import { ViberPeer } from "../support/viber-peer.ts";

const program = join(import.meta.dirname, "../../bin/dimos");
const waiting = { timeout: 10_000, interval: 20 };
const eleni = new ViberPhone("01234567890A=");
let folder: string;
let peer: ViberPeer;
let desk: Serving | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dimos-viber-"));
  peer = await new ViberPeer().start();
});
afterEach(async () => {
  await desk?.stop();
  desk = undefined;
  await peer.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Failed = { code: number; stdout: string; stderr: string };
type Health = { status: string; checks: { name: string; ok: boolean }[] };
const settings = () => ({ DIMOS_DATA: folder, VIBER_AUTH_TOKEN: peer.token, VIBER_API_ROOT: peer.root });
const health = async () => (await (await fetch(`${desk?.url}/healthz`)).json()) as Health;
const failing = async () => (await health()).checks.filter(({ ok }) => !ok).map(({ name }) => name);

async function photo(): Promise<Uint8Array> {
  const blank = { width: 640, height: 480, channels: 3, background: "#808080" } as const;
  return new Uint8Array(await sharp({ create: blank }).jpeg().toBuffer());
}

/** Says something, waits for the answer, and gives it back. */
async function hear(callback: Callback | null, answer: string | RegExp): Promise<string> {
  const before = peer.texts(eleni).length;
  if (callback !== null) expect(await peer.deliver(callback)).toBe(200);
  await vi.waitFor(
    () => expect(peer.texts(eleni).length).toBeGreaterThan(before - (callback === null ? 1 : 0)),
    waiting,
  );
  await vi.waitFor(() => expect(peer.texts(eleni).at(-1)).toMatch(answer), waiting);
  return peer.texts(eleni).at(-1) ?? "";
}

/** One command of a clerk, in a process of its own beside the server. */
async function clerk(...command: string[]): Promise<string> {
  const env = cleanEnvironment({ DIMOS_DATA: folder });
  return (await promisify(execFile)(program, command, { env })).stdout;
}

describe("a resident on Viber", () => {
  beforeEach(async () => {
    desk = await serving(settings());
    await vi.waitFor(() => expect(peer.webhook).toBe(`${desk?.url}/viber`), waiting);
  });

  test("is welcomed, reports with photo and place, is told of every step, sees the proof and says no", async () => {
    await hear(eleni.open(), "Δήμος Χίου");
    const held = peer.hold("pothole.jpg", await photo());
    await hear(eleni.picture(held, "Λακκούβα μπροστά στο σχολείο"), "Πού ακριβώς είναι;");
    await hear(peer.press(eleni, "Στείλτε το σημείο όπου βρίσκεστε"), "Αρχεία: 1 αρχείο");
    const number = numberIn(await hear(peer.press(eleni, "Ναι, στείλτε το"), "Το σημειώσαμε."));
    await vi.waitFor(async () => {
      const shown = JSON.parse(await clerk("case", "show", number, "--json")) as { items: object[] };
      expect(JSON.stringify(shown)).toMatch(/"state":"kept"/u);
      expect(shown.items[0]).toMatchObject({ channel: "viber" });
    }, waiting);

    await clerk("case", "assign", number, "--to", "me");
    await hear(null, "ορίστηκε υπάλληλος");
    const proof = join(folder, "μετά.jpg");
    await writeFile(proof, await photo());
    await clerk("case", "close", number, "--done", "--text", "Μπήκε άσφαλτος.", "--photo", proof, "--yes");
    await hear(null, /έγινε[^]*Μπήκε άσφαλτος\.[^]*Έγινε σωστά;$/u);
    expect((await sharp(peer.seen.at(-1)?.file ?? undefined).metadata()).width).toBe(640);
    await hear(peer.press(eleni, "Όχι, υπάρχει ακόμα"), "Ανοίξαμε ξανά");
    expect(peer.wrong).toEqual([]);
  });

  test("finds the way to the chat on the web page, and the desk knows of it everywhere", async () => {
    const page = await vi.waitFor(async () => {
      const text = await (await fetch(`${desk?.url}/`)).text();
      expect(text).toContain(`href="viber://pa?chatURI=${peer.uri}"`);
      return text;
    }, waiting);
    expect(page).toContain("Γράψτε μας στο Viber");
    expect((await health()).checks.map(({ name }) => name)).toContain("viber");
    expect(await failing()).toEqual([]);
  });
});

test.each(["dead token", "hanging provider", "provider that is down"])(
  "a %s is named by health and doctor, while everything else goes on",
  async (kind) => {
    if (kind === "hanging provider") peer.fail("hang", 50);
    if (kind === "provider that is down") await peer.stop();
    const dead = kind === "dead token" ? { VIBER_AUTH_TOKEN: "dead-token-of-yesterday" } : {};
    desk = await serving({ ...settings(), ...dead });
    expect((await fetch(`${desk.url}/`)).status).toBe(200);
    await vi.waitFor(async () => expect(await failing()).toEqual(["viber"]), {
      timeout: 15_000,
      interval: 200,
    });
    expect((await health()).status).toBe("degraded");
    const env = cleanEnvironment({ ...settings(), ...dead });
    const doctor = await promisify(execFile)(program, ["doctor"], { env }).catch((failed: Failed) => failed);
    expect(doctor).toMatchObject({ code: 1 });
    expect(doctor.stdout).toMatch(/✗ Viber/u);
    expect(doctor.stdout).toMatch(/✓ Βάση/u);
    expect(doctor.stdout + doctor.stderr + desk.output()).not.toContain("dead-token");
    if (kind === "provider that is down") await peer.start();
  },
);

test("without a token nothing is missing, and doctor says what Viber costs and where one asks", () => {
  const env = cleanEnvironment({ DIMOS_DATA: folder });
  spawnSync(program, ["init"], { env });
  const doctor = spawnSync(program, ["doctor"], { env, encoding: "utf8" });
  expect(doctor.status).toBe(0);
  expect(doctor.stdout.replace(/\s+/gu, " ")).toMatch(/✓ Viber κλειστό\..*100 € τον μήνα.*help\.viber\.com/u);
});

test("wrong settings stop the start with one message that names them all and no secret", () => {
  const env = cleanEnvironment({
    ...{ DIMOS_DATA: folder, VIBER_AUTH_TOKEN: "κρυφό-κλειδί-του-bot-0001", VIBER_SENDER: "α".repeat(29) },
    ...{ VIBER_API_ROOT: "chatapi.viber.com", TELEGRAM_WEBHOOK_SECRET: "short" },
  });
  const start = spawnSync(program, ["serve"], { env, encoding: "utf8" });
  expect(start.status).not.toBe(0);
  for (const name of ["VIBER_AUTH_TOKEN", "VIBER_SENDER", "VIBER_API_ROOT", "TELEGRAM_WEBHOOK_SECRET"])
    expect(start.stderr).toContain(name);
  expect(start.stdout + start.stderr).not.toContain("κρυφό");
});
