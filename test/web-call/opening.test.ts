import { describe, expect, it } from "vitest";
import type { Hours } from "../../core/municipality/municipality.ts";
import { timetable, today } from "../../web-call/opening.ts";

const weekdays: Hours[] = [{ days: [1, 2, 3, 4, 5], from: "07:30", to: "15:00" }];
const split: Hours[] = [
  { days: [3, 1], from: "17:00", to: "20:00" },
  { days: [1, 3], from: "08:00", to: "13:00" },
  { days: [2, 6, 7], from: "09:00", to: "12:00" },
];
const calendar = { holidays: [{ name: "Αγία Μαρκέλλα", month: 7, day: 22 }] };
const at = (iso: string) => new Date(iso);

describe("how an office stands today", () => {
  it.each([
    ["before it opens", "2026-11-24T05:00:00Z", { is: "later", from: "07:30" }],
    ["at the minute it opens", "2026-11-24T05:30:00Z", { is: "open", until: "15:00" }],
    ["a second before it closes", "2026-11-24T12:59:59Z", { is: "open", until: "15:00" }],
    ["at the minute it closes", "2026-11-24T13:00:00Z", { is: "over" }],
    ["late at night", "2026-11-24T21:59:00Z", { is: "over" }],
    ["on a Sunday", "2026-11-22T09:00:00Z", { is: "closed", holiday: null }],
    ["on Christmas Eve, which ends early", "2026-12-24T08:00:00Z", { is: "open", until: "13:00" }],
    ["after that early end", "2026-12-24T11:30:00Z", { is: "over" }],
    ["in summer time", "2026-06-16T08:00:00Z", { is: "open", until: "15:00" }],
  ])("%s", (_, instant, expected) => {
    expect(today(at(instant), weekdays, calendar)).toEqual(expected);
  });

  it("names the holiday, the municipality's own too", () => {
    const christmas = { el: "Χριστούγεννα", en: "Christmas Day" };
    expect(today(at("2026-12-25T09:00:00Z"), weekdays, calendar)).toEqual({
      is: "closed",
      holiday: christmas,
    });
    expect(today(at("2026-07-22T07:00:00Z"), weekdays, calendar)).toMatchObject({
      holiday: { el: "Αγία Μαρκέλλα" },
    });
  });

  it("waits for the afternoon where there are two shifts", () => {
    expect(today(at("2026-11-23T12:00:00Z"), split, calendar)).toEqual({ is: "later", from: "17:00" });
    expect(today(at("2026-11-23T09:00:00Z"), split, calendar)).toEqual({ is: "open", until: "13:00" });
  });
});

describe("the timetable", () => {
  it("groups days that share their hours and marks today", () => {
    expect(timetable(split, "el", 2)).toEqual([
      { days: "Δευτέρα, Τετάρτη", times: ["08:00–13:00", "17:00–20:00"], today: false },
      { days: "Τρίτη, Σάββατο και Κυριακή", times: ["09:00–12:00"], today: true },
    ]);
    expect(timetable(weekdays, "en", 6)).toEqual([
      { days: "Monday to Friday", times: ["07:30–15:00"], today: false },
    ]);
  });
});
