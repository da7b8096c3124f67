import { fc } from "../../support/property.ts";
import { describe, expect, test } from "vitest";
import {
  groupTracking,
  isTracking,
  looksLikeTracking,
  makeTracking,
  parseTracking,
  spokenTracking,
} from "../../../core/number/tracking.ts";

const tracking = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([first, rest]) => makeTracking((max) => (max === 9 ? first : rest)));

describe("a tracking number", () => {
  test("is the worked example of ISO 7064 Mod 97-10", () => {
    expect(makeTracking((max) => (max === 9 ? 3 : 172_936))).toBe("417293613");
    expect(isTracking("417293613")).toBe(true);
  });

  test("always has nine digits, the first not 0, and leaves 1 when divided by 97", () => {
    fc.assert(
      fc.property(tracking, (number) => {
        expect(number).toMatch(/^[1-9]\d{8}$/);
        expect(Number(number) % 97).toBe(1);
        expect(isTracking(number)).toBe(true);
      }),
    );
  });

  test("takes both its random parts from the whole of their range", () => {
    const asked: number[] = [];
    const highest = makeTracking((max) => {
      asked.push(max);
      return max - 1;
    });
    expect(asked).toEqual([9, 1_000_000]);
    expect(highest.slice(0, 7)).toBe("9999999");
    expect(makeTracking(() => 0).slice(0, 7)).toBe("1000000");
  });

  test("with any single digit wrong is refused", () => {
    fc.assert(
      fc.property(tracking, (number) => {
        for (let at = 0; at < 9; at += 1) {
          for (const digit of "0123456789") {
            if (digit === number[at]) continue;
            expect(isTracking(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false);
          }
        }
      }),
    );
  });

  test("with any two neighbours swapped is refused", () => {
    fc.assert(
      fc.property(tracking, (number) => {
        for (let at = 0; at < 8; at += 1) {
          const swapped =
            number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
          if (swapped !== number) expect(isTracking(swapped)).toBe(false);
        }
      }),
    );
  });
});

describe("reading a tracking number", () => {
  test.each([
    "417293613",
    "417 293 613",
    "417\u00a0293\u00a0613",
    "417.293.613",
    "417-293-613",
    "417–293–613",
    "417, 293, 613",
    "4 1 7 2 9 3 6 1 3",
    "  417293613#",
    "αρ. 417 293 613",
    "Η υπόθεση 417 293 613 πώς πάει;",
    "٤١٧ ٢٩٣ ٦١٣",
    "４１７２９３６１３",
    "417\u2060293\u200b613",
  ])("understands %j", (text) => {
    expect(parseTracking(text)).toBe("417293613");
    expect(looksLikeTracking(text)).toBe(true);
  });

  test.each([
    "",
    "417293614",
    "147293613",
    "41729361",
    "4172936130",
    "417293613 5",
    "Εγνατία 5, 417293613",
    "417α293613",
    "000000001",
    "μία λακκούβα",
    "٤١٧",
  ])("does not take %j for one", (text) => expect(parseTracking(text)).toBeUndefined());

  test("survives a text of any length", () => {
    expect(parseTracking("1 ".repeat(100_000))).toBeUndefined();
    expect(looksLikeTracking("1-".repeat(100_000))).toBe(false);
  });

  test("finds every number again in the form it is shown in", () => {
    fc.assert(
      fc.property(tracking, (number) => {
        expect(groupTracking(number)).toMatch(/^\d{3}\u00a0\d{3}\u00a0\d{3}$/);
        expect(parseTracking(groupTracking(number))).toBe(number);
      }),
    );
  });

  test.each(["417293614", "αρ. 417 293 614", "41729361", "4172936133", "41 72 93 6", "4172936#"])(
    "sees in %j an attempt at a number",
    (text) => expect(looksLikeTracking(text)).toBe(true),
  );

  test.each(["Εγνατία 12", "6 κάδοι", "123456", "417293613417", "41729361 και", "πάρκο", ""])(
    "sees none in %j",
    (text) => expect(looksLikeTracking(text)).toBe(false),
  );
});

test("a tracking number is read aloud digit by digit in threes", () => {
  expect(spokenTracking("417293613", "el")).toEqual([
    ["τέσσερα", "ένα", "επτά"],
    ["δύο", "εννέα", "τρία"],
    ["έξι", "ένα", "τρία"],
  ]);
  expect(spokenTracking("908293613", "el")[0]).toEqual(["εννέα", "μηδέν", "οκτώ"]);
  expect(spokenTracking("417293613", "en")[0]).toEqual(["four", "one", "seven"]);
});
