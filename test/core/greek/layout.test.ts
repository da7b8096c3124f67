import { expect, test } from "vitest";
import { toLatinKey } from "../../../core/greek/layout.ts";

test("every letter of the Greek layout lies on its Latin key", () => {
  const typed = ";ςερτυθιοπασδφγηξκλζχψωβνμ";
  expect([...typed].map(toLatinKey).join("")).toBe("qwertyuiopasdfghjklzxcvbnm");
  expect([...":ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"].map(toLatinKey).join("")).toBe("QERTYUIOPASDFGHJKLZXCVBNM");
});

test("accents are ignored", () => {
  expect([..."άέήίόύώϊϋΐΰΆΏ"].map(toLatinKey).join("")).toBe("aehioyviyiyAV");
  expect(["΄", "΅", "¨"].map(toLatinKey)).toEqual([";", "W", ":"]);
});

test("what is on the same key in both layouts, and the names of keys, stay", () => {
  for (const char of ["j", "Q", "1", "/", "?", " ", "\u001b", "", "escape", "é"])
    expect(toLatinKey(char)).toBe(char);
});
