import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { agenda } from "../../core/agenda.ts";
import { begin } from "../../core/call/hosting.ts";
import { openKeeper } from "../../core/call/keep.ts";
import { remindAppointments } from "../../core/appointment/remind.ts";
import { isOf } from "../../core/cases.ts";
import type { Incoming, Reply, Said } from "../../core/channel.ts";
import { isRefusal } from "../../core/refusal.ts";
import { anna, pressing, RecordingChannel, type TestDesk, testDesk } from "../support/desk.ts";
import { browserOf, lastCode } from "../web-call/petitions.ts";
import { webOf } from "../web-call/support.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

const wednesday = "Τετάρτη 25 Νοεμβρίου, 17:00";
const at = "2026-11-25T15:00:00.000Z";
const mother: Partial<Incoming> = { channel: "sms", address: "+306912345678", name: null };
const say = (said: Said | string, from?: Partial<Incoming>) => desk.says(said, from);
const press = async (reply: Reply | null, label: string, from?: Partial<Incoming>) =>
  say(pressing(reply, label), from);
const labels = (reply: Reply | null) => reply?.choices.map(({ label }) => label) ?? [];
const appointments = async () =>
  (await desk.store.list({ kind: "appointment", limit: 50 })).items.filter((one) => isOf(one, "appointment"));

/** What went out to mobiles, with the code of six digits in the last that has one. */
async function sent(): Promise<{ code: string; to: string[] }> {
  const box = new RecordingChannel("sms");
  for (let count = -1; count < box.sent.length; await desk.deliver(box)) count = box.sent.length;
  const code = /\d{6}/u.exec(box.texts.filter((text) => text.includes("κωδικός")).at(-1) ?? "")?.[0] ?? "";
  return { code, to: box.sent.map(({ address }) => address) };
}

/** A chat up to the question for the contact. */
async function untilContact(): Promise<void> {
  await press(await say("ραντεβού"), wednesday);
  await press(await press(await say("Η άδεια"), "Με βιντεοκλήση"), "Ναι, κλείστε το");
}

async function booked(): Promise<{ number: string; about: string }> {
  const made = await desk.as(anna).do("appointment.book", { at, text: "Η άδεια", phone: "6912345678" });
  if (isRefusal(made)) throw new Error(made.refused);
  return { number: made.number, about: made.id };
}

describe("whoever books for somebody else", () => {
  test("needs the code from the other's mobile, and takes nothing of theirs", async () => {
    await say("γεια", mother);
    await untilContact();
    await say("6912345678");
    const { code, to } = await sent();
    expect(to).toContain("+306912345678");
    expect((await say(code === "111111" ? "222222" : "111111"))?.text).toContain("δεν ταιριάζει");
    expect(await appointments()).toEqual([]);
    expect((await say(code))?.text).toContain("κλείστηκε");
    const daughter = await desk.store.contact("telegram", "1001");
    const known = await desk.store.contact("sms", "+306912345678");
    expect(known?.person.id).not.toBe(daughter?.person.id);
    expect(await appointments()).toMatchObject([{ resident: daughter?.person.id }]);
    // She hears nothing of it, may book for herself, and who booked has one.
    expect((await say("ραντεβού", mother))?.text).not.toContain("Έχετε ήδη");
    expect((await say("ραντεβού"))?.text).toContain("Έχετε ήδη ραντεβού");
  });

  test("gets nowhere without it, and the time is another's again", async () => {
    await untilContact();
    await say("6912345678");
    await say("δεν έχω το κινητό της μπροστά μου");
    desk.clock.pass({ minutes: 11 });
    expect(labels(await say("ραντεβού", mother))[0]).toContain("25/11");
    expect(await appointments()).toEqual([]);
  });

  test("is the office's to help: a clerk books for a landline, and nobody else hears of it", async () => {
    const made = await desk
      .as(anna)
      .do("appointment.book", { at, way: "phone", text: "Η άδεια", phone: "2271041234", name: "Μαρία Παπά" });
    expect(made).toMatchObject({ stage: "booked", way: "phone" });
    expect((await sent()).to).toEqual([]);
  });
});

describe("without cookies", () => {
  test("an appointment is booked, moved and cancelled, and a hearing asked for; none is ever set", async () => {
    const web = webOf(desk);
    for (const path of ["/meet", "/hearing"]) {
      const answer = await web.get(path);
      expect([answer.status, answer.headers.get("set-cookie")]).toEqual([200, null]);
    }
    // This browser sends none back.
    const browser = browserOf(web);
    await browser.open("/meet");
    await browser.send("/meet", { at, text: "Η άδεια", way: "video", name: "Ελένη", who: "6912345678" });
    await browser.send("/meet/code", { code: await lastCode(desk) });
    expect(browser.status()).toBe(303);
    expect(await appointments()).toHaveLength(1);
  });
});

test("a code for a hearing that is wrong six times is spent, the right one after it too", async () => {
  const web = webOf(desk);
  const browser = browserOf(web);
  const filled = { asker: "resident", name: "Ελένη", text: "Το λιμάνι", who: "6912345678" };
  await browser.open("/hearing");
  await browser.send("/hearing", filled);
  const code = await lastCode(desk);
  const wrong = code === "111111" ? "222222" : "111111";
  for (let tries = 1; tries <= 5; tries += 1)
    expect(await browser.send("/hearing/code", { code: wrong })).toContain("δεν ταιριάζει");
  const page = browser.page();
  expect(await browser.send("/hearing/code", { code: wrong })).toContain("δεν ισχύει πια");
  expect(page).toContain("/hearing/code");
  expect(await appointments()).toEqual([]);
});

describe("a clock that jumps", () => {
  test("back while somebody types: the time stays theirs, and nobody else's", async () => {
    await press(await say("ραντεβού"), wednesday);
    desk.clock.pass({ hours: -1 });
    expect(labels(await say("ραντεβού", mother))).not.toContain("Τε 25/11, 17:00");
    await press(await press(await say("Η άδεια"), "Με βιντεοκλήση"), "Ναι, κλείστε το");
    await say("6998765432");
    expect((await say((await sent()).code))?.text).toContain("κλείστηκε");
  });

  test("forwards and back again: each reminder goes out once", async () => {
    const { about } = await booked();
    const reminded = async () =>
      (await desk.store.history(about)).filter(({ event }) => event.type === "AppointmentReminded").length;
    const counts: number[] = [];
    for (const hours of [-47, -1.5, -30, -47, -1.5, 2, -1, 1]) {
      desk.clock.at = Date.parse(at) + hours * 3_600_000;
      await remindAppointments(desk.deps);
      await remindAppointments(desk.deps);
      counts.push(await reminded());
    }
    expect(counts.at(-1)).toBeLessThanOrEqual(2);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  test("over the end of a call and back: it has ended, nobody is let in, and nobody is called absent", async () => {
    const { number, about } = await booked();
    const keeper = openKeeper({ deps: desk.deps, rooms: () => null, agenda, nudge: () => undefined });
    desk.clock.at = Date.parse(at) + 30 * 60_000;
    await keeper.step();
    const call = await desk.store.callOf(about);
    expect(call).toMatchObject({ ending: "time", endedAt: new Date(Date.parse(at) + 16 * 60_000) });
    desk.clock.at = Date.parse(at) + 60_000;
    await keeper.step();
    keeper.stop();
    if (call === undefined) throw new Error("no call");
    expect(await begin(desk.deps, call)).toEqual({ refused: "over" });
    expect(await desk.store.case(number)).toMatchObject({ stage: "booked" });
  });
});

describe("who is called absent", () => {
  test.each([
    ["waited and never came through", true, "booked"],
    ["never came to the page", false, "missed"],
  ] as const)("whoever %s", async (_, waited, stage) => {
    const { number, about } = await booked();
    const call = await desk.store.callOf(about);
    if (call === undefined) throw new Error("no call");
    desk.clock.at = Date.parse(at) + 60_000;
    const entry = {
      call: call.id,
      at: desk.deps.now(),
      what: "waits",
      side: "resident",
      detail: null,
    } as const;
    if (waited) await desk.store.commit({ rows: [{ row: "call-trail", entry }] });
    await begin(desk.deps, call);
    desk.clock.at = Date.parse(at) + 17 * 60_000;
    const keeper = openKeeper({ deps: desk.deps, rooms: () => null, agenda, nudge: () => undefined });
    await keeper.step();
    keeper.stop();
    expect(await desk.store.case(number)).toMatchObject({ stage, ring: waited ? { by: "desk" } : null });
  });

  test("by a host who never came is nobody: the office is told who waited, once", async () => {
    const { number, about } = await booked();
    const call = await desk.store.callOf(about);
    const entry = { call: call?.id ?? "", at: desk.deps.now(), what: "waits", side: "resident" } as const;
    await desk.store.commit({ rows: [{ row: "call-trail", entry: { ...entry, detail: null } }] });
    desk.clock.at = Date.parse(at) + 17 * 60_000;
    for (let starts = 0; starts < 3; starts += 1) {
      const keeper = openKeeper({ deps: desk.deps, rooms: () => null, agenda, nudge: () => undefined });
      await keeper.step();
      keeper.stop();
    }
    const box = new RecordingChannel("mail");
    for (let count = -1; count < box.sent.length; await desk.deliver(box)) count = box.sent.length;
    expect(box.texts.filter((text) => text.includes("δεν μίλησαν με κανέναν"))).toHaveLength(1);
    expect(await desk.store.case(number)).toMatchObject({ stage: "booked", ring: { by: "desk" } });
  });

  test("hears that they were not found, never that it was cancelled", async () => {
    const { number } = await booked();
    desk.clock.at = Date.parse(at) + 20 * 60_000;
    await desk.as(anna).do("appointment.missed", { number, note: "Κανείς" });
    const box = new RecordingChannel("sms");
    for (let count = -1; count < box.sent.length; await desk.deliver(box)) count = box.sent.length;
    expect(box.texts.at(-1)).toContain("Δεν σας βρήκαμε");
    expect(box.texts.join()).not.toContain("ακυρώθηκε");
  });
});

describe("while the database is locked by another program", () => {
  /** Locks it against every writer, for so long. */
  function locked(): { free: () => void } {
    const other = new Database(join(desk.folder, "dimos.db"));
    other.exec("begin immediate");
    return { free: () => void other.close() };
  }

  test("a slot that ends is written as ended once it can be, at its own time, and the case hears of it", async () => {
    const { number, about } = await booked();
    const call = await desk.store.callOf(about);
    if (call === undefined) throw new Error("no call");
    desk.clock.at = Date.parse(at) + 60_000;
    await begin(desk.deps, call);
    const keeper = openKeeper({ deps: desk.deps, rooms: () => null, agenda, nudge: () => undefined });
    desk.clock.at = Date.parse(at) + 17 * 60_000;
    const lock = locked();
    await keeper.step().catch(() => undefined);
    expect(await desk.store.callOf(about)).toMatchObject({ endedAt: null });
    expect(await desk.store.case(number)).toMatchObject({ stage: "booked" });
    lock.free();
    desk.clock.pass({ minutes: 5 });
    await keeper.step();
    keeper.stop();
    expect(await desk.store.callOf(about)).toMatchObject({
      ...{ ending: "time", endedAt: new Date(Date.parse(at) + 16 * 60_000) },
    });
    expect(await desk.store.case(number)).toMatchObject({ stage: "missed" });
  }, 60_000);

  test("whoever books is told to try again, keeps what they typed, and has the time once it is free", async () => {
    const web = webOf(desk);
    const browser = browserOf(web);
    await browser.open("/meet");
    const filled = { at, text: "Η άδεια", way: "video", name: "Ελένη", who: "6912345678" };
    const form = browser.page();
    const lock = locked();
    await browser.send("/meet", filled);
    expect(browser.status()).toBe(503);
    lock.free();
    expect(form).toContain(at);
    await browser.open("/meet");
    await browser.send("/meet", filled);
    await browser.send("/meet/code", { code: await lastCode(desk) });
    expect(browser.status()).toBe(303);
    expect(await appointments()).toHaveLength(1);
  }, 60_000);
});
