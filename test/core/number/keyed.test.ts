import { describe, expect, test } from "vitest";
import { keyedNumber, seemsBouncing } from "../../../core/number/keyed.ts";

const number = "417293613";
const doubled = "441177229933661133";

describe("keys of a phone are read as the number that was meant", () => {
  test.each([
    ["as it is", number],
    ["each key twice", doubled],
    ["one key twice", "4177293613"],
    ["three keys twice", "441729336133"],
    ["the key of the menu in front", `2${number}`],
    ["the key of the menu in front, and each key twice", `2${doubled}`],
  ])("%s", (_, keys) => {
    expect(keyedNumber(keys)).toBe(number);
  });

  test.each(["", "417", "417293614", "12345678901234567890123", "441177229933661134"])(
    "%j is no number",
    (keys) => {
      expect(keyedNumber(keys)).toBeUndefined();
    },
  );
});

test("the first nine keys of a phone that bounces ask for the rest, nine wrong ones do not", () => {
  expect(seemsBouncing(doubled.slice(0, 9))).toBe(true);
  expect(seemsBouncing("417293614")).toBe(false);
  expect(seemsBouncing(doubled)).toBe(false);
});
