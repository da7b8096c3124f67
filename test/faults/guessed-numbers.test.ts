import { afterEach, beforeEach, expect, test } from "vitest";
import type { Incoming } from "../../core/channel.ts";
import { makeTracking } from "../../core/number/tracking.ts";
import { reported, testDesk, type TestDesk } from "../support/desk.ts";

const stranger: Partial<Incoming> = { address: "6666" };
const slow = "γιατί δοκιμάστηκαν πολλοί αριθμοί";
let desk: TestDesk;
let number: string;
beforeEach(async () => {
  desk = await testDesk();
  number = await reported(desk);
});
afterEach(() => desk.close());

/** Tries numbers with right check digits that nobody has. */
async function guesses(count: number, from: Partial<Incoming>): Promise<void> {
  for (let n = 0; n < count; n += 1) await desk.says(makeTracking(desk.deps.random), from);
}

test("who guessed twenty numbers in vain is told no number any more, a right one included", async () => {
  await guesses(19, stranger);
  expect((await desk.says(number, stranger))?.text).toContain("Τη λάβαμε");
  await guesses(1, stranger);
  expect((await desk.says(number, stranger))?.text).toContain(slow);
});

test("neither the case's own resident nor anybody else hears of a stranger's guesses", async () => {
  await guesses(25, stranger);
  expect((await desk.says(number))?.text).toContain("Τη λάβαμε");
  expect((await desk.says(number, { address: "7777" }))?.text).toContain("Τη λάβαμε");
});

test("a resident who guessed too often still hears of their own case", async () => {
  await guesses(25, {});
  expect((await desk.says(makeTracking(desk.deps.random)))?.text).toContain(slow);
  expect((await desk.says(number))?.text).toContain("Τη λάβαμε");
});

test("guesses of many chats stop no chat but their own", async () => {
  for (let n = 0; n < 40; n += 1) await guesses(21, { address: `90${n}` });
  expect((await desk.says(number, { address: "9012" }))?.text).toContain(slow);
  expect((await desk.says(number, stranger))?.text).toContain("Τη λάβαμε");
});

test("a number with wrong check digits costs its asker nothing", async () => {
  for (let n = 0; n < 60; n += 1) await desk.says(String(100_000_002 + 97 * n), stranger);
  expect((await desk.says(number, stranger))?.text).toContain("Τη λάβαμε");
});
