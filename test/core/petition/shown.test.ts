import { describe, expect, it } from "vitest";
import { unitsShown } from "../../../core/petition/by-unit.ts";
import { shownName } from "../../../core/petition/shown-name.ts";

describe("a name that everybody is going to read", () => {
  it.each([
    "Ελένη Μαρή",
    "Γ. Παππάς",
    "Κ.Π. Καβάφης",
    "Άννα-Μαρία Ντ' Αγκοστίνο",
    "ΓΙΩΡΓΟΣ Κ.",
    "José Núñez",
    "  Νίκη  ",
  ])("may be «%s»", (typed) => expect(shownName(typed)).toBe(typed.trim()));

  it.each([
    "www.kerdise.gr",
    "kerdise.gr",
    "=1+1",
    "-Νίκος",
    "@nikos",
    "Νίκος 6912345678",
    "<i>Νίκος</i>",
    "Α",
    "α".repeat(61),
  ])("may not be «%s»", (typed) => expect(shownName(typed)).toEqual({ refused: "wrong-name" }));

  it("is none where nothing was typed, and takes no time over what is no name", () => {
    expect(shownName(" \u200b ")).toBeNull();
    const before = performance.now();
    shownName("α α' ".repeat(100_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe("the breakdown by unit", () => {
  const of = (counts: Record<string, number>, unsaid = 0) =>
    unitsShown([
      ...Object.entries(counts).map(([unit, count]) => ({ unit, count })),
      { unit: null, count: unsaid },
    ]);

  it("shows the largest first, and the rest last", () => {
    expect(of({ a: 10, b: 40, c: 3 }, 20)).toEqual([
      { unit: "b", count: 40 },
      { unit: "a", count: 10 },
      { unit: null, count: 23 },
    ]);
  });

  it("lets nobody find a small one by subtracting", () => {
    expect(of({ a: 30, b: 12, c: 3 })).toEqual([
      { unit: "a", count: 30 },
      { unit: null, count: 15 },
    ]);
    expect(of({ a: 30, b: 9 })).toEqual([]);
    expect(of({ a: 30 }, 1)).toEqual([]);
  });

  it("shows everything where every unit is large enough, and nothing where none is", () => {
    expect(of({ a: 30, b: 10 })).toHaveLength(2);
    expect(of({ a: 9, b: 9 })).toEqual([]);
    expect(of({})).toEqual([]);
  });
});
