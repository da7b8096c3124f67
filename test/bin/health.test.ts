import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checker } from "../../bin/health.ts";
import type { Channel } from "../../core/channel.ts";
import { RecordingChannel, testDesk, type TestDesk } from "../support/desk.ts";

let desk: TestDesk;
let folder: string;
beforeEach(async () => {
  desk = await testDesk();
  folder = mkdtempSync(join(tmpdir(), "dimos-health-"));
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

type Said = Awaited<ReturnType<NonNullable<Channel["check"]>>>;
const telegram = (check: () => Promise<Said>): Channel => ({
  ...new RecordingChannel("telegram"),
  name: "telegram",
  check,
});
const never = () => new Promise<Said>(() => undefined);

function checks(channel: Channel, { waitMs = 50, data = folder } = {}) {
  const { deps } = desk;
  return checker({ data }, { deps, trouble: () => null }, { channels: [channel], waitMs });
}
const named = async (look: ReturnType<typeof checks>, name: string) =>
  (await look()).find((each) => each.name === name);

describe("a provider that hangs", () => {
  test("keeps no monitor waiting, and hides nothing that is vital", async () => {
    const look = checks(telegram(never), { data: join(folder, "none") });
    const begun = performance.now();
    const found = await look();
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(found.find(({ name }) => name === "disk")).toMatchObject({ ok: false });
  });

  test("is well at first, and named as soon as it has been silent for long", async () => {
    const look = checks(telegram(never), { waitMs: 1_000 });
    expect(await named(look, "telegram")).toMatchObject({ ok: true });
    for (let count = 0; count < 4; count += 1) await look();
    expect(await named(look, "telegram")).toMatchObject({ ok: false, detail: { en: "no answer" } });
  });

  test("counts with what it said too late, the next time", async () => {
    const late = new Promise<Said>((resolve) => setTimeout(() => resolve({ ok: false, why: "401" }), 2_500));
    const look = checks(
      telegram(() => late),
      { waitMs: 1_000 },
    );
    expect(await named(look, "telegram")).toMatchObject({ ok: true });
    await late;
    expect(await named(look, "telegram")).toMatchObject({ ok: false, detail: { en: "401" } });
  });
});

test("what a channel has to say beside being well stands behind it", async () => {
  const note = { el: "SMS στο 24ωρο: 3 από 2000", en: "SMS in 24 hours: 3 of 2000" };
  const look = checks(telegram(() => Promise.resolve({ ok: true, why: "", note })));
  expect(await named(look, "telegram")).toMatchObject({ detail: { el: `απαντά · ${note.el}` } });
});

describe("the outbox", () => {
  test("is not well once something has waited for a channel that is off", async () => {
    await desk.says("Λακκούβα στον δρόμο", { channel: "sms", address: "+306912345678" });
    desk.clock.pass({ minutes: 16 });
    expect(
      await named(checks(telegram(() => Promise.resolve({ ok: true, why: "" }))), "outbox"),
    ).toMatchObject({
      ok: false,
      detail: { en: expect.stringContaining("for a channel that is off: sms 1") as string },
    });
  });

  test("counts what was given up today, however long ago it was written, and not who has left", async () => {
    const channel = new RecordingChannel("telegram");
    await desk.says("Λακκούβα στον δρόμο");
    channel.answer = () => Promise.resolve({ sent: "later", at: null, why: "500" });
    for (let hour = 0; hour < 80; hour += 1) {
      await desk.deliver(channel);
      desk.clock.pass({ hours: 1 });
    }
    const look = checks(telegram(() => Promise.resolve({ ok: true, why: "" })));
    expect(await named(look, "outbox")).toMatchObject({
      ok: false,
      detail: { en: expect.stringContaining("1 given up in the last 24 hours") as string },
      next: "dimos outbox --state failed",
      givenUp: 1,
    });
    channel.answer = () => Promise.resolve({ sent: "gone", why: "blocked" });
    desk.clock.pass({ days: 2 });
    await desk.says("γεια", { address: "2002" });
    await desk.deliver(channel);
    expect(await named(look, "outbox")).toMatchObject({ ok: true, givenUp: 0 });
  });
});
