import { expect, test } from "vitest";
import { upperGreek } from "../../../core/greek/upper.ts";

test.each([
  ["Αθήνα", "ΑΘΗΝΑ"],
  ["Μαΐου", "ΜΑΪΟΥ"],
  ["άυλος", "ΑΫΛΟΣ"],
  ["ώρα του δημότη", "ΩΡΑ ΤΟΥ ΔΗΜΟΤΗ"],
  ["Αθη\u0301να", "ΑΘΗΝΑ"],
])("%s in capitals is %s", (text, capitals) => {
  expect(upperGreek(text)).toBe(capitals);
  expect(upperGreek(capitals)).toBe(capitals);
});
