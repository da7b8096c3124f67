import { expect, test } from "vitest";
import { spokenNumber } from "../../../core/greek/spoken-number.ts";

test.each([
  [0, "μηδέν", "zero"],
  [7, "επτά", "seven"],
  [8, "οκτώ", "eight"],
  [9, "εννέα", "nine"],
  [13, "δεκατρία", "thirteen"],
  [21, "είκοσι ένα", "twenty-one"],
  [100, "εκατό", "one hundred"],
  [101, "εκατόν ένα", "one hundred and one"],
  [214, "διακόσια δεκατέσσερα", "two hundred and fourteen"],
  [1000, "χίλια", "one thousand"],
  [1001, "χίλια ένα", "one thousand and one"],
  [3999, "τρεις χιλιάδες εννιακόσια ενενήντα εννέα", "three thousand nine hundred and ninety-nine"],
  [9999, "εννέα χιλιάδες εννιακόσια ενενήντα εννέα", "nine thousand nine hundred and ninety-nine"],
])("%i is «%s» and “%s”", (n, el, en) => {
  expect(spokenNumber(n, "el")).toBe(el);
  expect(spokenNumber(n, "en")).toBe(en);
});

test.each([
  [1, "ένας", "μία"],
  [3, "τρεις", "τρεις"],
  [44, "σαράντα τέσσερις", "σαράντα τέσσερις"],
  [213, "διακόσιοι δεκατρείς", "διακόσιες δεκατρείς"],
  [1501, "χίλιοι πεντακόσιοι ένας", "χίλιες πεντακόσιες μία"],
  [4004, "τέσσερις χιλιάδες τέσσερις", "τέσσερις χιλιάδες τέσσερις"],
])("%i agrees with what is counted: «%s», «%s»", (n, masculine, feminine) => {
  expect(spokenNumber(n, "el", "masculine")).toBe(masculine);
  expect(spokenNumber(n, "el", "feminine")).toBe(feminine);
});

test("no two numbers sound the same and none is silent", () => {
  for (const language of ["el", "en"] as const) {
    const all = Array.from({ length: 10_000 }, (_, n) => spokenNumber(n, language));
    expect(new Set(all).size).toBe(10_000);
    expect(all.every((said) => /^[\p{L}]+([ -][\p{L}]+)*$/u.test(said))).toBe(true);
  }
});

test("numbers without words are refused", () => {
  for (const n of [-1, 10_000, 1.5, Number.NaN]) expect(() => spokenNumber(n, "el")).toThrow(RangeError);
});
