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

test("keys that bounce are read as the number that was meant", async () => {
  const caller = await desk.ring(null);
  const twice = [...number].map((digit) => digit + digit).join("");
  expect(await caller.does(`2 ${twice.slice(0, 9)}`)).toContain("Συνεχίστε με τα υπόλοιπα ψηφία.");
  expect(await caller.does(twice.slice(9))).toContain("Τη λάβαμε");
});

test("the rest of a number that comes late still belongs to its beginning", async () => {
  const caller = await desk.ring(null);
  expect(await caller.does(`2 ${number.slice(0, 4)}#`)).toContain("Συνεχίστε με τα υπόλοιπα ψηφία.");
  expect(await caller.does(number.slice(4))).toContain("Τη λάβαμε");
});

test("the third number that is none reaches a person, whatever is wrong with each", async () => {
  const caller = await desk.ring(landline);
  const wrong = number.slice(0, 8) + String((Number(number[8]) + 1) % 10);
  const inThrees = (digits: string) => (digits.match(/\d{3}/gu) ?? []).join(" ");
  await caller.does(`2 ${wrong}`);
  expect(await caller.does(inThrees(unknown()))).toContain("Δεν βρήκαμε υπόθεση");
  expect(await caller.does(inThrees(wrong))).toContain("με έναν υπάλληλο");
  expect(caller.waits.for).toBe("person");
});

test("hash too early: the rest is asked for, then three digits at a time", async () => {
  const caller = await desk.ring(null);
  await caller.does("2 41#");
  expect(await caller.does("#")).toContain("Ας δοκιμάσουμε ξανά");
  expect(await caller.does("41#")).toContain("Χρειαζόμαστε τρία ψηφία.");
  expect(await caller.does("#")).toContain("Δεν σας ακούσαμε.");
});

test("a known caller first hears of the newest open case, coarsely, and can give another number", async () => {
  const before = await desk.ring(landline);
  await before.does("1 say:6 # 1 2");
  const caller = await desk.ring(landline);
  expect(await caller.does("2")).toContain(
    "Η τελευταία σας υπόθεση είναι για το πρόβλημα που μας είπατε. Άνοιξε Τρίτη είκοσι τέσσερις Νοεμβρίου. Τη λάβαμε.",
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
