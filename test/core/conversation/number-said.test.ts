import { describe, expect, test } from "vitest";
import { numberSaid } from "../../../core/hearing/number-said.ts";
import { at, steps } from "../../support/at-step.ts";
import { Dialogue } from "../../support/dialogue.ts";

describe.each(steps)("at %s", (step) => {
  const begin = () => at(step);

  test.each([
    ...["ο αριθμός μου είναι 417293613, μάλλον", "ψάχνω την υπόθεσή μου 417 293 613", "417 293 613"],
    ...["τι γίνεται με την υπόθεση 417-293-613;", "my number is 417 293 613 i think"],
  ])("«%s» is looked up, and what was open goes on", (text) => {
    const chat = begin();
    const { slots } = chat.state.flow;
    const reply = chat.say(text);
    expect(chat.deeds).toEqual([{ name: "case.find", given: { number: "417293613" } }]);
    expect(reply.text).toMatch(/^Υπόθεση 417\s293\s613/u);
    expect([chat.step, chat.state.flow.slots]).toEqual([step, slots]);
  });

  test("of a number with a wrong digit it is said so, and nobody guesses", () => {
    const chat = begin();
    const reply = chat.say("το νούμερο είναι 417 293 618 αν βλέπω καλά");
    expect(reply.text).toContain("κάποιο ψηφίο θα είναι διαφορετικό");
    expect([chat.step, chat.deeds]).toEqual([step, []]);
  });
});

test("at home such a sentence is looked up too, and not taken for more of the case", () => {
  const chat = new Dialogue("telegram");
  expect(chat.say("καλησπέρα, ο κωδικός είναι 417 293 613 νομίζω").text).toMatch(/^Υπόθεση/u);
});

test.each([
  ...["στη Βενιζέλου 12 είναι σαν την 417 293 613 που βουλιάζει ο δρόμος", "ο ΑΦΜ μου είναι 090000045"],
  ...["6941729361", "το τηλέφωνό μου είναι 2271045678", "090000045", "Απλωταριάς 12"],
  ...["η υπόθεση 417 293 613 και η υπόθεση 717 213 442"],
])("«%s» is more than a number, or none", (text) => {
  expect(numberSaid(text)).toBeUndefined();
});
