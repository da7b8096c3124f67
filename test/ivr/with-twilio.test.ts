import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Account } from "../../cli/phone/line.ts";
import type { Store } from "../../core/store.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { Caller, landline, numbersIn } from "../support/caller.ts";
import { migrations } from "../support/desk.ts";
import { freePort, type Serving, serving } from "../support/serving.ts";
import { startTwilioPeer, type TwilioPeer } from "../support/twilio-peer.ts";

const folder = mkdtempSync(join(tmpdir(), "dimos-twilio-"));
let twilio: TwilioPeer;
let desk: Serving;
let store: Store;
let account: Account;
let settings: Record<string, string>;
beforeAll(async () => {
  twilio = await startTwilioPeer();
  settings = {
    DIMOS_DATA: folder,
    DIMOS_PORT: String(await freePort()),
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_PHONE_NUMBER: twilio.number,
    TWILIO_API_ROOT: twilio.root,
  };
  desk = await serving(settings);
  store = await openStore({ folder, migrations });
  account = { ...twilio, url: desk.url };
  const urls = { sms: `${desk.url}/sms`, voice: `${desk.url}/voice`, status: `${desk.url}/voice/status` };
  await twilio.pointAt(urls);
});
afterAll(async () => {
  await desk.stop();
  await store.close();
  await twilio.stop();
  rmSync(folder, { recursive: true, force: true });
});

const casesOf = async (phone: string) => {
  const known = await store.contact("sms", phone);
  return known === undefined ? [] : store.casesOf(known.person.id, 10);
};
const plain = (text: string | undefined) => (text ?? "").replaceAll("\u00a0", "");
async function answersTo(phone: string, count: number): Promise<string[]> {
  await expect.poll(async () => (await twilio.received(phone)).length).toBe(count);
  return (await twilio.received(phone)).map(({ body }) => plain(body));
}

test("a signed call reaches the desk, and its end too", async () => {
  const { sid } = await twilio.ring("+306911111111");
  expect(await store.conversation("voice", sid)).toMatchObject({ flow: { id: "home", step: "menu" } });
  await twilio.callStatus(sid, "completed");
  expect(await store.inbound(`voice:${sid}:hangup`)).toBeDefined();
  expect(await casesOf("+306911111111")).toEqual([]);
});

test("a call from a mobile ends with the number in an SMS", async () => {
  const phone = "+306922222222";
  const caller = await Caller.ring(account, phone);
  const done = await caller.does("1 say:8 # 1");
  const [number] = numbersIn(done);
  await caller.hangUp();
  const [sms] = await answersTo(phone, 1);
  expect(sms).toContain(number);
  expect(sms?.length).toBeLessThanOrEqual(134);
});

test("an SMS is a report: asked, answered, numbered, and its status told by number", async () => {
  const phone = "+306933333333";
  await twilio.text(phone, "Λακκούβα στον δρόμο");
  await twilio.text(phone, "Απλωταριάς 12");
  await twilio.text(phone, "ναι");
  const answers = await answersTo(phone, 3);
  const [request] = await casesOf(phone);
  expect(request).toMatchObject({ channel: "sms", category: "potholes", stage: "new" });
  expect(answers[2]).toContain(request?.number);
  await twilio.text(phone, request?.number ?? "");
  expect((await answersTo(phone, 4))[3]).toContain("Τη λάβαμε. Θα την αναλάβει υπάλληλος.");
});

test("a landline that texts is answered by nothing, because nothing would arrive", async () => {
  await twilio.text(landline, "Λακκούβα στον δρόμο");
  const toLandline = async () =>
    (await store.notices({ limit: 50 })).items.filter(({ address }) => address === landline);
  await expect.poll(async () => (await toLandline()).map(({ state }) => state)).toEqual(["failed"]);
  expect(await twilio.received(landline)).toEqual([]);
});

test("receipts that come out of order never take a delivered message back", async () => {
  const phone = "+306944444444";
  await twilio.text(phone, "γεια σας");
  await answersTo(phone, 1);
  const [message] = await twilio.received(phone);
  const sid = message?.sid ?? "";
  const state = async () =>
    (await store.notices({ limit: 50 })).items.find(({ providerId }) => providerId === sid)?.state;
  await expect.poll(state).toBe("sent");
  await twilio.report(sid, "delivered");
  expect(await state()).toBe("delivered");
  for (const late of ["sent", "undelivered", "failed", "delivered"] as const) {
    await twilio.report(sid, late);
    expect(await state()).toBe("delivered");
  }
});

test("STOP is heard: nothing more is sent until the resident writes again", async () => {
  const phone = "+306955555555";
  await twilio.text(phone, "ΣΤΟΠ");
  expect((await store.contact("sms", phone))?.contacts[0]?.deadAt).not.toBeNull();
  const caller = await Caller.ring(account, phone);
  expect(await caller.does("1 say:8 # 1")).not.toContain("μήνυμα");
  await caller.hangUp();
  expect((await casesOf(phone)).length).toBe(1);
  expect(await twilio.received(phone)).toEqual([]);
  await twilio.text(phone, "ΕΝΑΡΞΗ");
  expect((await answersTo(phone, 1))[0]).toContain("γράψτε μας");
  expect((await store.contact("sms", phone))?.contacts[0]?.deadAt).toBeNull();
});

test("after kill -9 in the middle of a call, the caller goes on at the same step", async () => {
  const caller = await Caller.ring(account, "+306966666666");
  await caller.does("1 say:8 #");
  await desk.kill();
  desk = await serving(settings);
  const done = await caller.does("1");
  expect(numbersIn(done)).toHaveLength(2);
  await caller.hangUp();
  expect(await casesOf("+306966666666")).toMatchObject([{ stage: "new" }]);
});
