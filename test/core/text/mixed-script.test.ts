import { expect, test } from "vitest";
import { mixedScript } from "../../../core/text/mixed-script.ts";

test("words that mix Greek and Latin letters are found", () => {
  expect(mixedScript("Δήμoς Xίου, Εγνατία 12")).toEqual(["Δήμoς", "Xίου"]);
  expect(mixedScript("Δη\u0301μoς")).toEqual(["Δη\u0301μoς"]);
});

test("whole words of either script side by side are no mixture", () => {
  expect(mixedScript("Το Wi-Fi στην πλατεία, 5 kg, 10μ. Α4 dimos")).toEqual([]);
});
