import { expect, test } from "vitest";
import { asciiDigits } from "../../../core/number/digits.ts";

test("every decimal digit of Unicode becomes its ASCII value, run by run of ten", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) =>
    /\p{Nd}/u.test(String.fromCodePoint(code)),
  );
  expect(all.length).toBeGreaterThan(600);
  for (const [index, code] of all.entries()) {
    expect(asciiDigits(String.fromCodePoint(code))).toBe(String(index % 10));
  }
});

test("what is no digit stays", () => {
  expect(asciiDigits("αρ. ٤١٧, Ⅳ ½ ²")).toBe("αρ. 417, Ⅳ ½ ²");
});
