import { afterEach, beforeEach, expect, test } from "vitest";
import { makeTracking } from "../../core/number/tracking.ts";
import { landline } from "../support/caller.ts";
import { reported } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
let number: string;
beforeEach(async () => {
  desk = await phoneDesk();
  number = await reported(desk);
});
afterEach(() => desk.close());

/** Another number that checks, and that nobody has. */
function unknown(): string {
  const other = Number(number) + 97;
  return String(other > 999_999_999 ? other - 970 : other);
}

test("the right number tells where the case stands, and not whose it is", async () => {
  const caller = await desk.ring(null);
  const heard = await caller.does(`2 ${number}`);
  expect(heard).toContain("Για την υπόθεσή σας: Τη λάβαμε. Θα την αναλάβει υπάλληλος.");
  expect(heard).not.toMatch(/προθεσμία|Κοντού/u);
  expect(heard).toContain("Θέλετε κάτι άλλο;");
});

test("a wrong digit is asked for again in threes, and the right one then answers", async () => {
  const wrong = number.slice(0, 8) + String((Number(number[8]) + 1) % 10);
  const caller = await desk.ring(landline);
  expect(await caller.does(`2 ${wrong}`)).toContain("Ας δοκιμάσουμε ξανά, τρία ψηφία τη φορά.");
  const parts = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
  expect(await caller.does(parts.join(" "))).toContain("Τη λάβαμε");
});

test("a number that checks but is nobody's is answered as not found", async () => {
  const caller = await desk.ring(null);
  expect(await caller.does(`2 ${unknown()}`)).toContain("Δεν βρήκαμε υπόθεση με αυτόν τον αριθμό.");
});

test("callers who withhold their number count as one: after twenty guesses they are told no number", async () => {
  for (let n = 0; n < 20; n += 1)
    await (await desk.ring(null)).does(`2 ${makeTracking((max) => (n * 7919 + 13) % max)}`);
  const caller = await desk.ring(null);
  expect(await caller.does(`2 ${number}`)).toContain("Ας το βρούμε μαζί με έναν υπάλληλο");
  expect(await (await desk.ring(landline)).does(`2 ${number}`)).toContain("Τη λάβαμε");
});

test("hash too early: fewer digits are not a number, and in threes the three are asked for", async () => {
  const caller = await desk.ring(null);
  expect(await caller.does("2 41#")).toContain("Ας δοκιμάσουμε ξανά");
  expect(await caller.does("41#")).toContain("Χρειαζόμαστε τρία ψηφία.");
  expect(await caller.does("#")).toContain("Δεν σας ακούσαμε.");
});

test("a known caller first hears of the newest open case, coarsely, and can give another number", async () => {
  const before = await desk.ring(landline);
  await before.does("1 say:6 # 1 2");
  const caller = await desk.ring(landline);
  expect(await caller.does("2")).toContain(
    "Η τελευταία σας υπόθεση άνοιξε Τρίτη είκοσι τέσσερις Νοεμβρίου. Τη λάβαμε. Θα την αναλάβει υπάλληλος.",
  );
  expect(await caller.does("1")).toContain("Πατήστε με τη σειρά τα εννέα ψηφία");
  expect(await caller.does(number)).toContain("Τη λάβαμε");
});

test("* says the answer again, not only the question after it", async () => {
  const caller = await desk.ring(null);
  const told = await caller.does(`2 ${number}`);
  expect(await caller.does("*")).toBe(told);
  expect(await caller.does("*")).toBe(told);
});

test("* repeats what was heard at every step of a report", async () => {
  const caller = await desk.ring(null);
  const hello = caller.heard.replace("… ", "");
  expect(await caller.does("*")).toBe(hello);
  const done = await caller.does("1 say:6 #");
  expect(await caller.does("*")).toBe(done);
  expect((await desk.store.list({ channel: "voice", limit: 9 })).items).toHaveLength(1);
});
