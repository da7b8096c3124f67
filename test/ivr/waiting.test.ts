import { afterEach, beforeEach, expect, test } from "vitest";
import { landline, mobile } from "../support/caller.ts";
import { anna } from "../support/desk.ts";
import { phoneDesk, type PhoneDesk } from "../support/phone-desk.ts";

let desk: PhoneDesk;
let number: string;
beforeEach(async () => {
  desk = await phoneDesk();
  const caller = await desk.ring(landline);
  await caller.does("1 say:6 # 2");
  const { items } = await desk.store.list({ limit: 5 });
  number = items[0]?.number ?? "";
  await desk.as(anna).do("case.move", { number, category: "street-lights" });
});
afterEach(() => desk.close());

test("a question that waits is offered right after the greeting, to the number that reported", async () => {
  await desk.as(anna).do("case.ask", { number, question: "Σε ποιο ύψος του δρόμου;" });
  const caller = await desk.ring(landline);
  expect(caller.heard).toMatch(
    /ένα ένα δύο\. Σας ρωτάμε κάτι για την υπόθεση: .+\. Για να απαντήσετε, πατήστε πέντε\. Για άλλο θέμα, περιμένετε\.$/u,
  );
  expect(await caller.does("5")).toContain("ρωτάμε: Σε ποιο ύψος του δρόμου; Μετά τον ήχο");
  expect(await caller.does("say:6 #")).toContain("Η απάντησή σας μπήκε στην υπόθεση.");
  expect(await desk.store.case(number)).toMatchObject({ question: null });
});

test("«έγινε σωστά;» too, and nobody else hears of it", async () => {
  await desk.as(anna).do("case.close", { number, reason: "done", text: "Άλλαξε η λάμπα." });
  expect((await desk.ring(mobile)).heard).not.toContain("Έκλεισε");
  expect((await desk.ring(null)).heard).not.toContain("Έκλεισε");
  const caller = await desk.ring(landline);
  expect(caller.heard).toContain("Για να πείτε αν έγινε σωστά, πατήστε πέντε.");
  expect(await caller.does("5")).toContain("Έγινε σωστά;");
  await caller.does("1");
  expect(await desk.store.case(number)).toMatchObject({ verdict: "fixed" });
});

test("whoever waits hears the menu, and whoever knows its keys presses them at once", async () => {
  await desk.as(anna).do("case.ask", { number, question: "Σε ποιο ύψος;" });
  const patient = await desk.ring(landline);
  const menu = await patient.does("wait");
  expect(menu).toMatch(/^Για να δηλώσετε πρόβλημα, πατήστε ένα\./u);
  expect(await (await desk.ring(landline)).does("1")).toContain("Μετά τον ήχο πείτε μας τι συμβαίνει");
});

test("of several open cases each is told by what it is about, the newest first, without a digit of their numbers", async () => {
  await (await desk.ring(landline)).does("1 say:6 # 2");
  const caller = await desk.ring(landline);
  const first = await caller.does("2");
  expect(first).toContain("Η τελευταία σας υπόθεση είναι για το πρόβλημα που μας είπατε.");
  const second = await caller.does("2");
  expect(second).toMatch(/^Η προηγούμενη είναι για /u);
  expect(first + second).not.toMatch(/Απλωταριάς|Κοντού/u);
});
