import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { remindAppointments } from "../../../core/appointment/remind.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
let sms: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  sms = new RecordingChannel("sms");
});
afterEach(() => desk.close());

/** Tuesday next week, 10:20 in Athens. */
const tuesday = "2026-12-01T08:20:00.000Z";

async function booked(at = tuesday): Promise<string> {
  const made = await desk.as(anna).do("appointment.book", { at, text: "Η άδεια", phone: "6912345678" });
  if (isRefusal(made)) throw new Error(made.refused);
  return made.number;
}

/** Goes to so many hours before the appointment and lets happen what is due, three times over. */
async function reached(hours: number, of = tuesday): Promise<string[]> {
  desk.clock.at = Date.parse(of) - hours * 3_600_000;
  for (let round = 0; round < 3; round += 1) await remindAppointments(desk.deps);
  const before = sms.texts.length;
  // One of each address goes at a time.
  for (let round = 0; round < 3; round += 1) await desk.deliver(sms);
  return sms.texts.slice(before).filter((text) => text.includes("Θυμίζουμε"));
}

describe("a reminder", () => {
  test("goes out two days before, with the page to try, and two hours before, each once", async () => {
    await booked();
    expect(await reached(48.1)).toEqual([]);
    const first = await reached(48);
    expect(first).toHaveLength(1);
    expect(first[0]).toMatch(
      /Τρ 1\/12, 10:20[\s\S]*Δοκιμάστε[\s\S]*https:\/\/dimos\.example\/call\/[\w-]{32}/u,
    );
    expect(await reached(3)).toEqual([]);
    const second = await reached(2);
    expect(second).toHaveLength(1);
    expect(second[0]).toContain("Η σελίδα του ραντεβού: https://dimos.example/call/");
    expect(await reached(0.1)).toEqual([]);
    expect(await reached(-5)).toEqual([]);
  });

  test("is never sent of an appointment that was cancelled, not even one that waits already", async () => {
    const number = await booked();
    await desk.deliver(sms);
    desk.clock.at = Date.parse(tuesday) - 48 * 3_600_000;
    await remindAppointments(desk.deps);
    // It stands in the outbox, and has not left.
    await desk.as(anna).do("appointment.cancel", { number, reason: "Λείπει" });
    expect(await reached(47)).toEqual([]);
    expect(sms.texts.at(-1)).toContain("ακυρώθηκε");
    expect(await reached(2)).toEqual([]);
  });

  test("tells of the new time only where it was moved, also where the old one was told already", async () => {
    const number = await booked();
    await reached(48);
    const friday = "2026-12-03T08:20:00.000Z";
    await desk.as(anna).do("appointment.move", { number, at: friday });
    expect(await reached(2)).toEqual([]);
    expect(await reached(48, friday)).toHaveLength(1);
    const last = await reached(2, friday);
    expect(last).toHaveLength(1);
    expect(last[0]).toContain("Πε 3/12, 10:20");
  });

  test("is one, with the page to come in, where the desk was down for two days", async () => {
    await booked();
    const late = await reached(1.5);
    expect(late).toHaveLength(1);
    expect(late[0]).toContain("Η σελίδα του ραντεβού");
  });

  test("is not sent once its time has come, however late the desk wakes", async () => {
    await booked();
    expect(await reached(-0.1)).toEqual([]);
    expect(await desk.store.remindable(desk.deps.now(), 10)).toEqual([]);
  });

  test("comes two hours before where it was booked the day before", async () => {
    const tomorrow = "2026-11-25T15:00:00.000Z";
    await booked(tomorrow);
    expect(await reached(20, tomorrow)).toEqual([]);
    expect(await reached(2, tomorrow)).toHaveLength(1);
  });
});
