import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { displacedBy } from "../../../core/appointment/displaced.ts";
import type { Host } from "../../../core/municipality/appointments.ts";
import type { Municipality } from "../../../core/municipality/municipality.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { chios } from "../../support/chios.ts";
import { anna, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

/** A Tuesday: the mayor is there from ten to one, nine times of a quarter of an hour. */
const date = "2026-12-01";
const at = (clock: string) => new Date(`${date}T${clock}:00+02:00`).toISOString();
const clerk = () => desk.as(anna);
let phones = 0;

async function booked(clock: string, more: { name?: string } = {}): Promise<string> {
  phones += 1;
  const phone = `69${String(10_000_000 + phones)}`;
  const one = await clerk().do("appointment.book", { at: at(clock), text: "Η παιδική χαρά", phone, ...more });
  if (isRefusal(one)) throw new Error(one.refused);
  return one.number;
}

async function hearingAt(clock: string, centre: string): Promise<string> {
  phones += 1;
  const phone = `69${String(10_000_000 + phones)}`;
  const one = await clerk().do("appointment.ask", { text: "Το λιμάνι", phone });
  if (isRefusal(one)) throw new Error(one.refused);
  const granted = await clerk().do("appointment.approve", { number: one.number, at: at(clock), centre });
  if (isRefusal(granted)) throw new Error(granted.refused);
  return one.number;
}

async function shown(whose: { host?: string; centre?: string } = {}) {
  const found = await clerk().do("cal.show", { ...whose, from: date, days: 1 });
  if ("refused" in found) throw new Error(found.refused);
  const [day] = found.days;
  if (day === undefined) throw new Error("no day");
  return day;
}

const close = (from: string, to: string, dry = false) =>
  clerk().do("cal.close", { date, from, to, reason: "Σύσκεψη", dry });
const numbersOf = (all: readonly { number: string }[]) => all.map(({ number }) => number);

describe("a calendar", () => {
  test("shows who is booked by name, what is kept for somebody, what took place and what is free", async () => {
    const number = await booked("10:20", { name: "Ελένη Καρρά" });
    const until = new Date(desk.clock.at + 300_000);
    const slots = [
      { resource: "host:mayor", startsAt: new Date(at("10:40")), endsAt: new Date(at("11:00")) },
    ];
    const owner = { holder: "somebody", until };
    await desk.store.commit({ rows: [{ row: "slots", owner, slots, at: desk.deps.now() }] });
    const day = await shown();
    expect(day).toMatchObject({
      ...{ date, off: null, open: [{ from: "10:00", to: "13:00" }], free: 7 },
      booked: [{ number, name: "Ελένη Καρρά", outside: false, stage: "booked" }],
      held: [{ startsAt: new Date(at("10:40")) }],
    });
    expect(day.times.map(({ startsAt }) => startsAt.toISOString()).slice(0, 2)).toEqual([
      at("10:00"),
      at("11:00"),
    ]);
    desk.clock.at = Date.parse(at("10:36"));
    await clerk().do("appointment.met", { number });
    expect(await shown()).toMatchObject({ booked: [{ number, stage: "met" }], held: [], free: 7 });
  });

  test("says whom a closing would meet and how many times are lost, and writes nothing of a rehearsal (thunderbird/appointment 1482)", async () => {
    const [before, within] = [await booked("10:20"), await booked("11:00")];
    const rehearsed = await close("10:30", "11:30", true);
    expect(rehearsed).toMatchObject({
      booked: [{ number: before }, { number: within }],
      free: { before: 7, after: 5 },
    });
    expect((await shown()).exceptions).toEqual([]);
    expect(await close("10:30", "11:30")).toMatchObject({ free: { before: 7, after: 5 } });
    const day = await shown();
    expect(day.exceptions).toMatchObject([{ from: "10:30", to: "11:30", state: "closed" }]);
    expect(day.booked.map(({ outside }) => outside)).toEqual([true, true]);
    // It stays booked, and whoever closes the same time again hears of it again.
    expect(await close("11:00", "11:30", true)).toMatchObject({ booked: [{ number: within }] });
    expect(await desk.store.case(within)).toMatchObject({ stage: "booked" });
  });

  test("lets what is booked outside the hours be moved into them, and be cancelled", async () => {
    const [first, second] = [await booked("10:20"), await booked("11:00")];
    await close("10:00", "11:30");
    const to = (number: string, clock: string) => clerk().do("appointment.move", { number, at: at(clock) });
    expect(await to(first, "11:00")).toEqual({ refused: "outside-hours" });
    expect(await to(first, "11:40")).toMatchObject({ startsAt: new Date(at("11:40")) });
    const gone = await clerk().do("appointment.cancel", { number: second, reason: "Σύσκεψη" });
    expect(gone).toMatchObject({ stage: "cancelled" });
    expect(await shown()).toMatchObject({ booked: [{ number: first, outside: false }] });
  });

  test("takes back what was opened or closed, with what that meets (care_fe 14988)", async () => {
    await close("10:30", "11:30");
    const open = { date, from: "17:00", to: "18:00", reason: "Αναπλήρωση" };
    expect(await clerk().do("cal.open", open)).toMatchObject({ booked: [], free: { before: 5, after: 8 } });
    const evening = await booked("17:20");
    const remove = (more: { from?: string; to?: string; dry?: boolean } = {}) =>
      clerk().do("cal.remove", { date, ...more });
    expect(await remove()).toEqual({ refused: "which-exception" });
    expect(await remove({ from: "17:00", to: "18:00", dry: true })).toMatchObject({
      ...{ state: "open", reason: "Αναπλήρωση" },
      ...{ booked: [{ number: evening }], free: { before: 7, after: 5 } },
    });
    expect((await shown()).exceptions).toHaveLength(2);
    expect(await remove({ from: "10:30", to: "11:30" })).toMatchObject({
      booked: [],
      free: { before: 7, after: 11 },
    });
    expect(await remove()).toMatchObject({ from: "17:00", booked: [{ number: evening }] });
    expect(await remove()).toEqual({ refused: "no-exception" });
    expect(await shown()).toMatchObject({ exceptions: [], booked: [{ number: evening, outside: true }] });
    const told = (await desk.store.log({ limit: 10 })).items.map(({ type }) => type);
    expect(told.filter((type) => type === "CalendarTakenBack")).toHaveLength(2);
  });

  test("adds hours on a day without any (cal.com 6279), and none where no appointment fits or the time is open already", async () => {
    const open = (day: string, from: string, to: string) =>
      clerk().do("cal.open", { date: day, from, to, reason: "Έκτακτα", dry: true });
    expect(await open("2026-12-25", "10:00", "11:00")).toMatchObject({ free: { before: 0, after: 3 } });
    expect(await open(date, "08:00", "08:10")).toMatchObject({ free: { before: 9, after: 9 } });
    expect(await open(date, "11:00", "12:00")).toMatchObject({ free: { before: 9, after: 9 } });
  });

  test("of a day that is over is not changed (Domits 2740), nor that of somebody who is not there", async () => {
    const past = { date: "2026-11-23", reason: "Αργά" };
    expect(await clerk().do("cal.close", past)).toEqual({ refused: "day-over" });
    expect(await clerk().do("cal.remove", { date: past.date })).toEqual({ refused: "day-over" });
    for (const [whose, refused] of [
      [{ host: "nobody" }, "unknown-host"],
      [{ centre: "nowhere" }, "unknown-centre"],
    ] as const) {
      expect(await clerk().do("cal.show", whose)).toEqual({ refused });
      expect(await clerk().do("cal.close", { ...whose, date, reason: "Λάθος" })).toEqual({ refused });
      expect(await clerk().do("cal.remove", { ...whose, date })).toEqual({ refused });
    }
  });
});

describe("the calendar of a centre", () => {
  test("shows what is heard there and the stretches that nobody has", async () => {
    const number = await hearingAt("10:20", "pyrgi");
    const day = await shown({ centre: "pyrgi" });
    expect(day).toMatchObject({ open: [{ from: "09:00", to: "14:00" }], booked: [{ number }] });
    expect(day.times).toEqual([
      { startsAt: new Date(at("09:00")), endsAt: new Date(at("10:20")) },
      { startsAt: new Date(at("10:40")), endsAt: new Date(at("14:00")) },
    ]);
    expect(await shown({ centre: "kardamyla" })).toMatchObject({ booked: [] });
  });

  test("is closed and opened like a host's, with the hearings that this meets, and leaves the host alone", async () => {
    const number = await hearingAt("10:20", "pyrgi");
    const change = { centre: "pyrgi", date, from: "10:00", to: "14:00", reason: "Βάψιμο" };
    expect(await clerk().do("cal.close", change)).toMatchObject({
      ...{ host: null, centre: "pyrgi", resource: "centre:pyrgi", free: null },
      booked: [{ number }],
    });
    expect(await shown({ centre: "pyrgi" })).toMatchObject({
      open: [{ from: "09:00", to: "10:00" }],
      booked: [{ number, outside: true }],
    });
    expect(await shown()).toMatchObject({ exceptions: [], booked: [{ number, outside: false }] });
    await clerk().do("cal.remove", { centre: "pyrgi", date });
    expect(await shown({ centre: "pyrgi" })).toMatchObject({ booked: [{ number, outside: false }] });
  });
});

describe("hours that change under what is booked", () => {
  const settings = chios.appointments;
  const withHost = (change: Partial<Host>): Municipality => {
    if (settings === undefined) throw new Error("nobody can be met in Chios");
    const hosts = settings.hosts.map((host) => ({ ...host, ...change }));
    return { ...chios, appointments: { ...settings, hosts } };
  };
  const meets = async (next: Municipality) => numbersOf(await displacedBy(desk.deps, next));

  test("meet what lies outside the new weekly hours, on a new holiday, or with nobody", async () => {
    const [early, late] = [await booked("10:20"), await booked("12:20")];
    expect(await meets(chios)).toEqual([]);
    expect(await meets(withHost({ hours: [{ days: [2], from: "11:00", to: "13:00" }] }))).toEqual([early]);
    const holiday = { name: "Πολιούχος", month: 12, day: 1 };
    const withHoliday = { ...chios, holidays: [...chios.holidays, holiday] };
    expect(await meets(withHoliday)).toEqual([early, late]);
    expect(await meets(withHost({ id: "deputy" }))).toEqual([early, late]);
    const { appointments: _, ...none } = chios;
    expect(await meets(none)).toEqual([early, late]);
  });

  test("meet a hearing whose centre goes, and nothing that the office opened for itself or knew of before", async () => {
    const number = await hearingAt("10:20", "pyrgi");
    if (settings === undefined) throw new Error("nobody can be met in Chios");
    const without = { ...settings, centres: settings.centres.filter(({ id }) => id !== "pyrgi") };
    expect(await meets({ ...chios, appointments: without })).toEqual([number]);
    await clerk().do("cal.open", { date, from: "10:00", to: "11:00", reason: "Έκτακτα" });
    expect(await meets(withHost({ hours: [{ days: [5], from: "10:00", to: "13:00" }] }))).toEqual([]);
    await close("10:00", "13:00");
    expect(await meets(withHost({ hours: [{ days: [5], from: "10:00", to: "13:00" }] }))).toEqual([]);
  });
});
