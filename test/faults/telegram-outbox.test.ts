import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openApi } from "../../bots/telegram/api.ts";
import { parse } from "../../bots/telegram/parse.ts";
import { telegramChannel } from "../../bots/telegram/send.ts";
import type { Channel } from "../../core/channel.ts";
import { openDelivery } from "../../core/notice/deliver.ts";
import { anna, reported, testDesk, type TestDesk } from "../support/desk.ts";
import { type Fault, TelegramPeer } from "../support/telegram-peer.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const eleni = new Pocket(1001, "el");
const numbers = /Ο αριθμός σας:/u;
let desk: TestDesk;
let telegram: TelegramPeer;
let channel: Channel;
beforeEach(async () => {
  desk = await testDesk();
  telegram = await new TelegramPeer().start();
  const { token, root: apiRoot } = telegram;
  const api = openApi(token, { apiRoot, timeoutSeconds: 1 });
  channel = telegramChannel({ api, token, apiRoot, now: desk.clock.now });
});
afterEach(async () => {
  await telegram.stop();
  await desk.close();
});

async function hears(update: RawUpdate): Promise<void> {
  const incoming = parse(update, "1");
  if (incoming !== undefined) await desk.accept(incoming);
}

async function drain(): Promise<void> {
  while ((await desk.deliver(channel)) > 0);
}

/** The workers, once a minute, for so long. */
async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    desk.clock.pass({ minutes: 1 });
    await desk.fetch(channel);
    await drain();
  }
}

const read = () => telegram.seen.map(({ text }) => text);
const fail = (fault: Fault) => telegram.fail("sendMessage", fault, 10_000);
const states = async () => (await desk.store.notices({ limit: 100 })).items.map(({ state }) => state);

describe("Telegram away for an hour", () => {
  test.each([{ code: 500 }, { code: 502 }, "garbage", "cut"] as const)(
    "with %j loses nothing: everything comes once, in order, and the photo too",
    async (fault) => {
      fail(fault);
      for (const method of ["getFile", "download"]) telegram.fail(method, fault, 10_000);
      telegram.hold("pothole", new Uint8Array([1, 2, 3]));
      await hears(eleni.text("Λακκούβα στον δρόμο"));
      await hears(eleni.location(38.3683, 26.1358));
      await hears(eleni.photo("pothole"));
      await hears(eleni.text("ναι"));
      await minutes(60);
      expect(read()).toEqual([]);
      expect((await states()).every((state) => state === "queued")).toBe(true);
      const calls = telegram.calls.length;
      telegram.heal();
      await minutes(12);
      expect(read().slice(0, 4)).toEqual([
        expect.stringContaining("Πού ακριβώς είναι;"),
        expect.stringContaining("Έχετε φωτογραφία;"),
        expect.stringContaining("Να το στείλουμε;"),
        expect.stringMatching(numbers),
      ]);
      // Three bytes are no photo, and whoever sent them hears of it once they have been looked at.
      expect(read().slice(4)).toEqual([expect.stringContaining("Ένα αρχείο σας είναι σε μορφή")]);
      expect(telegram.calls.length - calls).toBeLessThan(10);
    },
  );

  test("is asked again ever more rarely, ten minutes apart at most", async () => {
    fail({ code: 500 });
    await hears(eleni.text("Λακκούβα στον δρόμο"));
    const attempts: number[] = [];
    for (let hour = 0; hour < 3; hour += 1) {
      await minutes(60);
      attempts.push((await desk.store.notices({ limit: 1 })).items[0]?.attempts ?? 0);
    }
    const [first = 0, second = 0, third = 0] = attempts;
    expect(first).toBeLessThan(15);
    expect(second - first).toBeLessThanOrEqual(6);
    expect(third - second).toBe(second - first);
  });
});

test("a call that hangs is given up after its time and made again, and the message comes once", async () => {
  telegram.fail("sendMessage", "hang");
  await hears(eleni.text("Λακκούβα στον δρόμο"));
  await drain();
  expect(read()).toEqual([]);
  await minutes(1);
  expect(read()).toHaveLength(1);
});

test("429 holds a chat back exactly as long as Telegram says", async () => {
  telegram.fail("sendMessage", {
    code: 429,
    description: "Too Many Requests: retry after 1800",
    retryAfter: 1800,
  });
  await hears(eleni.text("Λακκούβα στον δρόμο"));
  await drain();
  await hears(eleni.text("δίπλα στον φούρνο"));
  await minutes(29);
  expect(read()).toEqual([]);
  await minutes(2);
  expect(read()).toEqual([
    expect.stringContaining("Πού ακριβώς είναι;"),
    expect.stringContaining("Έχετε φωτογραφία;"),
  ]);
});

test("429 of one chat holds no other chat back", async () => {
  telegram.fail("sendMessage", { code: 429, retryAfter: 3600 });
  await hears(eleni.text("Λακκούβα στον δρόμο"));
  await drain();
  await hears(new Pocket(1002, "el").text("Λακκούβα στον δρόμο"));
  await drain();
  expect(telegram.seen.map(({ chat }) => chat)).toEqual([1002]);
});

test("403 ends the chat's messages until the resident is back, by a word or by unblocking", async () => {
  const number = await reported(desk);
  telegram.fail("sendMessage", { code: 403, description: "Forbidden: bot was blocked by the user" });
  await drain();
  expect(new Set(await states())).toEqual(new Set(["failed"]));
  expect(telegram.calls).toEqual([]);
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await drain();
  expect(telegram.calls).toEqual([]);
  await desk.says({ kind: "returned" });
  await desk.as(anna).do("case.stage", { number, stage: "working" });
  await drain();
  expect(read()).toEqual([expect.stringContaining("Οι εργασίες έχουν αρχίσει.")]);
});

test("400 gives one message up, shows why, and the next one still goes", async () => {
  telegram.fail("sendMessage", { code: 400, description: "Bad Request: message text is empty" });
  await hears(eleni.text("Λακκούβα στον δρόμο"));
  await drain();
  await hears(eleni.text("δίπλα στον φούρνο"));
  await drain();
  const [failed] = (await desk.store.notices({ state: "failed", limit: 5 })).items;
  expect(failed?.why).toBe("400 Bad Request: message text is empty");
  expect(read()).toEqual([expect.stringContaining("Έχετε φωτογραφία;")]);
});

describe("P4: a message of several parts", () => {
  const long = `${"Η επισκευή έγινε σήμερα το πρωί. ".repeat(50)}Τέλος.`;
  const shown = () => telegram.seen.map(({ text, file }) => (file === null ? text.slice(-12) : "photo"));

  async function closed(text: string, photos = 1): Promise<void> {
    const number = await reported(desk);
    await drain();
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await drain();
    const proof: string[] = [];
    for (let index = 0; index < photos; index += 1) {
      const create = { width: 40, height: 30 + index, channels: 3 as const, background: "#0a0" };
      const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
      const attached = await desk.as(anna).do("case.attach", { number, bytes, name: `${index}.jpg` });
      if ("file" in attached) proof.push(attached.file);
    }
    telegram.seen.length = 0;
    const done = await desk.as(anna).do("case.close", { number, reason: "done", text, proof });
    expect(done).not.toHaveProperty("refused");
  }

  test("repeats nothing of what has left when a later part fails again and again", async () => {
    await closed(long, 2);
    telegram.fail("sendMessage", { code: 502 });
    telegram.fail("sendMessage", { code: 429, retryAfter: 60 });
    telegram.fail("sendMessage", "cut");
    const { store, files, now } = desk.deps;
    const pool = openDelivery({ store, files, now, age: () => 0, channels: [channel] });
    for (let minute = 0; minute < 12; minute += 1) {
      await pool.take();
      await pool.idle();
      desk.clock.pass({ minutes: 1 });
    }
    expect(shown()).toEqual(["photo", "photo", expect.stringMatching(/σωστά;$/u)]);
  });

  test.each([{ code: 400, description: "Bad Request: file must be non-empty" }, { code: 413 }])(
    "goes without a file that Telegram will not have (%j), and says so",
    async (fault) => {
      await closed("Έγινε.");
      telegram.fail("sendPhoto", fault);
      telegram.fail("sendDocument", fault);
      await drain();
      expect(shown()).toHaveLength(1);
      expect(read().at(-1)).toContain("Ένα αρχείο λείπει");
      expect(telegram.buttons(eleni.id)).not.toEqual([]);
      const [sent] = (await desk.store.notices({ limit: 1 })).items;
      expect(sent).toMatchObject({ state: "sent", why: expect.stringMatching(/^file refused: 4/u) });
    },
  );
});

test("a dead token loses nothing either: messages wait for the right one", async () => {
  fail({ code: 401, description: "Unauthorized" });
  await hears(eleni.text("Λακκούβα στον δρόμο"));
  await minutes(60);
  expect(await states()).toEqual(["queued"]);
  telegram.heal();
  await minutes(12);
  expect(read()).toHaveLength(1);
});
