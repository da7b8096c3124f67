import { describe, expect, test } from "vitest";
import { isTurned, weekText, weekTyped } from "../../cli/appointment/week-typed.ts";

const said = (typed: string) => {
  const week = weekTyped(typed);
  return "unclear" in week ? week : weekText(week, "en");
};

describe("weekly hours as they are typed", () => {
  test.each([
    ["Τρ 10:00-13:00", "Tue 10:00–13:00"],
    ["τρίτη 10 - 13", "Tue 10:00–13:00"],
    ["Τρίτες από 10 έως 12 και 17 έως 19", "Tue 10:00–12:00, 17:00–19:00"],
    ["ΠΕΜΠΤΗ κλειστά", "Thu closed"],
    ["Πε -", "Thu closed"],
    ["Δε-Τε 9-14, Πα: 10.30-12", "Mon 09:00–14:00 · Tue 09:00–14:00 · Wed 09:00–14:00 · Fri 10:30–12:00"],
    ["tue,thu 10-12", "Tue 10:00–12:00 · Thu 10:00–12:00"],
    ["Fridays 1000-1200 mon off", "Mon closed · Fri 10:00–12:00"],
    ["κάθε Σάββατο 10–12", "Sat 10:00–12:00"],
    ["Πα-Δε 9-10", "Mon 09:00–10:00 · Fri 09:00–10:00 · Sat 09:00–10:00 · Sun 09:00–10:00"],
    [
      "καθημερινές 9-14",
      "Mon 09:00–14:00 · Tue 09:00–14:00 · Wed 09:00–14:00 · Thu 09:00–14:00 · Fri 09:00–14:00",
    ],
    ["Τρ 10-12 Τρ 17-19", "Tue 10:00–12:00, 17:00–19:00"],
  ])("%s", (typed, week) => {
    expect(said(typed)).toBe(week);
  });

  test.each([
    ["", ""],
    ["Τρ", "Τρ"],
    ["10-12", "10-12"],
    ["Τρτ 10-12", "τρτ"],
    ["Τ 10-12", "τ"],
    ["Τρ 25-26", "25-26"],
    ["Τρ 10:75-12", "10:75-12"],
    ["Τρ 10", "10"],
    ["Τρ 13-10", "13-10"],
    ["Τρ 10-10", "10-10"],
    ["Τρ κλειστά 10-12", "10-12"],
    ["Τρ 10-12 κλειστά", "κλειστα"],
    ["Τρ 10-12 Πε", "Τρ 10-12 Πε"],
    ["παρακαλώ 10-12", "παρακαλω"],
  ])("%s is not understood", (typed, unclear) => {
    expect(said(typed)).toEqual({ unclear });
  });

  test("hours from the end to the beginning are told from what are none", () => {
    expect(["13-10", "13:30-10", "10-12", "25-26", "10", "10-11-12"].map(isTurned)).toEqual([
      ...[true, true, false, false, false, false],
    ]);
  });
});
