import { expect, test } from "vitest";
import { formatDay, weekdayOf } from "../../../core/law/athens.ts";
import { orthodoxEaster } from "../../../core/law/easter.ts";

test.each([
  [2024, "2024-05-05"],
  [2025, "2025-04-20"],
  [2026, "2026-04-12"],
  [2027, "2027-05-02"],
  [2028, "2028-04-16"],
  [2029, "2029-04-08"],
])("Easter of %i is on %s", (year, date) => expect(formatDay(orthodoxEaster(year))).toBe(date));

test("over 200 years Easter is a Sunday from 4 April to 8 May", () => {
  const days: string[] = [];
  for (let year = 1900; year <= 2099; year += 1) {
    expect(weekdayOf(orthodoxEaster(year))).toBe(7);
    days.push(formatDay(orthodoxEaster(year)).slice(5));
  }
  days.sort();
  expect([days[0], days.at(-1)]).toEqual(["04-04", "05-08"]);
});

test("a year in which the calendars lie further apart is refused", () => {
  expect(() => orthodoxEaster(2100)).toThrow(RangeError);
  expect(() => orthodoxEaster(1899)).toThrow(RangeError);
  expect(() => orthodoxEaster(2026.5)).toThrow(RangeError);
});
