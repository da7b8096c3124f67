import { fc } from "../../support/property.ts";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import {
  athensDay,
  athensWall,
  endOfDay,
  formatDay,
  parseDay,
  startOfDay,
  weekdayOf,
} from "../../../core/law/athens.ts";

const instant = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});

test("wall time is that of luxon in Europe/Athens at any instant", () => {
  fc.assert(
    fc.property(instant, (at) => {
      const { year, month, day, weekday, hour, minute } = DateTime.fromJSDate(at, { zone: "Europe/Athens" });
      expect(athensWall(at)).toEqual({ year, month, day, weekday, hour, minute });
    }),
    { numRuns: 2000 },
  );
});

test("a day begins and ends where luxon says, also when the clocks change", () => {
  const days = [
    parseDay("2026-03-29"),
    parseDay("2026-10-25"),
    parseDay("2026-03-30"),
    parseDay("2026-10-26"),
  ];
  fc.assert(
    fc.property(fc.oneof(instant.map(athensDay), fc.constantFrom(...days)), (day) => {
      const there = DateTime.fromISO(formatDay(day), { zone: "Europe/Athens" });
      expect(startOfDay(day)).toEqual(there.startOf("day").toJSDate());
      expect(endOfDay(day)).toEqual(there.endOf("day").toJSDate());
      expect(weekdayOf(day)).toBe(there.weekday);
    }),
    { numRuns: 1000 },
  );
});

test("the hour that comes twice in October and the one that is missing in March are told rightly", () => {
  expect(athensWall(new Date("2026-10-25T00:30:00Z")).hour).toBe(3);
  expect(athensWall(new Date("2026-10-25T01:30:00Z")).hour).toBe(3);
  expect(athensWall(new Date("2026-03-29T00:59:00Z")).hour).toBe(2);
  expect(athensWall(new Date("2026-03-29T01:00:00Z")).hour).toBe(4);
});

test("what is no day or no date is refused", () => {
  for (const text of ["2027-02-29", "2026-13-01", "26-01-01", "2026-1-1", ""]) {
    expect(() => parseDay(text)).toThrow(RangeError);
  }
  expect(() => athensDay(new Date(Number.NaN))).toThrow(RangeError);
});
