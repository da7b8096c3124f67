import { describe, expect, test } from "vitest";
import type { Matter } from "../../../core/conversation/flow.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { slotsOf, steps } from "../../support/steps.ts";

const heard = { el: "", en: "" };
const lamp: Matter = {
  ...{ number: "417293613", waits: "answer", question: "Ποια κολόνα είναι;", category: "street-lights" },
  about: { about: { el: "Φωτισμός δρόμου, Ερμού 5", en: "Street lights, Ermou 5" }, heard },
};
const closed: Matter = { ...lamp, waits: "verdict", question: null };
const waiting = (...matters: Matter[]) => new Dialogue("telegram", { context: { matters } });
const answer = (text: string) => [
  { name: "request.answer", given: { number: lamp.number, text, files: [] } },
];

describe("while a question of a clerk waits", () => {
  test.each([
    "η κολόνα μπροστά στο σχολείο",
    "δίπλα στον κάδο ανακύκλωσης",
    "απέναντι από την παιδική χαρά, εκεί που είναι τα σκουπίδια",
    "η τρίτη μετά τη στάση",
    "ποια εννοείτε;",
    "στο 12",
    "είναι η λάμπα που αναβοσβήνει",
  ])("«%s» is its answer", (text) => {
    const chat = waiting(lamp);
    chat.say(text);
    expect(chat.deeds).toEqual(answer(text));
  });

  test.each([
    "Έχει μια τεράστια λακκούβα στην Απλωταριάς 12",
    "σπασμένος κάδος στην Κοραή",
    "exei lakkouva stin Ermou",
    "there is a pothole in front of my house",
    "ΤΡΕΧΕΙ ΝΕΡΟ ΣΤΟΝ ΔΡΟΜΟ ΑΠΟ ΧΘΕΣ",
  ])("«%s» is not swallowed: it is asked which, both by what they are about", (text) => {
    const chat = waiting(lamp);
    const which = chat.say(text);
    expect(chat.deeds).toEqual([]);
    expect(which.text).toContain("Το λέτε για υπόθεση που έχετε ή είναι κάτι νέο;");
    expect(which.choices.map(({ label }) => label)).toEqual([
      "Φωτισμός δρόμου, Ερμού 5",
      expect.stringMatching(/^Νέο: \p{Lu}/u),
    ]);
    chat.say("κάτι νέο");
    expect(chat.state.flow).toMatchObject({ id: "report", slots: { text } });
    expect(chat.deeds).toEqual([]);
  });

  test("what was meant for the case after all becomes its answer, with what was added meanwhile", () => {
    const chat = waiting(lamp);
    chat.say("σπασμένος κάδος στην Κοραή");
    chat.say("τον βλέπω από το παράθυρό μου");
    chat.say("1");
    expect(chat.deeds).toEqual(answer("σπασμένος κάδος στην Κοραή\nτον βλέπω από το παράθυρό μου"));
  });

  test("whoever says that it is another problem is not asked", () => {
    for (const text of ["Άλλο πρόβλημα: σπασμένος κάδος στην Κοραή", "Επίσης έχει μια λακκούβα στην Ερμού"]) {
      const chat = waiting(lamp);
      chat.say(text);
      expect(chat.state.flow, text).toMatchObject({ id: "report", slots: { text } });
      expect(chat.deeds).toEqual([]);
    }
  });

  test("a question that the desk can answer is answered, and what is another authority's is sent on", () => {
    const chat = waiting(lamp);
    expect(chat.say("τι ώρα ανοίγετε αύριο;").text).toMatch(/\d\d:\d\d/u);
    expect(chat.deeds).toEqual([]);
  });

  test("at the answer itself a new problem is asked about too, and an answer is not", () => {
    const asked = waiting(lamp);
    asked.say({ kind: "token", token: "g:answer:417293613" });
    expect(asked.say("Έχει μια τεράστια λακκούβα στην Απλωταριάς 12").text).toContain("κάτι νέο;");
    const answered = waiting(lamp);
    answered.say({ kind: "token", token: "g:answer:417293613" });
    answered.say("δίπλα στον κάδο");
    expect(answered.deeds).toEqual(answer("δίπλα στον κάδο"));
  });

  test("by SMS the same, in few words", () => {
    const chat = new Dialogue("sms", { context: { matters: [lamp] } });
    expect(chat.say("σπασμένος κάδος στην Κοραή").text).toBe(
      "Το λέτε για υπόθεση που έχετε ή είναι κάτι νέο;\n1 Φωτισμός δρόμου, Ερμού 5\n2 Νέο: Κάδοι απορριμμάτων",
    );
  });
});

test("danger is seen also by who left a dialogue that there is no more", () => {
  const chat = waiting();
  chat.state = { ...chat.state, flow: { ...chat.state.flow, id: "gone" } };
  expect(chat.say("Φωτιά! Καίγεται το σπίτι μου").text).toMatch(/^.*199/u);
});

test("at «Έγινε σωστά;» another problem is asked about, more of the same goes to the case", () => {
  const chat = waiting(closed);
  chat.say({ kind: "token", token: "g:fixed:417293613" });
  expect(chat.say("σπασμένος κάδος στην Κοραή").text).toContain("κάτι νέο;");
  const same = waiting(closed);
  same.say({ kind: "token", token: "g:fixed:417293613" });
  same.say("η λάμπα αναβοσβήνει");
  expect(same.deeds.map(({ name }) => name)).toEqual(["request.write"]);
});

describe("danger", () => {
  const life = ["Φωτιά! Καίγεται το σπίτι μου", "fotia sto spiti", "ο παππούς έπεσε και δεν αναπνέει"];
  const written = ["telegram", "sms", "console", "viber"] as const;

  test.each(steps.map(({ flow, step }) => [`${flow.id}.${step}`, flow, step] as const))(
    "comes first at %s, on every channel, also where a question waits",
    (_, flow, step) => {
      for (const channel of written)
        for (const text of life) {
          const chat = new Dialogue(channel, { context: { matters: [lamp] } });
          const at = {
            id: flow.id,
            version: flow.version,
            step,
            slots: slotsOf(flow.id),
            trail: [],
            page: 0,
          };
          chat.state = { ...chat.state, flow: at };
          expect(chat.say(text).text.split("\n")[0], text).toMatch(/112|199|166|100/u);
          expect(chat.deeds).toEqual([]);
          chat.say(text);
          expect(chat.deeds).toEqual([]);
        }
    },
  );

  test("under a photo it is seen as well", () => {
    const chat = waiting(lamp);
    const photo = { files: ["f"], seconds: null, tooBig: false };
    expect(chat.say({ kind: "files", ...photo, caption: life[0] ?? "" }).text).toMatch(/^.*199/u);
    expect(chat.deeds).toEqual([]);
  });
});
