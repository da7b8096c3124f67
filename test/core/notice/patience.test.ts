import { expect, test } from "vitest";
import { openPatience } from "../../../core/notice/patience.ts";

test("a provider that is silent five times in a row is left alone ever longer, then tried with one message", () => {
  let at = 0;
  const patience = openPatience(() => at);
  for (let count = 0; count < 4; count += 1) patience.heard(false);
  expect(patience.wanted()).toBe(Infinity);
  const pauses: number[] = [];
  for (let count = 0; count < 8; count += 1) {
    patience.heard(false);
    const since = at;
    while (patience.wanted() === 0) at += 500;
    expect(patience.wanted()).toBe(1);
    pauses.push(at - since);
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000]);
  patience.heard(true);
  expect(patience.wanted()).toBe(Infinity);
});

test("one silence among answers leaves nobody alone", () => {
  const patience = openPatience(() => 0);
  for (let count = 0; count < 40; count += 1) patience.heard(count % 4 === 0);
  expect(patience.wanted()).toBe(Infinity);
});
