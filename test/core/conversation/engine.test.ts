import { describe, expect, test } from "vitest";
import { z } from "zod";
import { expiresAfterHours } from "../../../core/conversation/conversation.ts";
import { advance } from "../../../core/conversation/engine.ts";
import { flow } from "../../../core/conversation/flow.ts";
import { readReply } from "../../../core/hearing/reply.ts";
import { tell } from "../../../core/wording/prompt.ts";
import { dialogues } from "../../../core/dialogues.ts";
import { contextFor, Dialogue, heard, tuesdayMorning } from "../../support/dialogue.ts";

const later = (hours: number) => new Date(tuesdayMorning.getTime() + hours * 3_600_000);

function inTheMiddle(): Dialogue {
  const chat = new Dialogue("telegram");
  chat.say("Λακκούβα έξω από το σπίτι");
  expect(chat.step).toBe("report.place");
  return chat;
}

describe("what works at every step", () => {
  test("«άκυρο» leaves the dialogue and says that nothing was recorded", () => {
    const chat = inTheMiddle();
    expect(chat.say("Άκυρο").text).toContain("Δεν στείλαμε τίποτα");
    expect(chat.step).toBe("home.menu");
  });

  test("«πίσω» goes one step back with what was known then, and from the first step leaves", () => {
    const chat = inTheMiddle();
    chat.say("Απλωταριάς 12");
    expect(chat.step).toBe("report.photo");
    expect(chat.say("πίσω").text).toContain("Πού ακριβώς είναι;");
    expect(chat.step).toBe("report.place");
    chat.say("πίσω");
    expect(chat.step).toBe("home.menu");
  });

  test("«ξανά» repeats the question word for word", () => {
    const chat = new Dialogue("telegram");
    const asked = chat.say("Λακκούβα έξω από το σπίτι");
    expect(chat.say("ξανά").text).toBe(asked.text);
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))(
    "a word that programs know («%s») is only a word, typed or behind a start link",
    (word) => {
      expect(readReply(word, [])).toEqual({ kind: "text" });
      const menu = new Dialogue("telegram").say({ kind: "start", payload: "" });
      expect(new Dialogue("telegram").say({ kind: "start", payload: word })).toEqual(menu);
    },
  );

  test("«βοήθεια» helps and asks again", () => {
    const reply = inTheMiddle().say("βοήθεια");
    expect(reply.text).toMatch(/καλέστε 22713\s50000\.[^]*Πού ακριβώς είναι;/u);
  });

  test("«english» switches language in place, and «ελληνικά» back", () => {
    const chat = inTheMiddle();
    expect(chat.say("English").text).toMatch(/From now on we speak English\.[^]*Where exactly is it\?/u);
    expect(chat.say("ελληνικα").text).toMatch(/μιλάμε ελληνικά\.[^]*Πού ακριβώς είναι;/u);
    expect(chat.step).toBe("report.place");
  });

  test("«υπάλληλος» brings a person, and the dialogue is kept as a draft", () => {
    const chat = inTheMiddle();
    expect(chat.say("Θέλω υπάλληλο").text).toContain("τα διαβάζουν άνθρωποι");
    expect(chat.state.draft).not.toBeNull();
  });

  test.each([
    ["ΑΚΥΡΟ", "cancel"],
    ["akyro", "cancel"],
    ["Πίσω.", "back"],
    ["piso", "back"],
    ["Βοήθεια;", "help"],
    ["/help", "help"],
  ] as const)("«%s» is understood as %s", (typed, global) => {
    expect(readReply(typed, [])).toEqual({ kind: "global", global });
  });

  test("a command of the chat is no place: a look-up goes first, another report is asked about", () => {
    const chat = inTheMiddle();
    expect(chat.say("/status").text).toContain("Γράψτε τον αριθμό της υπόθεσής σας");
    expect(chat.say("417 293 613").text).toMatch(/Οι εργασίες έχουν αρχίσει[^]*Πού ακριβώς είναι;/u);
    const offer = chat.say("/new");
    expect(offer.text).toContain("Να συνεχίσουμε;");
    expect(chat.press(offer, "Όχι, κάτι νέο").text).toContain("Τι συμβαίνει");
  });

  test("what is asked in between may be left for something else in between, and the report is not lost", () => {
    const chat = inTheMiddle();
    chat.say({ kind: "token", token: "g:withdraw:417293613" });
    expect(chat.step).toBe("after.withdraw");
    const where = chat.say("ειδοποιήσεις");
    expect(chat.press(where, where.choices[0]?.label ?? "").text).toContain("Πού ακριβώς είναι;");
    expect(chat.step).toBe("report.place");
  });

  test("a sentence that only contains such a word is no command", () => {
    expect(readReply("πίσω από το σχολείο έχει λακκούβα", [])).toEqual({ kind: "text" });
  });

  test("on the phone the star repeats and zero brings a person at every step", () => {
    const call = new Dialogue("voice");
    const first = call.say({ kind: "call" });
    expect(heard(call.say({ kind: "digits", digits: "*" }))).toBe(heard(first));
    call.say({ kind: "digits", digits: "2" });
    expect(call.say({ kind: "digits", digits: "0" }).want).toMatchObject({ kind: "dial" });
  });
});

describe("buttons", () => {
  test("of an earlier question are answered kindly with the present one", () => {
    const chat = new Dialogue("telegram");
    const old = chat.say("Λακκούβα έξω από το σπίτι").choices[0]?.token ?? "";
    chat.say("Απλωταριάς 12");
    expect(chat.say({ kind: "token", token: old }).text).toMatch(
      /Αυτή η ερώτηση έχει κλείσει\. Συνεχίζουμε από εδώ:[^]*φωτογραφία/u,
    );
    expect(chat.step).toBe("report.photo");
  });

  test("that nobody ever made change nothing", () => {
    const chat = inTheMiddle();
    for (const token of ["", ":", "99:send", "g:fixed-yes:12", "g:unknown:417293613", "x".repeat(64)]) {
      chat.say({ kind: "token", token });
      expect(chat.deeds).toEqual([]);
    }
  });
});

describe("a dialogue that was left in the middle", () => {
  test("goes on as it was within half a day", () => {
    const chat = inTheMiddle();
    chat.context = { ...chat.context, now: later(expiresAfterHours - 1) };
    chat.say("Απλωταριάς 12");
    expect(chat.step).toBe("report.photo");
  });

  test("is offered again after that, and taken up where it stood", () => {
    const chat = inTheMiddle();
    chat.context = { ...chat.context, now: later(expiresAfterHours + 1) };
    const offered = chat.say("γεια");
    expect(offered.text).toContain("Την προηγούμενη φορά δεν τελειώσαμε");
    chat.press(offered, "Ναι, συνεχίζουμε");
    expect(chat.step).toBe("report.place");
  });

  test("gives way to something new, and what was just said is not lost", () => {
    const chat = inTheMiddle();
    chat.context = { ...chat.context, now: later(48) };
    const offered = chat.say("Σβηστή λάμπα στον στύλο");
    chat.press(offered, "Όχι, κάτι νέο");
    expect(chat.step).toBe("report.place");
    expect(chat.state.flow.slots).toMatchObject({ text: "Σβηστή λάμπα στον στύλο" });
  });

  test("is forgotten after a month", () => {
    const chat = inTheMiddle();
    chat.context = { ...chat.context, now: later(24 * 31) };
    chat.say("γεια");
    expect(chat.step).toBe("home.menu");
    expect(chat.state.draft).toBeNull();
  });
});

/** A dialogue whose second version calls `words` what the first one called `text`. */
const renamed = flow<{ words: string }>({
  id: "renamed",
  version: 2,
  slots: z.object({ words: z.string() }),
  start: () => ({ move: "go", step: "only", slots: { words: "" } }),
  steps: {
    only: {
      ask: () => tell(),
      take: (_, slots) => ({ move: "silent", slots }),
    },
  },
  migrate: (slots, from) =>
    from === 1 ? { words: z.object({ text: z.string() }).parse(slots).text } : undefined,
});

const withRenamed = { ...dialogues, flows: { ...dialogues.flows, renamed } };

describe("a state from another version", () => {
  test("goes on with what it knew, in today's words", () => {
    const context = contextFor("telegram");
    const old = { id: "renamed", version: 1, step: "only", slots: { text: "λακκούβα" }, trail: [], page: 0 };
    const state = { ...new Dialogue("telegram").state, flow: old };
    const turn = advance(state, { kind: "text", text: "…" }, { ...withRenamed, context });
    expect(turn.state.flow).toMatchObject({ id: "renamed", version: 2, slots: { words: "λακκούβα" } });
  });

  test("that its dialogue does not know how to bring up to date goes to a person", () => {
    const context = contextFor("telegram");
    const old = { id: "renamed", version: 0, step: "only", slots: {}, trail: [], page: 0 };
    const state = { ...new Dialogue("telegram").state, flow: old };
    const turn = advance(state, { kind: "text", text: "…" }, { ...withRenamed, context });
    expect(turn.state.flow.id).toBe("person");
  });

  test("goes back to what it knew before, in today's words, and past the steps that are gone", () => {
    const context = contextFor("telegram");
    const behind = { step: "only", slots: { text: "λακκούβα" } };
    const trail = [behind, { step: "gone", slots: { text: "…" } }];
    const old = { id: "renamed", version: 1, step: "only", slots: { text: "λάμπα" }, trail, page: 0 };
    const state = { ...new Dialogue("telegram").state, flow: old };
    const turn = advance(state, { kind: "text", text: "πίσω" }, { ...withRenamed, context });
    expect(turn.state.flow).toMatchObject({ step: "only", slots: { words: "λακκούβα" }, trail: [] });
  });

  test("that lies below, and that nobody understands any more, is let go", () => {
    const chat = inTheMiddle();
    chat.state = { ...chat.state, under: { ...chat.state.flow, id: "gone" } };
    expect(chat.say("άκυρο").text).toContain("Δεν στείλαμε τίποτα");
    expect(chat.step).toBe("home.menu");
  });

  test("that nobody understands any more goes to a person", () => {
    for (const flow of [{ id: "gone" }, { step: "gone" }, { version: 99 }, { slots: { text: 7 } }]) {
      const chat = inTheMiddle();
      chat.state = { ...chat.state, flow: { ...chat.state.flow, ...flow } };
      expect(chat.say("Απλωταριάς 12").text).toContain("τα διαβάζουν άνθρωποι");
    }
  });
});
