import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Said } from "../../../core/channel.ts";
import type { Recent } from "../../../core/conversation/conversation.ts";
import { Dialogue, foundCase } from "../../support/dialogue.ts";
import { pressing, reported, testDesk, type TestDesk } from "../../support/desk.ts";

const number = "417293613";
const shown = /417\s293\s613/u;

/** Whoever sent a report here an hour ago, unless told. */
function sender(recent: Partial<Recent> | null = {}): Dialogue {
  const given = recent && { number, at: "2026-11-24T07:30:00Z", ...recent };
  return new Dialogue("telegram", {
    context: { recent: given },
    answer: ({ name }) => {
      if (name === "case.find") return { slow: false, found: foundCase(number, { isOwn: true }) };
      if (name === "case.mine") return { cases: [] };
      return name === "request.write" ? { full: false } : null;
    },
  });
}
const names = (chat: Dialogue) => chat.deeds.map(({ name }) => name);

describe("within a day of a report, in the same chat", () => {
  test.each([
    ...["πότε θα περάσουν να το δουν;", "θα αργήσουν;", "pote tha to ftiaxete", "καλά, και πότε;"],
    ...["Ευχαριστώ πολύ. Σε πόσες μέρες θα γίνει;", "when will they come?", "αυτό που σας είπα το φτιάξατε;"],
  ])("«%s» is answered by where that case stands", (text) => {
    const chat = sender();
    expect(chat.say(text).text).toMatch(/^Υπόθεση 417\s293\s613\nΟι εργασίες έχουν αρχίσει/u);
    expect(names(chat)).toEqual(["case.find"]);
  });

  test.each([
    ...["Ξέχασα να σας γράψω ότι είναι στο πίσω μέρος", "λάθος έγραψα, στο 24 είναι", "διόρθωση: στο 9"],
    ...["ενημερώστε το συνεργείο ότι το κλειδί το έχει ο περιπτεράς", "όχι στο 3, στο 5", "στο 31 είναι"],
    ...["xexasa na po oti einai o mple kados", "sorry, I forgot to say it is the second one"],
    ...["ήρθε κανείς; είμαι στο μαγαζί ως τις δύο"],
  ])("«%s» may be more for it, and with a yes it is", (text) => {
    const chat = sender();
    expect(chat.say(text).text).toMatch(/^Να το προσθέσουμε στην υπόθεση 417\s293\s613;/u);
    chat.say("ναι");
    expect(chat.deeds.at(-1)).toEqual({ name: "request.write", given: { number, text, files: [] } });
  });

  test("with a no it is something new", () => {
    const chat = sender();
    chat.say("Ξέχασα να σας πω, έχει και μια λακκούβα μπροστά στο σχολείο");
    chat.say("όχι");
    expect(chat.state.flow).toMatchObject({ id: "report", slots: { category: "potholes" } });
  });

  test.each(["Ακυρώστε το, ήρθε ο γιος μου και το έφτιαξε", "wait, cancel it please, it is solved"])(
    "«%s» means that case, and no nine digits are asked for",
    (text) => {
      const chat = sender();
      expect(chat.say(text).text).toMatch(/^Να κλείσουμε την υπόθεση 417\s293\s613/u);
    },
  );

  test.each([
    ["τι να τον κάνω τον αριθμό;", "μαθαίνετε πού βρίσκεται"],
    ["πώς θα με ειδοποιήσετε;", "Θα σας γράφουμε εδώ"],
    ["θα μάθει κανείς ποιος το είπε;", "μόνο υπάλληλοι"],
  ])("«%s» is answered, and no case is made of it", (text, answer) => {
    const chat = sender();
    expect(chat.say(text).text).toContain(answer);
    expect(chat.step).toBe("home.menu");
  });

  test.each([
    ["λακκούβα στην Κοραή 5", "report.photo"],
    ["άλλο πρόβλημα: ξέχασα να πω για τον σπασμένο κάδο στην Κοραή 5", "report.photo"],
    ["ευχαριστώ πολύ", "home.menu"],
  ])("«%s» is nothing of that case", (text, step) => {
    const chat = sender();
    chat.say(text);
    expect([chat.step, names(chat)]).toEqual([step, []]);
  });
});

test.each(["άκυρο", "ακυρώστε το παρακαλώ", "cancel"])(
  "«%s» a moment after it was sent means that case",
  (text) => {
    const chat = sender();
    chat.state = { ...chat.state, recent: { number, at: "2026-11-24T08:25:00Z" } };
    expect(chat.say(text).text).toMatch(/^Να κλείσουμε την υπόθεση 417\s293\s613/u);
    chat.say("όχι");
    chat.state = { ...chat.state, recent: { number, at: "2026-11-24T07:25:00Z" } };
    expect(chat.say(text).text).toBe("Δεν είχαμε αρχίσει κάτι.");
  },
);

test.each([
  ["of the day before yesterday", { at: "2026-11-22T07:30:00Z" }],
  ["that takes nothing more, like an appointment", { full: true }],
])("of a case %s nobody is asked whether it is meant", (_, recent) => {
  const chat = sender(recent);
  chat.say("Ξέχασα να σας πω, είναι ο μπλε κάδος");
  expect(names(chat)).toEqual([]);
});

test("a case that was closed meanwhile takes nothing: what is said is new", () => {
  const closed = foundCase(number, { isOwn: true, isOpen: false });
  const chat = new Dialogue("telegram", {
    context: { recent: { number, at: "2026-11-24T07:30:00Z" } },
    answer: ({ name }) => (name === "case.find" ? { slow: false, found: closed } : null),
  });
  chat.say("Ξέχασα να σας πω, έσπασε και ο κάδος στην Κοραή 5");
  expect(chat.state.flow.id).toBe("report");
});

describe("at the desk", () => {
  let desk: TestDesk;
  let sent = 0;
  beforeEach(async () => {
    desk = await testDesk();
  });
  afterEach(() => desk.close());

  const photo = (caption: string | null): Said => {
    sent += 1;
    const source = { channel: "telegram", ref: `late-${sent}` } as const;
    const media = { source, kind: "photo", name: null, mime: null, size: 900, seconds: null } as const;
    return { kind: "media", media: [media], caption, group: null };
  };

  test.each([null, "αυτός είναι ο κάδος που σας έλεγα"])(
    "the photo of the next morning is offered for the case: %s",
    async (caption) => {
      const made = await reported(desk);
      desk.clock.pass({ hours: 18 });
      const offer = await desk.says(photo(caption));
      expect(offer?.text.replaceAll(/\s/gu, "")).toContain(`Νατοπροσθέσουμεστηνυπόθεση${made};`);
      await desk.says(pressing(offer, "Ναι"));
      const one = await desk.store.case(made);
      expect(await desk.store.filesOf(one?.id ?? "")).toHaveLength(1);
    },
  );

  test("a photo with words of another problem is a report, and two days later any is", async () => {
    await reported(desk);
    desk.clock.pass({ hours: 5 });
    expect((await desk.says(photo("Σκουπίδια στην πλατεία")))?.text).not.toMatch(/προσθέσουμε/u);
    await desk.says("άκυρο");
    desk.clock.pass({ hours: 40 });
    expect((await desk.says(photo(null)))?.text).toContain("Τι συμβαίνει;");
  });

  test("when they come is told by the promise, in the words of the case", async () => {
    const made = await reported(desk);
    const answer = await desk.says("Πότε θα έρθουν;");
    expect(answer?.text).toMatch(shown.test(made) ? shown : /^Υπόθεση/u);
    expect(answer?.text).toContain("Προθεσμία μας:");
  });
});
