import { describe, expect, test } from "vitest";
import type { Event } from "../../../core/conversation/resolve.ts";
import { capabilities } from "../../../core/wording/capabilities.ts";
import { fileWords } from "../../../core/request/words/files.ts";
import { line } from "../../../core/wording/line.ts";
import { tell } from "../../../core/wording/prompt.ts";
import { render } from "../../../core/wording/render.ts";
import { chios } from "../../support/chios.ts";
import { contextFor, Dialogue } from "../../support/dialogue.ts";
import { sentences } from "../../support/heard.ts";
import { fc } from "../../support/property.ts";
import { slotsOf, steps } from "../../support/steps.ts";

/** Greek goes out as UCS-2, 67 units in each of several segments. */
const twoSegments = 134;
const can = capabilities.sms;
/** The longest name that a municipality of Greece has, and everything else as long as its folder lets it be. */
const name = {
  el: "Δήμος Νέας Φιλαδέλφειας - Νέας Χαλκηδόνας",
  en: "Municipality of Nea Filadelfeia - Nea Chalkidona",
};
const long = {
  ...chios,
  name,
  categories: chios.categories.map((each) => ({
    ...each,
    name: { el: `${each.name.el} και κάθε άλλη βλάβη του`, en: `${each.name.en} and any other fault of it` },
  })),
};
const street =
  "Λεωφόρος Ελευθερίου Βενιζέλου 128, απέναντι από το δημοτικό σχολείο, στη γωνία με την Αγίου Κωνσταντίνου";
const lengthen = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lengthen);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ["text", "question", "title", "address"].includes(key) ? street.repeat(3) : lengthen(each),
    ]),
  );
};
const written = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

describe.each(steps.map(({ flow, step }) => [`${flow.id}.${step}`, flow, step] as const))(
  "by SMS, %s",
  (_, flow, step) => {
    test.each(["el", "en"] as const)(
      "is asked in two segments however long the names are: %s",
      (language) => {
        for (const municipality of [chios, long])
          for (const slots of [slotsOf(flow.id), lengthen(slotsOf(flow.id))])
            for (let page = 0; page < 3; page += 1) {
              const context = contextFor("sms", { language, municipality });
              const voice = { language, register: can.register, own: {} };
              const { reply, offered } = render(flow.ask(step, slots, context), {
                voice,
                can,
                serial: 1,
                page,
              });
              expect(reply.text.length, reply.text).toBeLessThanOrEqual(twoSegments);
              for (const number of reply.text.match(/\d[\d\u00a0 ]{5,}\d/gu) ?? [])
                expect(number.replaceAll(/\D/gu, "")).toMatch(/^(?:\d{9,10}|\d{12})$/u);
              // Every choice that stands there is taken when its number is sent.
              for (const line of written(reply.text)
                .slice(1)
                .filter((each) => /^\d /u.test(each)))
                expect(offered.map(({ digit }) => digit)).toContain(line.charAt(0));
            }
      },
    );
  },
);

const texts = [
  ...["replies", "intents", "categories", "places", "two"].flatMap((file) =>
    sentences("learning", file).map((line) => (line.at(-1) ?? "").replaceAll("\\n", "\n")),
  ),
  ...[
    "",
    "?",
    "1",
    "2",
    "9",
    "417293613",
    "417 293 614",
    "🙂",
    "βοήθεια",
    "english",
    "ραντεβού",
    "x".repeat(3000),
    street,
  ],
];
const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...texts).map((text): Event => ({ kind: "text", text })) },
  fc.constantFrom<Event>(
    { kind: "unsupported" },
    { kind: "start", payload: "" },
    { kind: "token", token: "g:fixed:417293613" },
    { kind: "token", token: "g:answer:717213442" },
    { kind: "token", token: "g:withdraw:417293613" },
  ),
);
const about = { about: { el: street, en: street }, heard: { el: "", en: "" } };
const matters = [
  { number: "417293613", waits: "verdict" as const, question: null, about },
  { number: "717213442", waits: "answer" as const, question: "Σε ποιον όροφο είναι;", about },
];
test("no walk through the dialogues by SMS is answered in more than two segments", () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 12 }), fc.boolean(), (walk, isLong) => {
      const phone = new Dialogue("sms", { context: { matters, municipality: isLong ? long : chios } });
      for (const event of walk) {
        const { text } = phone.say(event);
        expect(text.length, text).toBeLessThanOrEqual(twoSegments);
      }
    }),
    { numRuns: 600 },
  );
}, 300_000);

describe("what the folder answers, by SMS", () => {
  const wordy = {
    el: "Στο ταμείο του δημαρχείου, Δημοκρατίας 2, τις εργάσιμες από τις οκτώ. Κάρτες παίρνουμε όλες. Τις Παρασκευές κλείνουμε μία ώρα νωρίτερα, και τον Αύγουστο ανοίγουμε στις εννέα.",
    en: "At the cash desk of the town hall, 2 Dimokratias, on working days from eight. We take all cards. On Fridays we close an hour earlier, and in August we open at nine.",
  };
  const [fact] = chios.facts ?? [];
  if (fact === undefined) throw new Error("the folder has no facts");
  const asked = fact.ask[0] ?? "";
  const say = (answer: typeof wordy) =>
    new Dialogue("sms", { context: { municipality: { ...chios, facts: [{ ...fact, answer }] } } }).say(asked)
      .text;

  test("goes whole where it has room", () => {
    expect(say(fact.answer)).toBe(fact.answer.el);
  });

  test("ends after a sentence where it has not, and says where the rest is heard", () => {
    const told = say(wordy);
    expect(told.length).toBeLessThanOrEqual(twoSegments);
    expect(told).toMatch(/^Στο ταμείο του [^]* Κάρτες παίρνουμε όλες\.\nΤα υπόλοιπα στο 22713.50000\.$/u);
  });

  test("is left to the phone where not one sentence has room", () => {
    const one = wordy.el.replaceAll(". ", ", ");
    expect(say({ el: one, en: one })).toMatch(/^Τα υπόλοιπα στο 22713.50000\.$/u);
  });
});

test.each(["el", "en"] as const)(
  "of a file that was not kept it is said who writes, in two segments (%s)",
  (language) => {
    for (const key of Object.keys(fileWords) as (keyof typeof fileWords)[]) {
      const voice = { language, register: can.register, own: {} };
      const frame = { voice, can, serial: 0, page: 0 };
      const { text } = render(tell(line(key, { name })), frame).reply;
      expect(text.startsWith(name[language].slice(0, 13)), text).toBe(true);
      expect(text.length, text).toBeLessThanOrEqual(twoSegments);
      expect(text).not.toContain("…");
    }
  },
);

describe("one filing by SMS", () => {
  test.each([
    ["with its place", ["Λακκούβα στην Κοραή 3", "ναι"]],
    ["without", ["Έχει μια λακκούβα στη μέση", "Κοραή 3", "ναι"]],
    ["of an unknown kind", ["κάτι περίεργο γίνεται εδώ", "1", "Κοραή 3", "ναι"]],
    ["changed", ["Λακκούβα στην Κοραή 3", "όχι", "4", "Βενιζέλου 8", "ναι"]],
    [
      "of two problems",
      ["σπασμένος κάδος στην Κοραή 3 και επίσης καμένη λάμπα στη Βενιζέλου 8", "ναι", "ναι"],
    ],
  ])("%s takes at most two segments a step, with nothing cut, and ends with a number", (_, walk) => {
    const phone = new Dialogue("sms");
    let last = "";
    for (const text of walk) {
      last = phone.say(text).text;
      expect(last.length, last).toBeLessThanOrEqual(twoSegments);
      expect(last).not.toMatch(/^(?!\d ).*…$/mu);
    }
    expect(last).toMatch(/^Δήμος Χίου[^]*417\s293\s613/u);
  });

  test("«ναι» is asked for in words, and what may be changed once they say «όχι»", () => {
    const phone = new Dialogue("sms");
    expect(phone.say("Λακκούβα στην Κοραή 3").text).toBe(
      "Λακκούβες και οδόστρωμα. Σημείο: Κοραή 3. Να το στείλουμε; Στείλτε ΝΑΙ ή ΟΧΙ.",
    );
    const changes = phone.say("ΟΧΙ").text;
    expect(changes).toContain("4 Διορθώνω το σημείο");
    expect(changes).toContain("ΑΚΥΡΟ");
  });
});

describe.each(["el", "en"] as const)("nothing of our own words is cut (%s)", (language) => {
  test.each(steps.map(({ flow, step }) => [`${flow.id}.${step}`, flow, step] as const))(
    "at %s",
    (_, flow, step) => {
      const named = /…/u;
      const voice = { language, register: can.register, own: {} };
      const context = contextFor("sms", { language });
      const prompt = flow.ask(step, slotsOf(flow.id), context);
      if (flow.id === "petition" || step === "done") return;
      const { reply } = render({ ...prompt, options: [] }, { voice, can, serial: 1, page: 0 });
      expect(reply.text).not.toMatch(named);
    },
  );
});

describe("danger by SMS", () => {
  test.each([
    "φωτιά στο σπίτι",
    "έπεσε καλώδιο της ΔΕΗ και σπινθηρίζει",
    "ο παππούς δεν αναπνέει",
    "χάθηκε ένα παιδί",
  ])("«%s» is told whom to call, whole, and asked in two segments", (text) => {
    const phone = new Dialogue("sms", { context: { municipality: long } });
    const told = phone.say(text).text;
    expect(told.length, told).toBeLessThanOrEqual(twoSegments);
    expect(told).toMatch(/112[^]*ΝΑΙ ή ΟΧΙ\.$/u);
    expect(told).not.toContain("…");
  });
});
