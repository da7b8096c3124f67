import { describe, expect, test } from "vitest";
import type { Matter } from "../../../core/conversation/flow.ts";
import { makeTracking } from "../../../core/number/tracking.ts";
import type { Event } from "../../../core/conversation/resolve.ts";
import { Dialogue, foundCase } from "../../support/dialogue.ts";

const heard = { el: "", en: "" };
const lamp = { number: "417293613", about: { about: { el: "Φωτισμός, Ερμού 5", en: "Lighting" }, heard } };
const bin = { number: "717213442", about: { about: { el: "Κάδοι, Αγορά", en: "Bins" }, heard } };
const asked = (of: typeof lamp): Matter => ({ ...of, waits: "answer", question: "Ποιος είναι ο ΑΦΜ σας;" });
const closed = (of: typeof lamp): Matter => ({ ...of, waits: "verdict", question: null });
const chatWith = (...matters: Matter[]) => new Dialogue("telegram", { context: { matters } });

describe("what answers a clerk's question", () => {
  test.each(["094014201", "090000045", "6912345678", "22710 12345", "24/11/2026", "12", "στον δεύτερο"])(
    "%s is that answer, and no look-up",
    (text) => {
      const chat = chatWith(asked(lamp));
      chat.say(text);
      expect(chat.deeds).toEqual([
        { name: "request.answer", given: { number: lamp.number, text, files: [] } },
      ]);
    },
  );

  test("may be a place, a contact, a voice note, a document with words under it", () => {
    const place = {
      kind: "place",
      place: { lat: 38.3717, lon: 26.1369, address: "Δημοτικός Κήπος" },
    } as const;
    const contact = { kind: "contact", phone: "+306998765432", sharing: "not-own" } as const;
    const voice: Event = {
      kind: "files",
      files: ["f1"],
      caption: null,
      seconds: 4,
      spoken: true,
      tooBig: false,
    };
    const paper: Event = {
      kind: "files",
      files: ["f2"],
      caption: "η βεβαίωση",
      seconds: null,
      tooBig: false,
    };
    for (const event of [place, contact, voice, paper]) {
      const chat = chatWith(asked(lamp));
      expect(chat.say(event).text).toContain("Η απάντησή σας μπήκε στην υπόθεση");
      expect(chat.deeds.map(({ name }) => name)).toEqual(["request.answer"]);
    }
  });

  test("a case number that checks is looked up all the same, and thanks answer nothing", () => {
    const chat = chatWith(asked(lamp));
    chat.say(makeTracking((max) => 7 % max));
    expect(chat.deeds.map(({ name }) => name)).toEqual(["case.find"]);
    chat.say("ευχαριστώ πολύ");
    expect(chat.deeds).toHaveLength(1);
  });
});

describe("where two cases wait for the same word", () => {
  test("it is asked which, by what they are about, and the word goes there", () => {
    const chat = chatWith(closed(lamp), closed(bin));
    const which = chat.say("ναι, έγινε");
    expect(which.text).toContain("Για ποια υπόθεση το λέτε;");
    expect(which.choices.map(({ label }) => label)).toEqual([
      "Φωτισμός, Ερμού 5",
      "Κάδοι, Αγορά",
      "Είναι κάτι νέο",
    ]);
    chat.press(which, "Κάδοι, Αγορά");
    expect(chat.deeds).toEqual([{ name: "request.verdict", given: { number: bin.number, fixed: true } }]);
  });

  test("«ναι» may answer a question or say that something was done", () => {
    const chat = chatWith(asked(lamp), closed(bin));
    const which = chat.say("ναι");
    chat.press(which, "Φωτισμός, Ερμού 5");
    expect(chat.deeds).toEqual([
      { name: "request.answer", given: { number: lamp.number, text: "ναι", files: [] } },
    ]);
  });

  test("a reply to the message of one of them, or its number in the words, needs no question", () => {
    const reply = chatWith(asked(lamp), asked(bin));
    reply.say({ kind: "text", text: "094014201", to: bin.number });
    expect(reply.deeds[0]).toMatchObject({ name: "request.answer", given: { number: bin.number } });
    const named = chatWith(asked(lamp), asked(bin));
    named.say("για την 717 213 442 είναι στον τρίτο όροφο");
    expect(named.deeds[0]).toMatchObject({ name: "request.answer", given: { number: bin.number } });
  });

  test("also in the middle of a report, which then goes on", () => {
    const chat = chatWith();
    chat.say("Λακκούβα στον δρόμο");
    chat.context = { ...chat.context, matters: [asked(lamp)] };
    const answered = chat.say({ kind: "text", text: "στον δεύτερο", to: lamp.number });
    expect(answered.text).toMatch(/Η απάντησή σας μπήκε[^]*Πού ακριβώς είναι;/u);
  });
});

describe("words to a case that is open", () => {
  const own = {
    answer: () => ({ slow: false, found: foundCase(lamp.number, { isOwn: true }), full: false }),
  };
  const more = "η 417 293 613 έγινε χειρότερα, τρέχουν νερά παντού";

  test("are offered to it, and added on yes", () => {
    const chat = new Dialogue("telegram", own);
    expect(chat.say(more).text).toContain("Να το προσθέσουμε στην υπόθεση 417\u00a0293\u00a0613;");
    chat.say("ναι");
    expect(chat.deeds.at(-1)).toEqual({
      name: "request.write",
      given: { number: lamp.number, text: more, files: [] },
    });
  });

  test("a reply to its message is offered too, thanks are not, and a stranger's case takes nothing", () => {
    const chat = new Dialogue("telegram", own);
    const reply = { kind: "text", text: "έγινε χειρότερα", to: lamp.number } as const;
    expect(chat.say(reply).text).toContain("Να το προσθέσουμε");
    const polite = new Dialogue("telegram", own);
    polite.say({ ...reply, text: "ευχαριστώ πολύ" });
    expect(polite.deeds).toEqual([]);
    const stranger = new Dialogue("telegram");
    expect(stranger.say("η λάμπα της 417 293 613 καίει πάλι").text).toContain("Υπόθεση 417");
    expect(stranger.deeds.map(({ name }) => name)).not.toContain("request.write");
  });

  test("«τι γίνεται με την 417 293 613;» still asks where it stands", () => {
    const chat = new Dialogue("telegram", own);
    expect(chat.say("τι γίνεται με την 417 293 613;").text).toContain("Υπόθεση 417");
  });
});

describe("a message that was changed", () => {
  test("changes what is being written", () => {
    const chat = new Dialogue("telegram");
    chat.say("Λακκούβα στην Ερμού");
    const changed = chat.say({ kind: "edit", before: "Λακκούβα στην Ερμού", now: "Λακκούβα στη Βενιζέλου" });
    expect(changed.text).toContain("Το διορθώσαμε σε όσα μας γράψατε.");
    expect(chat.state.flow.slots).toMatchObject({ text: "Λακκούβα στη Βενιζέλου" });
  });

  test("is more for the case once it is one, and only what was part of it", () => {
    const recent = { number: lamp.number, at: "2026-11-24T08:20:00Z" };
    const chat = new Dialogue("telegram", { ...{ answer: () => ({ full: false }) }, context: {} });
    chat.state = { ...chat.state, recent };
    const now = "Λακκούβα στη Βενιζέλου";
    expect(chat.say({ kind: "edit", before: "Λακκούβα στην Ερμού", now }).text).toContain(
      "Προσθέσαμε τη διόρθωσή σας στην υπόθεση",
    );
    expect(chat.deeds).toEqual([
      { name: "request.write", given: { number: lamp.number, text: `Διόρθωση: ${now}`, files: [] } },
    ]);
    expect(chat.say({ kind: "edit", before: "ευχαριστώ", now: "ευχαριστώ!!" }).text).toBe("");
  });
});

test("whoever only speaks makes a report: nobody asks what kind it is, and no answer must be written", () => {
  const chat = new Dialogue("telegram");
  const voice = (file: string): Event => ({
    ...{ kind: "files", files: [file], caption: null, seconds: 9, spoken: true, tooBig: false },
  });
  expect(chat.say(voice("v1")).text).toContain("Πού ακριβώς είναι;");
  expect(chat.say(voice("v2")).text).toContain("«Ηχητικό μήνυμα»");
  chat.say(voice("v3"));
  expect(chat.deeds).toEqual([
    {
      name: "request.open",
      given: expect.objectContaining({ text: "Ηχητικό μήνυμα", files: ["v1", "v2", "v3"], category: null }),
    },
  ]);
});
