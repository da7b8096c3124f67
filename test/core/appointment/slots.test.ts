import { describe, expect, it } from "vitest";
import { type Exception, isWithinHours } from "../../../core/appointment/hours.ts";
import {
  freeSlots,
  nearest,
  type Rules,
  slotAt,
  slotsOn,
  type Taken,
} from "../../../core/appointment/slots.ts";
import { athensWall, formatDay, instantOf, parseDay, weekdayOf } from "../../../core/law/athens.ts";
import { daysOff } from "../../../core/law/holidays.ts";
import { fc } from "../../support/property.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const calendar = { holidays: [{ name: "Απελευθέρωση", month: 11, day: 11 }] };
const rulesOf = (over: Partial<Rules> = {}): Rules => ({
  hours: [
    { days: everyDay, from: "09:00", to: "13:00" },
    { days: everyDay, from: "13:00", to: "18:00" },
  ],
  ...{ length: 15, buffer: 5, calendar, exceptions: [] },
  ...over,
});
const clockOf = (at: Date) => {
  const { hour, minute } = athensWall(at);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
};
const clocksOn = (date: string, rules: Rules) =>
  slotsOn(parseDay(date), rules).map(({ startsAt }) => clockOf(startsAt));
const at = (date: string, minutes: number) => {
  const found = instantOf(parseDay(date), minutes);
  if (found === undefined) throw new Error(`${date} has no such minute`);
  return found;
};
const exception = (over: Partial<Exception>): Exception => ({
  ...{ resource: "host:mayor", date: "2026-12-01", from: "00:00", to: "24:00", state: "closed", reason: "" },
  ...over,
});

describe("the times of a day", () => {
  it("stand on a grid that begins with the hours, each with what stays free after it", () => {
    const rules = rulesOf({ hours: [{ days: [2], from: "10:00", to: "11:00" }] });
    expect(clocksOn("2026-12-01", rules)).toEqual(["10:00", "10:20", "10:40"]);
    expect(clocksOn("2026-12-02", rules)).toEqual([]);
    const [first] = slotsOn(parseDay("2026-12-01"), rules);
    expect(first).toEqual({
      startsAt: new Date("2026-12-01T08:00:00Z"),
      endsAt: new Date("2026-12-01T08:15:00Z"),
      freeAt: new Date("2026-12-01T08:20:00Z"),
    });
  });

  it.each(["2026-10-25", "2027-03-28", "2027-10-31"])(
    "are the same on the wall in the week in which the clocks change on %s, and right in UTC",
    (change) => {
      const changing = parseDay(change);
      const usual = clocksOn(formatDay(changing - 8), rulesOf());
      expect(usual).toHaveLength(27);
      for (let day = changing - 7; day <= changing + 7; day += 1) {
        if (daysOff(Number(formatDay(day).slice(0, 4)), calendar).has(day)) continue;
        const slots = slotsOn(day, rulesOf());
        expect(slots.map(({ startsAt }) => clockOf(startsAt))).toEqual(usual);
        const isWinter = change === "2027-03-28" ? day < changing : day >= changing;
        expect(slots[0]?.startsAt.toISOString()).toBe(`${formatDay(day)}T0${isWinter ? 7 : 6}:00:00.000Z`);
      }
    },
  );

  it("leave out the hour that does not come in spring, and have the one that comes twice once", () => {
    const night = rulesOf({ hours: [{ days: everyDay, from: "02:00", to: "06:00" }], buffer: 0, length: 20 });
    expect(clocksOn("2027-03-27", night)).toHaveLength(12);
    expect(clocksOn("2027-03-28", night).filter((clock) => clock.startsWith("03"))).toEqual([]);
    expect(clocksOn("2027-03-28", night)).toHaveLength(9);
    const autumn = clocksOn("2027-10-31", night);
    expect(autumn.filter((clock) => clock === "03:20")).toHaveLength(1);
    expect(autumn).toHaveLength(12);
    const twice = slotsOn(parseDay("2027-10-31"), night).find(
      ({ startsAt }) => clockOf(startsAt) === "03:20",
    );
    expect(twice?.startsAt.toISOString()).toBe("2027-10-31T00:20:00.000Z");
  });

  it("keep away from holidays of the state and of the municipality, unless the office opens one", () => {
    for (const date of ["2026-10-28", "2026-11-11", "2026-12-25", "2027-04-30", "2027-05-03"])
      expect(clocksOn(date, rulesOf()), date).toEqual([]);
    const opened = exception({ date: "2026-12-25", from: "10:00", to: "10:40", state: "open" });
    expect(clocksOn("2026-12-25", rulesOf({ exceptions: [opened] }))).toEqual(["10:00", "10:20"]);
  });

  it("follow what the office closed and opened, the last of it first, on the grid that was there", () => {
    const hours = [{ days: [2], from: "10:00", to: "12:00" }];
    const shut = exception({ from: "10:30", to: "11:10" });
    expect(clocksOn("2026-12-01", rulesOf({ hours, exceptions: [shut] }))).toEqual([
      "10:00",
      "11:20",
      "11:40",
    ]);
    const more = exception({ from: "12:00", to: "13:00", state: "open" });
    expect(clocksOn("2026-12-01", rulesOf({ hours, exceptions: [more] })).at(-1)).toBe("12:40");
    const again = exception({ from: "10:00", to: "12:00", state: "open" });
    expect(clocksOn("2026-12-01", rulesOf({ hours, exceptions: [exception({}), again] }))).toHaveLength(6);
    expect(clocksOn("2026-12-01", rulesOf({ hours, exceptions: [again, exception({})] }))).toEqual([]);
    expect(clocksOn("2026-12-08", rulesOf({ hours, exceptions: [exception({})] }))).toHaveLength(6);
  });

  it("take in a time of the office's own choice within the hours, and none that reaches out of them", () => {
    const rules = rulesOf({ hours: [{ days: [2], from: "10:00", to: "11:00" }] });
    const fits = (minutes: number) => isWithinHours(slotAt(at("2026-12-01", minutes), rules), rules);
    expect([fits(600), fits(605), fits(645)]).toEqual([true, true, true]);
    expect([fits(595), fits(650), fits(660)]).toEqual([false, false, false]);
  });
});

describe("what is free", () => {
  const from = new Date("2026-12-01T00:00:00Z");
  const until = new Date("2026-12-03T00:00:00Z");
  const booked = (date: string, minutes: number, state: Taken["state"] = "booked"): Taken => {
    const startsAt = at(date, minutes);
    return { startsAt, endsAt: new Date(startsAt.getTime() + 20 * 60_000), state };
  };
  const rules = rulesOf({ hours: [{ days: everyDay, from: "10:00", to: "11:00" }] });
  const free = (taken: Taken[], cap = 100) =>
    freeSlots(rules, taken, { from, until, cap }).map(({ startsAt }) => startsAt.toISOString().slice(5, 16));

  it("is what nobody has, holds included, in whatever order they come", () => {
    expect(free([])).toHaveLength(6);
    expect(free([booked("2026-12-02", 600), booked("2026-12-01", 620, "held")])).toEqual([
      "12-01T08:00",
      "12-01T08:40",
      "12-02T08:20",
      "12-02T08:40",
    ]);
    // A time of the office's own choice stands across two of the grid.
    expect(free([booked("2026-12-01", 610)]).slice(0, 1)).toEqual(["12-01T08:40"]);
  });

  it("ends with the cap of a day, which what is kept for somebody fills as well", () => {
    expect(free([booked("2026-12-01", 600)], 2)).toHaveLength(5);
    expect(free([booked("2026-12-01", 600)], 1)).toHaveLength(3);
    expect(free([booked("2026-12-01", 600, "held")], 1)).toHaveLength(3);
  });

  it("is as far as residents may look, and never before they may", () => {
    const later = at("2026-12-01", 620);
    const some = freeSlots(rules, [], { from: later, until: at("2026-12-02", 600), cap: 9 });
    expect(some.map(({ startsAt }) => clockOf(startsAt))).toEqual(["10:20", "10:40", "10:00"]);
  });

  it("offers the nearest three to one that is gone, in their order", () => {
    const all = freeSlots(rules, [booked("2026-12-01", 620)], { from, until, cap: 9 });
    const near = nearest(all, at("2026-12-01", 620)).map(({ startsAt }) =>
      startsAt.toISOString().slice(5, 16),
    );
    expect(near).toEqual(["12-01T08:00", "12-01T08:40", "12-02T08:00"]);
  });

  it("never lets two overlap, whatever is taken and whenever the clocks change", () => {
    const days = ["2026-10-24", "2026-10-25", "2027-03-28", "2027-10-31", "2026-12-25"];
    const taken = fc.array(
      fc.record({ minutes: fc.integer({ min: 0, max: 1500 }), lasts: fc.integer({ min: 5, max: 90 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...days), taken, fc.constantFrom(10, 15, 20), (date, all, length) => {
        const start = new Date(parseDay(date) * 86_400_000 - 7_200_000);
        const have = all.map(({ minutes, lasts }): Taken => {
          const startsAt = new Date(start.getTime() + minutes * 60_000);
          return { startsAt, endsAt: new Date(startsAt.getTime() + lasts * 60_000), state: "booked" };
        });
        const whole = rulesOf({ hours: [{ days: everyDay, from: "00:00", to: "23:59" }], length });
        const end = new Date(start.getTime() + 30 * 3_600_000);
        const slots = freeSlots(whole, have, { from: start, until: end, cap: 1000 });
        for (const [index, slot] of slots.entries()) {
          expect(have.some((each) => each.startsAt < slot.freeAt && each.endsAt > slot.startsAt)).toBe(false);
          const next = slots[index + 1];
          if (next !== undefined)
            expect(next.startsAt.getTime()).toBeGreaterThanOrEqual(slot.freeAt.getTime());
        }
      }),
      { numRuns: 200 },
    );
  });
});

it("a day of the week is the one in Athens", () => {
  expect(weekdayOf(parseDay("2026-12-01"))).toBe(2);
  expect(instantOf(parseDay("2027-03-28"), 210)).toBeUndefined();
  expect(instantOf(parseDay("2026-12-01"), 1440)?.toISOString()).toBe("2026-12-01T22:00:00.000Z");
});
