import { afterEach, beforeEach, expect, test } from "vitest";
import type { Said } from "../../../core/channel.ts";
import { openAge } from "../../../core/notice/age.ts";
import { clearSwitchedOff } from "../../../core/notice/switched-off.ts";
import { anna, RecordingChannel, reported, testDesk, type TestDesk } from "../../support/desk.ts";

const phone: Said = { kind: "contact", phone: "306912345678", own: true };
let desk: TestDesk;
let clear: (...on: RecordingChannel[]) => Promise<number>;
beforeEach(async () => {
  desk = await testDesk();
  const age = openAge(desk.clock.now, () => desk.clock.steady);
  clear = (...channels) => clearSwitchedOff({ store: desk.store, now: desk.clock.now, age, channels });
});
afterEach(() => desk.close());

const waiting = async () => (await desk.store.notices({ state: "queued", limit: 50 })).items;

/** A case by Telegram, of a resident who has shared a phone; what was said until then has gone out. */
async function withPhone(): Promise<{ number: string; telegram: RecordingChannel; sms: RecordingChannel }> {
  const [telegram, sms] = [new RecordingChannel("telegram"), new RecordingChannel("sms")];
  await desk.says("γεια σας");
  await desk.says(phone);
  const number = await reported(desk);
  while ((await desk.deliver(telegram, sms)) > 0);
  return { number, telegram, sms };
}

test("what waits for a channel that is off goes to another proven contact, in the words of its channel", async () => {
  const { number, sms } = await withPhone();
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
  const chat = (await waiting()).find(({ reply }) => reply.choices.length > 0);
  expect(chat).toMatchObject({ channel: "telegram" });
  expect(await clear(sms)).toBe(0);
  desk.clock.pass({ minutes: 16 });
  expect(await clear(sms)).toBe(2);
  while ((await desk.deliver(sms)) > 0);
  const [, closed] = sms.sent.slice(-2);
  expect(closed?.reply.choices).toEqual([]);
  expect(closed?.reply.text).not.toBe(chat?.reply.text);
  expect(closed?.reply.text).toMatch(/Απαντήστε|ΝΑΙ|ναι/u);
});

test("what has nowhere to go waits three days for its channel, and then ends with the reason", async () => {
  const number = await reported(desk, "Λακκούβα στον δρόμο");
  await desk.as(anna).do("case.assign", { number, to: "me" });
  const mail = new RecordingChannel("mail");
  desk.clock.pass({ hours: 71 });
  expect(await clear(mail)).toBe(0);
  desk.clock.pass({ hours: 2 });
  expect(await clear(mail)).toBe(5);
  const given = (await desk.store.notices({ state: "failed", limit: 50 })).items;
  expect(new Set(given.map(({ why }) => why))).toEqual(new Set(["telegram is off"]));
});

test("what a terminal's own chat will fetch is left to it", async () => {
  await desk.says("γεια", { channel: "console", address: "anna" });
  desk.clock.pass({ days: 5 });
  expect(await clear(new RecordingChannel("mail"))).toBe(0);
  expect(await waiting()).toHaveLength(1);
});
