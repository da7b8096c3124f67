import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anna, pressing, RecordingChannel, reported, testDesk, type TestDesk } from "../support/desk.ts";

let desk: TestDesk;
let telegram: RecordingChannel;
beforeEach(async () => {
  desk = await testDesk();
  telegram = new RecordingChannel("telegram");
});
afterEach(() => desk.close());

async function read(): Promise<string> {
  while ((await desk.deliver(telegram)) > 0);
  return telegram.texts.at(-1) ?? "";
}

const last = () => telegram.sent.at(-1)?.reply ?? null;
const shown = (number: string) => number.replace(/(\d{3})(?=\d)/gu, "$1\u00a0");
const isHandled = "Άννα Κοντού, τηλ. 22713 50123, anna@chios.example";

describe("a resident takes a report back", () => {
  test("from its status, after being asked once", async () => {
    const number = await reported(desk);
    const status = await desk.says(number);
    const question = await desk.says(pressing(status, "Δεν χρειάζεται πια"));
    expect(question?.text).toContain(`Να κλείσουμε την υπόθεση ${shown(number)} χωρίς εργασία;`);
    expect((await desk.says(pressing(question, "Ναι")))?.text).toContain("Κλείσαμε την υπόθεση");
    expect(await desk.store.case(number)).toMatchObject({ stage: "withdrawn", question: null });
    expect((await desk.says(number))?.choices).toEqual([]);
  });

  test("and may think better of it", async () => {
    const number = await reported(desk);
    const question = await desk.says(pressing(await desk.says(number), "Δεν χρειάζεται πια"));
    await desk.says(pressing(question, "Όχι"));
    expect(await desk.store.case(number)).toMatchObject({ stage: "new" });
  });

  test("by an old button, after it was closed, and hears kindly that there is nothing left to do", async () => {
    const number = await reported(desk);
    const status = await desk.says(number);
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
    const question = await desk.says(pressing(status, "Δεν χρειάζεται πια"));
    expect((await desk.says(pressing(question, "Ναι")))?.text).toContain("έχει κλείσει");
    expect(await desk.store.case(number)).toMatchObject({ stage: "done" });
  });
});

describe("a clerk says an honest no", () => {
  test.each([
    ["not-ours", "ανήκει σε άλλη υπηρεσία"],
    ["cannot", "δεν μπορεί να γίνει"],
    ["nothing-found", "δεν βρήκαμε το πρόβλημα"],
  ] as const)("(%s) with a reason in words and whom to call", async (reason, words) => {
    const number = await reported(desk);
    const clerk = desk.as(anna);
    await clerk.do("case.assign", { number, to: "me" });
    expect(await clerk.do("case.close", { number, reason })).toEqual({ refused: "no-reason" });
    await clerk.do("case.close", { number, reason, text: "Ο δρόμος είναι της Περιφέρειας." });
    const told = await read();
    expect(told).toContain(words);
    expect(told).toContain("Ο δρόμος είναι της Περιφέρειας.");
    expect(told).toContain(isHandled);
    expect((await desk.says(number))?.text).toContain(
      "Έκλεισε χωρίς να γίνει εργασία. Ο λόγος είναι στο τελευταίο μήνυμά μας.",
    );
  });

  test("because it is known already, with the number where it goes on", async () => {
    const first = await reported(desk);
    const second = await reported(desk, "Λακκούβα στον ίδιο δρόμο", { address: "3003" });
    await desk.as(anna).do("case.assign", { number: second, to: "me" });
    await desk.as(anna).do("case.close", { number: second, reason: "duplicate", duplicateOf: first });
    const told = await read();
    expect(told).toContain(`Συνεχίζουμε στην υπόθεση ${shown(first)}.`);
    expect(told).toContain(isHandled);
    expect(await desk.store.case(first)).toMatchObject({ stage: "new" });
    expect((await desk.says(second))?.text).toContain(`Συνεχίζουμε στην υπόθεση ${shown(first)}.`);
  });
});

describe("«όχι, υπάρχει ακόμα»", () => {
  async function closed(): Promise<string> {
    const number = await reported(desk);
    await desk.as(anna).do("case.assign", { number, to: "me" });
    await desk.as(anna).do("case.close", { number, reason: "done", text: "Έγινε." });
    await read();
    return number;
  }

  test("on the last of the days still opens it again", async () => {
    const number = await closed();
    desk.clock.pass({ days: 30 });
    expect((await desk.says(pressing(last(), "Όχι, υπάρχει ακόμα")))?.text).toContain("Ανοίξαμε ξανά");
    expect(await desk.store.case(number)).toMatchObject({ reopened: 1 });
  });

  test("after them is refused kindly, and the next words begin a new report", async () => {
    const number = await closed();
    desk.clock.pass({ days: 31 });
    expect((await desk.says(pressing(last(), "Όχι, υπάρχει ακόμα")))?.text).toContain(
      "Γράψτε μας τι βλέπετε τώρα",
    );
    expect(await desk.store.case(number)).toMatchObject({ stage: "done", reopened: 0 });
    expect((await desk.says("Λακκούβα στον δρόμο"))?.text).toContain("Πού ακριβώς είναι;");
  });

  test("pressed twice, or after «ναι», changes nothing more", async () => {
    const number = await closed();
    const [no, yes] = [pressing(last(), "Όχι, υπάρχει ακόμα"), pressing(last(), "Ναι, έγινε")];
    await desk.says(no);
    await desk.says(no);
    expect(await desk.store.case(number)).toMatchObject({ reopened: 1 });
    await desk.says(yes);
    expect(await desk.store.case(number)).toMatchObject({ reopened: 1, verdict: "not-fixed" });
  });

  test("from a stranger who got hold of the button does nothing and tells nothing", async () => {
    const number = await closed();
    const told = await desk.says(pressing(last(), "Όχι, υπάρχει ακόμα"), { address: "9009" });
    expect(told?.text ?? "").not.toMatch(/Άννα|ξανά/u);
    expect(await desk.store.case(number)).toMatchObject({ stage: "done", verdict: null });
  });
});

test("a clerk's longest reply reaches the resident whole", async () => {
  const number = await reported(desk);
  const text = `${"Η εργασία θα γίνει τη Δευτέρα. ".repeat(200)}`.slice(0, 3990).trim();
  await desk.as(anna).do("case.assign", { number, to: "me" });
  await desk.as(anna).do("case.reply", { number, text });
  expect(await read()).toContain(text);
});

test("somebody whose phone speaks English is answered in English until they say otherwise", async () => {
  const ann = { address: "7007", language: "en" } as const;
  expect((await desk.says("There is a pothole in the street", ann))?.text).toContain("Where exactly is it?");
  expect((await desk.says("ελληνικά", ann))?.text).toMatch(/μιλάμε ελληνικά\.[^]*Πού ακριβώς είναι;/u);
  expect((await desk.says("δίπλα στον φούρνο", ann))?.text).toContain("Έχετε φωτογραφία;");
});
