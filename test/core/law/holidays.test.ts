import { expect, test } from "vitest";
import { formatDay, parseDay } from "../../../core/law/athens.ts";
import { daysOff, mayDayNeedsDecree, publicHolidays } from "../../../core/law/holidays.ts";

const dates = (year: number): string[] => publicHolidays(year).map(({ day }) => formatDay(day).slice(5));

test("the public sector of 2026 rests on these days", () => {
  expect(dates(2026)).toEqual(
    "01-01 01-06 02-23 03-25 04-10 04-11 04-13 05-01 06-01 08-15 10-28 12-25 12-26".split(" "),
  );
});

test.each([
  [2021, "2021-05-04"],
  [2022, "2022-05-02"],
  [2024, "2024-05-07"],
  [2025, "2025-05-01"],
  [2026, "2026-05-01"],
])("May Day of %i is kept on %s", (year, date) => {
  const mayDay = publicHolidays(year).find(({ en }) => en === "May Day");
  expect(mayDay).toEqual({ day: parseDay(date), el: "Πρωτομαγιά", en: "May Day", provisional: false });
});

test("May Day of 2027 is provisional, and it alone", () => {
  const provisional = publicHolidays(2027).filter((off) => off.provisional);
  expect(provisional.map(({ day }) => formatDay(day))).toEqual(["2027-05-04"]);
});

test("a year whose 1 May meets Easter or a weekend asks for its decree until one is entered", () => {
  expect([2021, 2022, 2024, 2025, 2026].map(mayDayNeedsDecree)).toEqual([false, false, false, false, false]);
  expect([2027, 2032, 2033].map(mayDayNeedsDecree)).toEqual([true, true, true]);
});

test("the municipality's own days are added, each year or once", () => {
  const calendar = {
    holidays: [
      { name: "Πολιούχος", month: 7, day: 22 },
      { name: "Απελευθέρωση", date: "2026-11-11" },
      { name: "Δίσεκτη", month: 2, day: 29 },
    ],
  };
  const own = (year: number): string[] =>
    [...daysOff(year, calendar).values()]
      .filter(({ el }) => calendar.holidays.some(({ name }) => name === el))
      .map(({ day }) => formatDay(day));
  expect(own(2026)).toEqual(["2026-07-22", "2026-11-11"]);
  expect(own(2027)).toEqual(["2027-07-22"]);
  expect(own(2028)).toEqual(["2028-07-22", "2028-02-29"]);
  expect(daysOff(2026, { holidays: [] }).size).toBe(13);
});
