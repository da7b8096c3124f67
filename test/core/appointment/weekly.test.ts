import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { displacedBy } from "../../../core/appointment/displaced.ts";
import { freeTimes } from "../../../core/appointment/free.ts";
import type { InputOf } from "../../../core/desk.ts";
import { athensDay, parseDay } from "../../../core/law/athens.ts";
import type { Municipality } from "../../../core/municipality/municipality.ts";
import { isRefusal } from "../../../core/refusal.ts";
import { chios } from "../../support/chios.ts";
import { anna, type TestDesk, testDesk } from "../../support/desk.ts";

let desk: TestDesk;
beforeEach(async () => void (desk = await testDesk()));
afterEach(() => desk.close());

const clerk = () => desk.as(anna);
/** Tuesdays; the mayor is there from ten to one. */
const [tuesday, next] = ["2026-12-01", "2026-12-08"];
const tue = (...spans: [from: string, to: string][]) => [
  { day: 2, spans: spans.map(([from, to]) => ({ from, to })) },
];
const hours = (given: Partial<InputOf<"cal.hours">>) =>
  clerk().do("cal.hours", { week: tue(["11:00", "13:00"]), reason: "Νέο πρόγραμμα", ...given });

async function openOn(date: string, whose: { host?: string; centre?: string } = {}) {
  const found = await clerk().do("cal.show", { ...whose, from: date, days: 1 });
  if ("refused" in found) throw new Error(found.refused);
  return found.days.flatMap(({ open }) => open.map(({ from, to }) => `${from}-${to}`));
}

let phones = 0;
async function booked(date: string, clock: string): Promise<string> {
  phones += 1;
  const phone = `69${String(50_000_000 + phones)}`;
  const at = new Date(`${date}T${clock}:00+02:00`).toISOString();
  const one = await clerk().do("appointment.book", { at, text: "Η παιδική χαρά", phone });
  if (isRefusal(one)) throw new Error(one.refused);
  return one.number;
}

describe("weekly hours", () => {
  test("are others from a day on, of the weekdays that were named, and the folder's again once that is taken back", async () => {
    expect(await hours({ from: next })).toMatchObject({ host: "mayor", from: next });
    expect(await openOn(tuesday)).toEqual(["10:00-13:00"]);
    expect(await openOn(next)).toEqual(["11:00-13:00"]);
    expect(await openOn("2026-12-10")).toEqual(["10:00-13:00"]);
    expect(await clerk().do("cal.undo", {})).toMatchObject({
      from: next,
      free: { before: expect.any(Number) as number },
    });
    expect(await openOn(next)).toEqual(["10:00-13:00"]);
    expect(await clerk().do("cal.undo", {})).toEqual({ refused: "no-weekly-change" });
    const told = (await desk.store.log({ limit: 10 })).items.map(({ type }) => type);
    expect(told).toEqual(expect.arrayContaining(["WeeklyHoursChanged", "WeeklyHoursTakenBack"]));
  });

  test("say whom they would leave outside and how many times are lost, and write nothing of a rehearsal", async () => {
    const [early, late] = [await booked(next, "10:20"), await booked(next, "12:20")];
    const before = await booked(tuesday, "10:20");
    const rehearsed = await hours({ from: next, dry: true });
    expect(rehearsed).toMatchObject({ booked: [{ number: early }] });
    expect(await openOn(next)).toEqual(["10:00-13:00"]);
    const done = await hours({ from: next });
    if ("refused" in done || "refused" in rehearsed) throw new Error("refused");
    expect(done.free).toEqual(rehearsed.free);
    // Four Tuesdays within thirty days from then on, one time of which is booked already.
    expect(done.free).toMatchObject({ before: expect.any(Number) as number });
    expect((done.free?.before ?? 0) - (done.free?.after ?? 0)).toBe(14);
    for (const number of [early, late, before])
      expect(await desk.store.case(number)).toMatchObject({ stage: "booked" });
    const shown = await clerk().do("cal.show", { from: next, days: 1 });
    expect(shown).toMatchObject({
      days: [
        {
          weekly: [{ from: next, reason: "Νέο πρόγραμμα" }],
          booked: [
            { number: early, outside: true },
            { number: late, outside: false },
          ],
        },
      ],
    });
    // Moved into the new hours it lies within them, and whoever looks again hears of nobody.
    const at = new Date(`${next}T11:00:00+02:00`).toISOString();
    expect(await clerk().do("appointment.move", { number: early, at })).toMatchObject({ stage: "booked" });
    expect(await hours({ from: next, week: tue(["11:00", "14:00"]), dry: true })).toMatchObject({
      booked: [],
    });
  });

  test("that begin later hold until then, whichever was said first", async () => {
    await hours({ from: "2027-01-05", week: tue(["17:00", "19:00"]) });
    await hours({ from: next, week: tue(["09:00", "10:00"]) });
    expect(await openOn("2026-12-29")).toEqual(["09:00-10:00"]);
    expect(await openOn("2027-01-05")).toEqual(["17:00-19:00"]);
    await hours({ from: "2027-01-05", week: tue() });
    expect(await openOn("2027-01-05")).toEqual([]);
    expect(await clerk().do("cal.undo", { from: next })).toMatchObject({ from: next });
    expect(await openOn("2026-12-29")).toEqual(["10:00-13:00"]);
    expect(await openOn("2027-01-12")).toEqual([]);
  });

  test("take breaks and several days at once, and what was opened or closed on one day still decides about it", async () => {
    const week = [{ day: 3, spans: [] }, ...tue(["17:00", "19:00"], ["09:00", "10:00"])];
    await hours({ week, from: tuesday });
    expect(await openOn(tuesday)).toEqual(["09:00-10:00", "17:00-19:00"]);
    expect(await openOn("2026-12-02")).toEqual([]);
    await clerk().do("cal.close", { date: tuesday, from: "17:00", to: "18:00", reason: "Σύσκεψη" });
    expect(await openOn(tuesday)).toEqual(["09:00-10:00", "18:00-19:00"]);
    expect(await openOn("2026-12-25")).toEqual([]);
    const times = await freeTimes(desk.deps, "mayor", { as: "resident" });
    const at = (clock: string) => new Date(`${tuesday}T${clock}:00+02:00`);
    const first = times.filter(({ startsAt }) => athensDay(startsAt) === parseDay(tuesday));
    expect(first.map(({ startsAt }) => startsAt)).toEqual(
      ["09:00", "09:20", "09:40", "18:00", "18:20", "18:40"].map(at),
    );
  });

  test("are refused where they contradict themselves, change nothing, or are of a day that is over or of nobody", async () => {
    const wrong = async (week: InputOf<"cal.hours">["week"]) =>
      (await hours({ week })) as { refused?: string };
    expect(await wrong(tue(["10:00", "12:00"], ["11:00", "13:00"]))).toEqual({ refused: "hours-overlap" });
    expect(await wrong(tue(["10:00", "10:10"]))).toEqual({ refused: "no-time-fits" });
    expect(await wrong(tue(["10:00", "13:00"]))).toEqual({ refused: "same-hours" });
    for (const bad of [
      tue(["13:00", "10:00"]),
      tue(["10:00", "10:00"]),
      [...tue(), ...tue()],
      [{ day: 8, spans: [] }],
      [],
    ])
      expect((await wrong(bad)).refused).toBe("bad-input");
    expect(await hours({ from: "2026-11-23" })).toEqual({ refused: "day-over" });
    expect(await hours({ from: "2026-13-01" })).toMatchObject({ refused: "bad-input" });
    expect(await hours({ host: "nobody" })).toEqual({ refused: "unknown-host" });
    expect(await hours({ centre: "nowhere" })).toEqual({ refused: "unknown-centre" });
    expect((await desk.store.municipality())?.weekly).toBeUndefined();
  });

  test("of a centre meet the hearings that are held there, and leave the host alone", async () => {
    const asked = await clerk().do("appointment.ask", { text: "Το λιμάνι", phone: "6950099999" });
    if (isRefusal(asked)) throw new Error(asked.refused);
    const at = new Date(`${next}T10:20:00+02:00`).toISOString();
    await clerk().do("appointment.approve", { number: asked.number, at, centre: "pyrgi" });
    const answer = await hours({ centre: "pyrgi", from: next, week: tue(["12:00", "14:00"]) });
    expect(answer).toMatchObject({
      host: null,
      centre: "pyrgi",
      free: null,
      booked: [{ number: asked.number }],
    });
    expect(await openOn(next, { centre: "pyrgi" })).toEqual(["12:00-14:00"]);
    expect(await openOn(next)).toEqual(["10:00-13:00"]);
  });

  test("that two clerks change at the same moment are both changed", async () => {
    await Promise.all([
      hours({ from: next, week: tue(["09:00", "10:00"]) }),
      hours({ from: next, week: [{ day: 4, spans: [{ from: "09:00", to: "11:00" }] }] }),
    ]);
    expect([await openOn(next), await openOn("2026-12-10")]).toEqual([["09:00-10:00"], ["09:00-11:00"]]);
  });

  test("stay whatever folder comes, are in no print of it, and what the folder then says meets nobody whom they keep", async () => {
    const number = await booked(next, "10:20");
    await hours({ from: tuesday, week: tue(["10:00", "12:00"]) });
    const settings = chios.appointments;
    if (settings === undefined) throw new Error("nobody can be met in Chios");
    const hosts = settings.hosts.map((host) => ({
      ...host,
      hours: [{ days: [2], from: "12:00", to: "13:00" }],
    }));
    const other: Municipality = { ...chios, appointments: { ...settings, hosts } };
    expect(await displacedBy(desk.deps, other)).toEqual([]);
    await desk.store.commit({ municipality: other });
    expect(await openOn(next)).toEqual(["10:00-12:00"]);
    expect(JSON.stringify(await desk.store.municipality())).toBe(JSON.stringify(other));
    await clerk().do("cal.undo", {});
    expect(await clerk().do("cal.show", { from: next, days: 1 })).toMatchObject({
      days: [{ open: [{ from: "12:00" }], booked: [{ number, outside: true }] }],
    });
  });

  test("are shown by weekday, since when and what comes later", async () => {
    await hours({ from: "2026-11-24", week: tue(["11:00", "13:00"]) });
    await hours({ from: next, week: tue() });
    expect(await clerk().do("cal.week", {})).toMatchObject({
      changed: true,
      week: [
        { day: 1, spans: [], from: null },
        { day: 2, spans: [{ from: "11:00", to: "13:00" }], from: "2026-11-24", later: [{ from: next }] },
        { day: 3, spans: [{ from: "17:00", to: "19:00" }], from: null, later: [] },
        ...[{ day: 4 }, { day: 5 }, { day: 6 }, { day: 7 }],
      ],
    });
  });
});

describe("free times at the edges", () => {
  const free = async (as: "resident" | "staff" = "resident") =>
    (await freeTimes(desk.deps, "mayor", { as })).map(({ startsAt }) => startsAt.toISOString());

  test("of the last day that can be chosen leave out what is booked there (thunderbird/appointment 1719)", async () => {
    // A Thursday; thirty days on is a Thursday too, at half past ten.
    desk.clock.at = Date.parse("2026-12-03T10:30:00+02:00");
    await hours({ week: [{ day: 6, spans: [{ from: "09:00", to: "13:00" }] }], from: "2026-12-03" });
    const last = "2027-01-02T08:20:00.000Z";
    expect((await free()).at(-1)).toBe(last);
    await clerk().do("appointment.book", { at: last, text: "Θέμα", phone: "6950088888" });
    expect((await free()).at(-1)).toBe("2027-01-02T08:00:00.000Z");
    expect(await free("staff")).not.toContain(last);
  });

  test("begin at midnight and end at midnight (loconomics 25, cal.com 30128)", async () => {
    await hours({ week: tue(["00:00", "00:20"], ["23:40", "24:00"]), from: tuesday });
    const first = (await free()).filter((at) => athensDay(new Date(at)) === parseDay(tuesday));
    expect(first).toEqual(["2026-11-30T22:00:00.000Z", "2026-12-01T21:40:00.000Z"]);
    expect(await booked(tuesday, "23:40")).toMatch(/^\d{9}$/u);
    expect(await clerk().do("cal.show", { from: tuesday, days: 1 })).toMatchObject({
      days: [{ booked: [{ outside: false }], free: 1 }],
    });
  });

  test("end in time for the whole of the last one, whichever hours they are (cal.com 7114)", async () => {
    await hours({ week: tue(["17:45", "19:59"]), from: tuesday });
    const ends = (await freeTimes(desk.deps, "mayor", { as: "resident" })).map(({ endsAt }) => endsAt);
    const last = ends.filter((at) => athensDay(at) === parseDay(tuesday)).at(-1);
    expect(last).toEqual(new Date(`${tuesday}T19:40:00+02:00`));
  });
});

describe("several days", () => {
  const closing = { date: "2026-12-08", until: "2026-12-10", reason: "Ταξίδι" };

  test("are closed in one act, with everybody whom that meets, and taken back in one", async () => {
    const [first, last] = [await booked("2026-12-08", "10:20"), await booked("2026-12-10", "12:20")];
    await booked("2026-12-15", "10:20");
    const rehearsed = await clerk().do("cal.close", { ...closing, dry: true });
    // Nine times on Tuesday and Thursday, six on Wednesday, two of which are booked.
    expect(rehearsed).toMatchObject({ free: { before: 22, after: 0 } });
    expect(await clerk().do("cal.close", closing)).toMatchObject({
      ...closing,
      booked: [{ number: first }, { number: last }],
    });
    for (const date of ["2026-12-08", "2026-12-09", "2026-12-10"]) expect(await openOn(date)).toEqual([]);
    expect(await openOn("2026-12-15")).toEqual(["10:00-13:00"]);
    const { items } = await desk.store.log({ limit: 50 });
    expect(items.filter(({ type }) => type === "CalendarChanged")).toHaveLength(1);
    // One day of it alone, and then what is left.
    expect(await clerk().do("cal.remove", { date: "2026-12-09" })).toMatchObject({ until: "2026-12-09" });
    const gone = await clerk().do("cal.remove", { date: "2026-12-01", until: "2026-12-31" });
    expect(gone).toMatchObject({ reason: "Ταξίδι", free: { before: expect.any(Number) as number } });
    expect(await openOn("2026-12-10")).toEqual(["10:00-13:00"]);
    expect(await clerk().do("cal.remove", closing)).toEqual({ refused: "no-exception" });
  });

  test("are one where both are the same, and the days around them stay as they are (zammad 3590, cal.com 25966)", async () => {
    await clerk().do("cal.close", { date: "2026-12-09", until: "2026-12-09", reason: "Ταξίδι" });
    for (const [date, open] of [
      ["2026-12-08", ["10:00-13:00"]],
      ["2026-12-09", []],
      ["2026-12-10", ["10:00-13:00"]],
    ] as const)
      expect(await openOn(date)).toEqual(open);
    const times = await freeTimes(desk.deps, "mayor", { as: "resident" });
    expect(new Set(times.map(({ startsAt }) => startsAt.toISOString().slice(0, 10)))).toContain("2026-12-10");
    expect(await booked("2026-12-10", "12:40")).toMatch(/^\d{9}$/u);
  });

  test("are refused in the wrong order, for more than half a year, and where several changes differ", async () => {
    const close = (more: object) => clerk().do("cal.close", { ...closing, ...more });
    expect(await close({ until: "2026-12-07" })).toMatchObject({ refused: "bad-input" });
    expect(await close({ until: "2027-12-08" })).toMatchObject({ refused: "bad-input" });
    expect(await close({ date: "2026-11-20" })).toEqual({ refused: "day-over" });
    await close({ from: "10:00", to: "11:00" });
    await clerk().do("cal.close", { date: "2026-12-10", from: "12:00", to: "13:00", reason: "Σύσκεψη" });
    expect(await clerk().do("cal.remove", closing)).toEqual({ refused: "which-exception" });
    expect(await clerk().do("cal.remove", { ...closing, from: "10:00" })).toMatchObject({ from: "10:00" });
    expect(await openOn("2026-12-10")).toEqual(["10:00-12:00"]);
  });

  test("are opened together too, over a change of the clocks", async () => {
    const opening = { date: "2027-03-27", until: "2027-03-29", from: "03:00", to: "04:00", reason: "Νύχτα" };
    expect(await clerk().do("cal.open", opening)).toMatchObject({ free: { before: 0, after: 6 } });
  });
});
