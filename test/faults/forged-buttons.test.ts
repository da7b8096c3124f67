import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said } from "../../core/channel.ts";
import { admin, reported, testDesk, type TestDesk } from "../support/desk.ts";

const eleni = { address: "1001" };
const stranger = { address: "6666", name: "Κανένας" };
const report = "Γεμάτος κάδος σκουπιδιών στον δρόμο";
const offers = ["answer", "fixed-yes", "fixed-no", "fixed", "withdraw", "more", "status", "__proto__"];
let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const press = (token: string): Said => ({ kind: "choice", token });

async function asked(number: string): Promise<unknown> {
  return desk.as(admin).do("case.ask", { number, question: "Σε ποιον όροφο;" });
}

async function closed(number: string): Promise<unknown> {
  return desk.as(admin).do("case.close", { number, reason: "done", text: "Καθαρίστηκε." });
}

/** What a case waits for, and the forged button that would matter most there. */
const states = [
  ["that is open", () => Promise.resolve(), "withdraw"],
  ["that waits for an answer", asked, "answer"],
  ["that waits for a verdict", closed, "fixed-no"],
] as const;

describe.each(states)("a case %s", (_, bring, own) => {
  let number: string;
  beforeEach(async () => {
    number = await reported(desk, report);
    await desk.as(admin).do("case.assign", { number, to: "me" });
    expect((await bring(number)) ?? {}).not.toHaveProperty("refused");
  });

  test("is left alone by whoever forges its buttons, and tells them nothing", async () => {
    const before = await desk.store.case(number);
    const heard: string[] = [];
    for (const token of offers.flatMap((offer) => [`g:${offer}:${number}`, `g:${offer}:`, `g:${offer}`]))
      for (const said of [press(token), "Ναι", press("yes"), "Το λέω εγώ"])
        heard.push((await desk.says(said, stranger))?.text ?? "");
    expect(await desk.store.case(number)).toEqual(before);
    expect(heard.join("\n")).not.toMatch(/όροφο|κάδος|Ελένη|Διαχειριστής/u);
  });

  test("is changed by the same button under its own resident's thumb", async () => {
    const before = await desk.store.case(number);
    await desk.says(press(`g:${own}:${number}`), eleni);
    await desk.says("Ναι", eleni);
    expect((await desk.store.case(number))?.version).toBeGreaterThan(before?.version ?? 0);
  });
});
