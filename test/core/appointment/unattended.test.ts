import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { remindAppointments } from "../../../core/appointment/remind.ts";
import type { TrailEntry } from "../../../core/call/call.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { anna, RecordingChannel, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const at = "2026-11-25T15:00:00.000Z";
const ends = Date.parse(at) + 15 * 60_000;
const clerk = () => desk.as(anna);

async function booked(way: "video" | "phone" = "video"): Promise<{ number: string; about: string }> {
  const made = await clerk().do("appointment.book", { at, text: "Η άδεια", phone: "6912345678", way });
  if (isRefusal(made)) throw new Error(made.refused);
  return { number: made.number, about: made.id };
}

/** Goes to so many minutes after the end, lets happen what is due, and answers what was sent since. */
async function after(minutes: number): Promise<{ office: string[]; resident: string[] }> {
  desk.clock.at = ends + minutes * 60_000;
  for (let round = 0; round < 3; round += 1) await remindAppointments(desk.deps);
  const [mail, sms] = [new RecordingChannel("mail"), new RecordingChannel("sms")];
  for (const channel of [mail, sms])
    for (let sent = -1; sent < channel.sent.length; await desk.deliver(channel)) sent = channel.sent.length;
  return { office: mail.texts, resident: sms.texts };
}
const stage = async (number: string) => (await desk.store.case(number))?.stage;

async function happened(about: string, what: TrailEntry["what"], side: TrailEntry["side"]): Promise<void> {
  const call = await desk.store.callOf(about);
  if (call === undefined) throw new Error("no call");
  const entry = { call: call.id, at: new Date(at), what, side, detail: null };
  await desk.store.commit({ rows: [{ row: "call-trail", entry }] });
}

describe("an appointment to which nobody came, its host neither", () => {
  test("is told to the office a quarter of an hour after it, and closed the next day, with word to its resident", async () => {
    const { number, about } = await booked();
    await after(-60);
    expect((await after(14)).office).toEqual([]);
    const told = await after(15);
    expect(told.office).toEqual([expect.stringContaining("δεν συνδέθηκε κανείς, ούτε όποιος δέχεται")]);
    expect(told.resident).toEqual([]);
    expect(await after(23 * 60)).toEqual({ office: [], resident: [] });
    expect(await stage(number)).toBe("booked");
    const closed = await after(24 * 60);
    expect(await stage(number)).toBe("unheld");
    expect(closed.office).toEqual([expect.stringContaining("έκλεισε ως «δεν έγινε»")]);
    expect(closed.resident).toEqual([expect.stringContaining("Για νέα ώρα γράψτε «ραντεβού»")]);
    expect(closed.resident[0]?.length).toBeLessThanOrEqual(134);
    expect((await desk.store.history(about)).at(-1)?.event).toEqual({
      ...{ type: "AppointmentUnheld", note: "", came: "nobody" },
    });
    expect(await after(48 * 60)).toEqual({ office: [], resident: [] });
    // What was otherwise is put right, and whoever nobody met books again.
    await clerk().do("appointment.met", { number });
    expect(await stage(number)).toBe("met");
    const again = await clerk().do("appointment.book", {
      ...{ at: "2026-12-01T08:00:00.000Z", text: "Ξανά", phone: "6912345678" },
    });
    expect(again).toMatchObject({ stage: "booked" });
  });

  test.each(["met", "missed", "unheld"] as const)(
    "is %s once the office has said so, and nobody closes it",
    async (outcome) => {
      const { number } = await booked();
      await after(15);
      const note = outcome === "met" ? {} : { note: "Στο τηλέφωνο" };
      await clerk().do(`appointment.${outcome}`, { number, note: "", ...note });
      await after(20);
      expect(await after(24 * 60)).toEqual({ office: [], resident: [] });
      expect(await stage(number)).toBe(outcome);
    },
  );

  test.each([
    ["somebody waited", "waits", "resident"],
    ["somebody asked to be rung up", "asked-phone", "resident"],
    ["its host was in", "joined", "host"],
  ] as const)("is none where %s: that is for the office alone", async (_, what, side) => {
    const { number, about } = await booked();
    await happened(about, what, side);
    expect((await after(15)).office.filter((text) => text.includes("ούτε όποιος"))).toEqual([]);
    await after(24 * 60);
    expect(await stage(number)).toBe("booked");
  });

  test("is none where the centre has seen its resident arrive", async () => {
    const asked = await clerk().do("appointment.ask", { text: "Το λιμάνι", phone: "6912345678" });
    if (isRefusal(asked)) throw new Error(asked.refused);
    const { number } = asked;
    const granted = { number, at: "2026-11-26T08:00:00.000Z", centre: "pyrgi" };
    expect(await clerk().do("appointment.approve", granted)).toMatchObject({ stage: "booked" });
    desk.clock.at = Date.parse("2026-11-26T07:55:00.000Z");
    await clerk().do("appointment.arrive", { number });
    for (const at of ["2026-11-26T08:30:00.000Z", "2026-11-27T08:30:00.000Z"]) {
      desk.clock.at = Date.parse(at);
      for (let round = 0; round < 3; round += 1) await remindAppointments(desk.deps);
    }
    expect(await stage(number)).toBe("booked");
    expect((await desk.store.history(asked.id)).map(({ event }) => event.type)).not.toContain(
      "AppointmentUnattended",
    );
  });

  test("is none by telephone: the office alone knows whether it rang", async () => {
    const { number } = await booked("phone");
    await after(15);
    expect((await after(24 * 60)).resident).toEqual([]);
    expect(await stage(number)).toBe("booked");
  });

  test("gives the office two hours to answer also where the desk itself was down for days", async () => {
    const { number } = await booked();
    await after(-60);
    const late = await after(50 * 60);
    expect(late.office).toEqual([expect.stringContaining("ούτε όποιος δέχεται")]);
    expect(await stage(number)).toBe("booked");
    await after(51 * 60);
    expect(await stage(number)).toBe("booked");
    expect((await after(52 * 60)).resident).toEqual([expect.stringContaining("δεν συνδέθηκε κανείς")]);
    expect(await stage(number)).toBe("unheld");
  });

  test("is looked at by its own time once it was moved, and not at all once it was cancelled", async () => {
    const moved = await booked();
    await clerk().do("appointment.move", { number: moved.number, at: "2026-12-01T08:00:00.000Z" });
    expect((await after(15)).office.join()).not.toContain("ούτε όποιος");
    expect(await stage(moved.number)).toBe("booked");
    desk.clock.at = Date.parse("2026-11-30T08:00:00.000Z");
    await clerk().do("appointment.cancel", { number: moved.number, reason: "Λείπει" });
    desk.clock.at = Date.parse("2026-12-03T08:00:00.000Z");
    expect(await remindAppointments(desk.deps)).toBe(0);
    expect(await stage(moved.number)).toBe("cancelled");
  });
});
