import { expect, it } from "vitest";
import { segmentsOf } from "../../../core/wording/segments.ts";

it.each([
  ["α".repeat(70), 1],
  ["α".repeat(71), 2],
  ["α".repeat(134), 2],
  ["α".repeat(135), 3],
  ["a".repeat(160), 1],
  ["a".repeat(161), 2],
  [`${"a".repeat(70)}«»`, 2],
  ["ΔΗΜΟΣ".replaceAll(/[ΗΜΟ]/gu, "O"), 1],
  ["", 1],
])("an SMS of these letters goes out as so many (%#)", (text, count) => {
  expect(segmentsOf(text)).toBe(count);
});
