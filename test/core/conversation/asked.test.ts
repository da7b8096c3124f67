import { describe, expect, test } from "vitest";
import { questionIn } from "../../../core/hearing/report-questions.ts";
import { at, first, steps } from "../../support/at-step.ts";
import { Dialogue } from "../../support/dialogue.ts";

const textOf = (chat: Dialogue) => (chat.state.flow.slots as { text: string }).text;

const questions: [string, string][] = [
  ["σε πόσες μέρες θα το φτιάξουν;", "εργάσιμες|δεν το ξέρουμε"],
  ["pote tha erthei to sinergeio", "εργάσιμες|δεν το ξέρουμε"],
  ["θα αργήσετε πολύ;", "εργάσιμες|δεν το ξέρουμε"],
  ["θα μάθουν οι γείτονες ποιος το είπε;", "μόνο υπάλληλοι"],
  ["ποιοι το διαβάζουν αυτό;", "μόνο υπάλληλοι"],
  ["θα φαίνεται πουθενά το όνομά μου;", "μόνο υπάλληλοι"],
  ["μπορώ να μείνω ανώνυμος;", "Εντελώς ανώνυμα δεν γίνεται"],
  ["πρέπει να πληρώσω κάτι;", "δεν πληρώνετε τίποτα"],
  ["poso kostizei auto?", "δεν πληρώνετε τίποτα"],
  ["πώς θα μάθω τι έγινε;", "Θα σας γράφουμε εδώ|Θα σας απαντήσει υπάλληλος εδώ"],
  ["ποια κουμπιά λέτε;", "Τα κουμπιά είναι κάτω"],
  ["υπάρχει κάποιο τηλέφωνο να καλέσω;", "22713 50000"],
];

describe.each(steps)("at %s", (step) => {
  test.each(questions)("«%s» is answered, and asked is what was asked before", (question, answer) => {
    const chat = at(step);
    const before = textOf(chat);
    const { text } = chat.say(question);
    expect(text).toMatch(new RegExp(answer, "u"));
    expect([chat.step, textOf(chat), chat.deeds]).toEqual([step, before, []]);
  });

  test("whoever asks five things in a row is not taken for one who is not understood", () => {
    const chat = at(step);
    for (const [question] of questions.slice(0, 5)) chat.say(question);
    expect(chat.step).toBe(step);
  });
});

describe("what belongs to one step", () => {
  test("the kinds are told by an example", () => {
    const { text } = at("report.category").say("ποιες κατηγορίες έχετε;");
    expect(text).toContain("για παράδειγμα: Σκουπίδια");
    expect(text).toContain("Τι είδους πρόβλημα είναι;");
  });

  test.each(["τι να την κάνετε τη φωτογραφία;", "είναι απαραίτητη η φωτογραφία;"])(
    "«%s» is told that it helps, and that it need not be",
    (question) => {
      const chat = at("report.photo");
      expect(chat.say(question).text).toContain("Δεν είναι υποχρεωτική.");
      expect(chat.step).toBe("report.photo");
    },
  );

  test("whether the photo came", () => {
    const chat = at("report.place");
    expect(chat.say("λάβατε τη φωτογραφία;").text).toContain("Δεν ήρθε ακόμα");
    chat.say({ kind: "files", files: ["f"], caption: null, seconds: null, tooBig: false });
    expect(chat.say("τη λάβατε;").text).toContain("Έχουμε ήδη 1 αρχείο");
  });

  test("the days are those of the kind", () => {
    expect(at("report.confirm").say("πόσο καιρό παίρνει;").text).toContain("σε 5 εργάσιμες");
  });
});

describe("what is said beside a question", () => {
  test("is taken by the step, and the question answered first", () => {
    const chat = at("report.place");
    const { text } = chat.say("Κοραή 7, και πότε περίπου θα έρθετε;");
    expect(text).toMatch(/^Συνήθως τελειώνει σε 5 εργάσιμες/u);
    expect(chat.state.flow.slots).toMatchObject({ text: first, place: { address: "Κοραή 7" } });
  });

  test("is kept with the report, without the question", () => {
    const chat = at("report.confirm");
    chat.say("Πέφτουν μέσα τα μηχανάκια. Θα έρθει κανείς σήμερα;");
    expect(textOf(chat)).toBe(`${first}\nΠέφτουν μέσα τα μηχανάκια.`);
  });

  test.each([
    ["report.photo", "Δεν έχω. Πληρώνω κάτι;", "report.confirm", "δεν πληρώνετε τίποτα"],
    ["report.photo", "όχι, πόσο θα αργήσουν;", "report.confirm", "σε 5 εργάσιμες"],
    ["report.confirm", "ναι, και πότε;", "home.menu", "σε 5 εργάσιμες"],
    ["report.confirm", "Ναι, αλλά γίνεται ανώνυμα;", "report.confirm", "Εντελώς ανώνυμα δεν γίνεται"],
  ] as const)("at %s «%s» goes to %s, and is told «%s»", (step, text, next, answer) => {
    const chat = at(step);
    expect(chat.say(text).text).toContain(answer);
    expect(chat.step).toBe(next);
    expect(JSON.stringify([chat.deeds, chat.state.flow.slots])).not.toMatch(/Πληρώνω|αργήσουν|πότε|ανώνυμα/u);
  });

  test("that nobody may hear who said it stays for the clerk", () => {
    const chat = at("report.confirm");
    const { text } = chat.say("μη μάθει ο διαχειριστής το όνομά μου");
    expect(text).toContain("μόνο υπάλληλοι");
    expect(textOf(chat)).toContain("μη μάθει ο διαχειριστής");
  });

  test.each([
    ["ναι, και πότε;", "when", "ναι"],
    ["στείλτε το. κοστίζει κάτι;", "cost", "στείλτε το."],
    ["nai alla anonyma ginetai?", "anonymous", "nai"],
  ])("«%s» is told apart", (text, question, rest) => {
    expect(questionIn(text)).toEqual({ question, rest });
  });
});

test.each([
  ...["δεν βλέπει κανείς το βράδυ, είναι θεοσκότεινα", "ποτέ δεν έρχονται να το φτιάξουν"],
  ...["ο γείτονας με είδε και φώναζε", "έχω πάρει τηλέφωνο τρεις φορές", "όταν βρέχει γίνεται λίμνη"],
  ...["παίρνει ώρα να στραγγίξει", "το κουμπί του φαναριού δεν δουλεύει", "Δεν έχω τέτοιο τηλέφωνο"],
  ...["ποιος θα πληρώσει το λάστιχο", "λείπει η πινακίδα με το όνομα του δρόμου", "μας κλείνει μέρες τώρα"],
  ...["κάθε φορά που έρχεται το σκουπιδιάρικο τα αφήνει", "nobody can see at night", "δίπλα στο σχολείο"],
])("«%s» asks nothing of us", (text) => {
  expect(questionIn(text)).toBeUndefined();
});

test.each([
  "when will somebody come?",
  "who can see this?",
  "do I have to pay for it?",
  "why do you need a photo?",
])("«%s» is answered in English in two segments by SMS", (question) => {
  const phone = new Dialogue("sms", { language: "en" });
  phone.say("There is a pothole at Korai 5");
  const { text } = phone.say(question);
  expect(text).toMatch(/working days|Only clerks|charges nothing|With a photo/u);
  expect(text.length).toBeLessThanOrEqual(134);
});
