import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said, Sent } from "../../../core/channel.ts";
import { leaseMs } from "../../../core/leased.ts";
import type { Notice } from "../../../core/notice/notice.ts";
import { deliver } from "../../../core/notice/deliver.ts";
import { type Page, type Store, StoreUnavailable } from "../../../core/store.ts";
import { contact, notice, person } from "../../contract/making.ts";
import { RecordingChannel, reported, testDesk, type TestDesk, anna } from "../../support/desk.ts";

let desk: TestDesk;
let telegram: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
});
afterEach(() => desk.close());

async function drain(): Promise<void> {
  while ((await desk.deliver(telegram)) > 0);
}
/** So often, with so much time after each. */
async function drainEvery(time: { minutes?: number; hours?: number }, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await drain();
    desk.clock.pass(time);
  }
}
const accepted: Sent = { sent: "accepted", providerId: null };
const failing = (answer: Sent) => () => Promise.resolve(answer);
const states = async () => (await desk.store.notices({ limit: 100 })).items.map((notice) => notice.state);

test("messages of one chat leave in their order, each exactly once", async () => {
  await reported(desk);
  await drain();
  await drain();
  expect(telegram.texts.map((text) => text.slice(0, 12))).toEqual([
    "Γράψτε δρόμο",
    "Αν έχετε φωτ",
    "«Λακκούβα στ",
    "Το σημειώσαμ",
  ]);
});

test("a provider that is down for an hour loses nothing and gets everything once it is back", async () => {
  telegram.answer = failing({ sent: "later", at: null, why: "500" });
  await reported(desk);
  await drainEvery({ minutes: 1 }, 60);
  expect(telegram.sent).toEqual([]);
  const queued = (await desk.store.notices({ state: "queued", limit: 10 })).items;
  expect(queued).toHaveLength(4);
  expect(Math.max(...queued.map((notice) => notice.attempts))).toBeLessThan(15);
  telegram.answer = failing({ sent: "accepted", providerId: null });
  for (let minute = 0; minute < 40; minute += 1) {
    desk.clock.pass({ minutes: 1 });
    await drain();
  }
  expect(telegram.sent).toHaveLength(4);
});

test("429 waits exactly as long as the provider says", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  const at = new Date(desk.clock.at + 37 * 60_000);
  telegram.answer = failing({ sent: "later", at, why: "429" });
  await drain();
  telegram.answer = failing({ sent: "accepted", providerId: null });
  desk.clock.pass({ minutes: 36 });
  await drain();
  expect(telegram.sent).toHaveLength(0);
  desk.clock.pass({ minutes: 2 });
  await drain();
  expect(telegram.sent).toHaveLength(1);
});

test("a provider that asks for days is tried again after an hour", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  telegram.answer = failing({ sent: "later", at: new Date(desk.clock.at + 72 * 3_600_000), why: "429" });
  await drain();
  telegram.answer = failing({ sent: "accepted", providerId: null });
  desk.clock.pass({ minutes: 59 });
  await drain();
  expect(telegram.sent).toHaveLength(0);
  desk.clock.pass({ minutes: 1 });
  await drain();
  expect(telegram.sent).toHaveLength(1);
});

test.each([{ hours: 1 }, { days: 1 }])(
  "a clock that was %j ahead for a while delays nothing that could not be sent then",
  async (jump) => {
    const before = desk.clock.at;
    desk.clock.pass(jump);
    telegram.answer = failing({ sent: "later", at: null, why: "500" });
    await reported(desk);
    await drainEvery({ minutes: 5 }, 12);
    desk.clock.at = before;
    telegram.answer = failing({ sent: "accepted", providerId: null });
    await drain();
    expect(telegram.sent).toHaveLength(4);
  },
);

test("403 marks the contact dead, stops its other messages, and a new message revives it", async () => {
  const number = await reported(desk);
  telegram.answer = failing({ sent: "gone", why: "blocked" });
  await drain();
  const known = await desk.store.contact("telegram", "1001");
  expect(known?.contacts[0]?.deadAt).not.toBeNull();
  expect(new Set(await states())).toEqual(new Set(["failed"]));
  await desk.as(anna).do("case.reply", { number, text: "Ερχόμαστε αύριο." });
  expect(await states()).toHaveLength(4);
  await desk.says("417 293 614");
  expect((await desk.store.contact("telegram", "1001"))?.contacts[0]?.deadAt).toBeNull();
});

describe("what waits for a chat that is dead", () => {
  const blocked = failing({ sent: "gone", why: "403 blocked" });
  const phone: Said = { kind: "contact", phone: "306912345678", own: true };
  let sms: RecordingChannel;
  beforeEach(() => (sms = new RecordingChannel("sms")));

  async function twoSteps(): Promise<void> {
    const number = await reported(desk);
    await drain();
    telegram.answer = blocked;
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await desk.as(anna).do("case.reply", { number, text: "Ερχόμαστε αύριο." });
    await drain();
    while ((await desk.deliver(sms)) > 0);
  }

  test("goes to the phone that the resident shared, each step once", async () => {
    await desk.says(phone);
    await twoSteps();
    expect(sms.sent.map(({ address }) => address)).toEqual(["+306912345678", "+306912345678"]);
    // In the words of an SMS, though they were written for a chat.
    expect(sms.texts.map((text) => text.split(" ")[0])).toEqual(["Δήμος", "Δήμος"]);
    expect(sms.texts.map((text) => text.includes("Ερχόμαστε αύριο."))).toEqual([false, true]);
    telegram.answer = failing({ sent: "accepted", providerId: null });
    await desk.says({ kind: "returned" });
    const before = telegram.sent.length;
    await drain();
    while ((await desk.deliver(sms)) > 0);
    expect([telegram.sent.length - before, sms.sent.length]).toEqual([0, 2]);
  });

  test("is given up where the phone is dead too, and where there is none, and the outbox says so", async () => {
    await desk.says(phone);
    sms.answer = failing({ sent: "gone", why: "21610 opted out" });
    await twoSteps();
    const given = (await desk.as(anna).do("outbox.list", { state: "failed" })) as Page<Notice>;
    expect(given.items.map(({ channel, why }) => [channel, why])).toEqual([
      ["sms", "21610 opted out; no other contact"],
      ["sms", "21610 opted out; no other contact"],
    ]);
  });

  test("never goes to an address that a clerk only took down", async () => {
    const mail = contact(person({ id: "" }), { channel: "mail", address: "x@example.gr", proof: "clerk" });
    await desk.says("γεια σας");
    const known = await desk.store.contact("telegram", "1001");
    await desk.store.commit({ contacts: [{ ...mail, person: known?.person.id ?? "" }] });
    await twoSteps();
    const given = (await desk.store.notices({ state: "failed", limit: 9 })).items;
    expect(given.map(({ channel, why }) => [channel, why])).toEqual([
      ["telegram", "403 blocked; no other contact"],
      ["telegram", "403 blocked; no other contact"],
    ]);
  });
});

test("a notice is given up after 72 hours, with the reason, and can be tried again by hand", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  telegram.answer = failing({ sent: "later", at: null, why: "ECONNREFUSED" });
  await drainEvery({ hours: 1 }, 74);
  const [given] = (await desk.store.notices({ state: "failed", limit: 10 })).items;
  expect(given).toMatchObject({ why: "ECONNREFUSED" });
});

test("a worker that died while sending leaves its notice to the next one when the lease ends", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  const now = desk.clock.now();
  const from = { channels: ["telegram"], limit: 10 } as const;
  expect(await desk.store.claim(now, new Date(now.getTime() + leaseMs), from)).toHaveLength(1);
  await drain();
  expect(telegram.sent).toHaveLength(0);
  desk.clock.pass({ minutes: 0.25 });
  await drain();
  expect(telegram.sent).toHaveLength(1);
});

test("a refused message is given up at once and the next one still goes", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  telegram.answer = failing({ sent: "refused", why: "400" });
  await drain();
  telegram.answer = failing({ sent: "accepted", providerId: null });
  await desk.says("Απλωταριάς 12");
  await drain();
  expect(telegram.sent).toHaveLength(1);
});

test("notices of a channel that is off wait untouched and are sent by whoever switches it on", async () => {
  await desk.says("Λακκούβα στον δρόμο", { channel: "sms", address: "+306912345678" });
  await drain();
  expect(await states()).toEqual(["queued"]);
  const sms = new RecordingChannel("sms");
  await desk.deliver(sms);
  expect(sms.sent).toHaveLength(1);
});

test("a clock that is four days ahead for a moment gives up nothing", async () => {
  telegram.answer = failing({ sent: "later", at: null, why: "500" });
  await reported(desk);
  await drainEvery({ hours: 1 }, 8);
  desk.clock.at += 4 * 86_400_000;
  await drain();
  expect(new Set(await states())).toEqual(new Set(["queued"]));
  desk.clock.at -= 4 * 86_400_000;
  telegram.answer = failing({ sent: "accepted", providerId: null });
  desk.clock.pass({ minutes: 20 });
  await drain();
  expect(telegram.sent).toHaveLength(4);
});

test("a desk that starts while its clock is four days ahead gives up nothing either", async () => {
  telegram.answer = failing({ sent: "later", at: null, why: "500" });
  await reported(desk);
  await drainEvery({ hours: 1 }, 8);
  desk.clock.at += 4 * 86_400_000;
  const again = await testDesk({ folder: desk.folder, clock: desk.clock });
  await again.deliver(telegram);
  expect(new Set(await states())).toEqual(new Set(["queued"]));
  desk.clock.at -= 4 * 86_400_000;
  telegram.answer = failing({ sent: "accepted", providerId: null });
  desk.clock.pass({ minutes: 20 });
  while ((await again.deliver(telegram)) > 0);
  expect(telegram.sent).toHaveLength(4);
  await again.close();
});

test("what nobody has tried to send goes out, even after a week in which the desk was off", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  desk.clock.pass({ days: 7 });
  await drain();
  expect(telegram.sent).toHaveLength(1);
});

test("what is sent while the database cannot be written is written down as soon as it can, and not sent again", async () => {
  await desk.says("Λακκούβα στον δρόμο");
  let refusals = 3;
  const settle: Store["settle"] = (settlements) => {
    refusals -= 1;
    return refusals < 0 ? desk.store.settle(settlements) : Promise.reject(new StoreUnavailable("busy", null));
  };
  const { files, now } = desk.deps;
  const age = () => 0;
  await deliver({ store: { ...desk.store, settle }, files, now, age, channels: [telegram] });
  desk.clock.pass({ minutes: 1 });
  await drain();
  expect(telegram.sent).toHaveLength(1);
  expect(await states()).toEqual(["sent"]);
});

describe("P4: a message that is poison", () => {
  const to = (address: string, key: string) => ({
    ...notice({ key, address, reply: { ...notice().reply, text: key } }),
    dueAt: desk.clock.now(),
  });
  const given = async () =>
    (await desk.store.notices({ state: "failed", limit: 100 })).items.map(({ key, why }) => [key, why]);

  test.each([
    "{",
    "",
    "null",
    "7",
    "[]",
    '{"text":1}',
    '{"text":"a"}',
    '{"text":"a","choices":[],"files":null}',
  ])("because what was kept of it is %j ends by itself, and the outbox still shows all", async (kept) => {
    const good = Array.from({ length: 50 }, (_, index) => to(`${index % 10}`, `good ${index}`));
    await desk.store.commit({ notices: [to("1", "bad 1"), ...good, to("2", "bad 2")] });
    const db = new Database(join(desk.folder, "dimos.db"));
    db.prepare("update notice set reply = ? where key like 'bad %'").run(kept);
    db.close();
    await drain();
    expect(telegram.sent).toHaveLength(50);
    expect(await given()).toEqual([
      ["bad 2", "its words cannot be read"],
      ["bad 1", "its words cannot be read"],
    ]);
  });

  test("because our own program stumbles over it is given up after a few attempts, and its chat goes on", async () => {
    telegram.answer = ({ reply: { text } }) => {
      if (text === "bad") throw new TypeError("a mistake of ours");
      return Promise.resolve(accepted);
    };
    await desk.store.commit({ notices: [to("1", "bad"), to("1", "after it"), to("2", "beside it")] });
    await drain();
    expect(telegram.texts).toEqual(["beside it"]);
    await drainEvery({ minutes: 1 }, 10);
    expect(telegram.texts).toEqual(["beside it", "after it"]);
    expect(await given()).toEqual([["bad", "TypeError"]]);
  });

  test("keeps no provider waiting that is well", async () => {
    telegram.answer = ({ reply: { text } }) => {
      if (text.startsWith("bad")) throw new TypeError("a mistake of ours");
      return Promise.resolve(accepted);
    };
    const bad = Array.from({ length: 20 }, (_, index) => to(`${index}`, `bad ${index}`));
    await desk.store.commit({ notices: [...bad, to("77", "good")] });
    await drain();
    expect(telegram.texts).toEqual(["good"]);
  });
});

describe("a message with a file that cannot be read", () => {
  async function withProof(): Promise<void> {
    const number = await reported(desk);
    await drain();
    const create = { width: 40, height: 30, channels: 3 as const, background: "#0a0" };
    const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
    await desk.as(anna).do("case.assign", { number, to: "me" });
    const attached = await desk.as(anna).do("case.attach", { number, bytes, name: "proof.jpg" });
    const proof = [(attached as { file: string }).file];
    expect(await desk.as(anna).do("case.close", { number, reason: "done", proof })).not.toHaveProperty(
      "refused",
    );
  }

  const contents = () =>
    readdirSync(join(desk.folder, "files"), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  test.each<[string, (path: string) => void]>([
    ["is missing", (path) => rmSync(path)],
    ["is a folder", (path) => (rmSync(path), mkdirSync(path))],
    ["was emptied", (path) => writeFileSync(path, "")],
    ["was written over", (path) => writeFileSync(path, "no picture at all")],
    ["whose folder is gone", (path) => rmSync(join(path, "../.."), { recursive: true })],
  ])("that %s goes out once without it, says so, and holds up nobody else's", async (_, spoil) => {
    await withProof();
    contents().forEach(spoil);
    await desk.says("γεια σας", { address: "2002" });
    await drainEvery({ minutes: 1 }, 20);
    const closing = telegram.texts.filter((text) => text.includes("Ένα αρχείο λείπει"));
    expect(closing).toHaveLength(1);
    expect(telegram.sent.filter(({ address }) => address === "2002")).toHaveLength(1);
    expect(await states()).not.toContain("queued");
    const { items } = await desk.store.notices({ state: "sent", limit: 100 });
    expect(items.flatMap(({ why }) => why ?? [])).toEqual([
      expect.stringMatching(/^file .* cannot be read$/u),
    ]);
  });
});

test("a message has a name of its own, which no other life of the desk gives to another one after a restore", async () => {
  const named = new Set<string>();
  for (let life = 0; life < 3; life += 1) {
    const again = await testDesk({ clock: desk.clock });
    const names: string[] = [];
    telegram.answer = ({ id }) => {
      names.push(id);
      return Promise.resolve(names.length < 3 ? { sent: "later", at: null, why: "500" } : accepted);
    };
    await again.store.commit({ notices: [{ ...notice({ key: "case:1:0:mail" }), dueAt: desk.clock.now() }] });
    for (let minute = 0; minute < 5; minute += 1) {
      desk.clock.pass({ minutes: 1 });
      await again.deliver(telegram);
    }
    await again.close();
    expect(new Set(names).size).toBe(1);
    for (const name of names) named.add(name);
  }
  expect(named.size).toBe(3);
});

describe("receipts", () => {
  test("arriving late, twice or out of order they never step back", async () => {
    telegram.answer = failing({ sent: "accepted", providerId: "SM1" });
    await desk.says("Λακκούβα στον δρόμο");
    await drain();
    const at = desk.clock.now();
    await desk.store.receipt({ channel: "telegram", providerId: "SM1", state: "delivered", at });
    await desk.store.receipt({ channel: "telegram", providerId: "SM1", state: "failed", at });
    await desk.store.receipt({ channel: "telegram", providerId: "SM1", state: "delivered", at });
    expect(await states()).toEqual(["delivered"]);
  });
});
