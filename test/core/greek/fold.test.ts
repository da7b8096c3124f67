import { fc } from "../../support/property.ts";
import { expect, test } from "vitest";
import { fold, words } from "../../../core/greek/fold.ts";

test.each([
  ["Γιώργος", "ΓΙΩΡΓΟΣ"],
  ["Γιώργος", "γιωργοσ"],
  ["Μαΐου", "ΜΑΪΟΥ"],
  ["Μαΐου", "ΜΑΙΟΥ"],
  ["ᾠδῇ", "ωδη"],
  ["Ἀθῆναι", "αθηναι"],
  ["Αθη\u0301να", "Αθήνα"],
  ["΄Αννα", "άννα"],
  ["Café", "CAFE"],
  ["\u00b5", "μ"],
])("%s and %s fold to the same", (a, b) => expect(fold(a)).toBe(fold(b)));

test("a folded text is plain lower case with no final sigma", () =>
  expect(fold("Ο ΔΡΌΜΟΣ, ῥέων")).toBe("ο δρομοσ, ρεων"));

test("folding twice changes nothing, whatever the text", () => {
  const settled = (text: string): boolean => fold(fold(text)) === fold(text);
  fc.assert(fc.property(fc.string({ unit: "binary" }), settled), { numRuns: 5000 });
  for (let code = 0; code < 0x3000; code += 1) expect(settled(String.fromCharCode(code))).toBe(true);
});

test("a text folds the same, whatever unusual letter stands beside it", () => {
  const usual = fc.string({ unit: fc.constantFrom(..." aZ9·«»’…-\n", ...greek()) });
  const same = (text: string): boolean => fold(`${text} ß`) === `${fold(text)} ß`;
  fc.assert(fc.property(usual, same), { numRuns: 5000 });
  for (const letter of greek()) expect([letter, same(letter)]).toEqual([letter, true]);
});

function greek(): string[] {
  return Array.from({ length: 0x90 }, (_, at) => String.fromCharCode(0x370 + at));
}

test("words are letters and digits, folded, in order", () => {
  expect(words("Στην Εγνατία 12: «λακκούβα»· όχι;")).toEqual(["στην", "εγνατια", "12", "λακκουβα", "οχι"]);
  expect(words(" … ")).toEqual([]);
});
