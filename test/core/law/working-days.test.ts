import { fc } from "../../support/property.ts";
import { expect, test } from "vitest";
import { athensDay, formatDay } from "../../../core/law/athens.ts";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "../../../core/law/working-days.ts";

const chios = { holidays: [{ name: "Απελευθέρωση της Χίου", month: 11, day: 11 }] };
const noon = (date: string): Date => new Date(`${date}T10:00:00Z`);

test.each([
  ["2026-11-24", true, "a Tuesday"],
  ["2026-11-28", false, "a Saturday"],
  ["2026-11-29", false, "a Sunday"],
  ["2026-11-11", false, "its own day"],
  ["2026-02-23", false, "Clean Monday"],
  ["2026-04-09", true, "Holy Thursday"],
  ["2026-04-10", false, "Good Friday"],
  ["2026-04-13", false, "Easter Monday"],
  ["2026-06-01", false, "Whit Monday"],
  ["2024-05-01", true, "1 May of the year in which it moved"],
  ["2024-05-07", false, "the day to which it moved"],
])("on %s the municipality works: %s (%s)", (date, works) => {
  expect(isWorkingDay(noon(date), chios)).toBe(works);
});

test("the day is that of Athens, not of UTC", () => {
  expect(isWorkingDay(new Date("2026-11-27T22:30:00Z"), chios)).toBe(false);
  expect(isWorkingDay(new Date("2026-11-29T22:30:00Z"), chios)).toBe(true);
});

test.each([
  ["2026-11-24", 3, "2026-11-27T21:59:59.999Z"],
  ["2026-11-27", 1, "2026-11-30T21:59:59.999Z"],
  ["2026-11-10", 1, "2026-11-12T21:59:59.999Z"],
  ["2026-04-09", 1, "2026-04-14T20:59:59.999Z"],
  ["2026-12-23", 4, "2026-12-30T21:59:59.999Z"],
  ["2026-12-31", 1, "2027-01-04T21:59:59.999Z"],
  ["2026-11-28", 0, "2026-11-30T21:59:59.999Z"],
  ["2026-11-24", 0, "2026-11-24T21:59:59.999Z"],
])("from %s, %i working days end at %s", (date, n, end) => {
  expect(addWorkingDays(noon(date), n, chios).toISOString()).toBe(end);
});

test("n working days on, exactly n working days have passed and the last is one", () => {
  const start = fc.date({ min: noon("2020-01-01"), max: noon("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const end = addWorkingDays(from, n, chios);
      expect(isWorkingDay(end, chios)).toBe(true);
      let passed = 0;
      for (let day = athensDay(from) + 1; day <= athensDay(end); day += 1) {
        if (isWorkingDay(noon(formatDay(day)), chios)) passed += 1;
      }
      expect(passed).toBe(n);
    }),
  );
});

test("the next working day is never the same day", () => {
  expect(nextWorkingDay(noon("2026-11-24"), chios)).toEqual(addWorkingDays(noon("2026-11-24"), 1, chios));
});

test("half days, negative ones and a lifetime of them are refused", () => {
  for (const n of [-1, 1.5, Number.NaN, 4000])
    expect(() => addWorkingDays(noon("2026-11-24"), n, chios)).toThrow();
});
