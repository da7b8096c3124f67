import { fc } from "../../support/property.ts";
import { expect, test } from "vitest";
import type { ChannelName } from "../../../core/channel.ts";
import type { Event } from "../../../core/conversation/resolve.ts";
import { Dialogue } from "../../support/dialogue.ts";
import { sentences } from "../../support/heard.ts";

const matters = [
  { number: "417293613", waits: "verdict" as const, question: null },
  { number: "717213442", waits: "answer" as const, question: "Σε ποιον όροφο είναι;" },
];
const texts = [
  ...["replies", "danger", "intents", "categories", "places"].flatMap((name) =>
    sentences("learning", name).map((line) => line.at(-1) ?? ""),
  ),
  ...["", "?", "1", "2", "9", "417293613", "417 293 614", "🙂", "/start", "/help", "x".repeat(3000)],
];
const files = { kind: "files", files: ["f"], caption: null, seconds: null, tooBig: false } as const;
const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...texts).map((text): Event => ({ kind: "text", text })) },
  fc.constantFrom<Event>(
    { ...files, files: ["f"] },
    { kind: "place", place: { lat: 38.37, lon: 26.136, address: null } },
    { kind: "place", place: { lat: 10, lon: 10, address: null } },
    { kind: "unsupported" },
    { kind: "start", payload: "" },
    { kind: "token", token: "g:fixed:417293613" },
    { kind: "token", token: "0:gone" },
  ),
);

test("no walk through the dialogues ends in silence or in a mistake of ours, whatever is written", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<ChannelName>("telegram", "sms"),
      fc.array(events, { maxLength: 14 }),
      (channel, walk) => {
        const chat = new Dialogue(channel, { context: { matters } });
        for (const event of walk) chat.say(event);
        // Wherever they are, three words take them out: to a person, and home.
        chat.say("υπάλληλος");
        expect(["person.message", "person.dial", "person.voicemail"]).toContain(chat.step);
        chat.say("άκυρο");
        expect(chat.state.flow.id).not.toBe("person");
      },
    ),
    { numRuns: 2000 },
  );
}, 300_000);

test("whoever is not understood three times in a row reaches a person, after whatever was said before", () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 8 }), fc.constantFrom("χμμ 🙂", "ααα", "🤔"), (walk, noise) => {
      const chat = new Dialogue("telegram");
      for (const event of walk) chat.say(event);
      const begun = chat.step;
      const seen = [begun];
      for (let time = 0; time < 6 && !chat.step.startsWith("person."); time += 1) {
        chat.say(noise);
        seen.push(chat.step);
      }
      // A step that takes any words (what is wrong, more about a case) has understood them as such.
      const isCircle = seen.length === 7 && new Set(seen.slice(1)).size === 1 && chat.deeds.length === 0;
      expect(isCircle, seen.join(" → ")).toBe(false);
    }),
    { numRuns: 2000 },
  );
}, 300_000);

const answerKinds = ["send", "no", "none", "yes", "unknown", "unclear"];

test("an answer alone never ends up in the text of a case", () => {
  const answers = ["send", "photo", "place"].flatMap((question) =>
    sentences("learning", "replies")
      .filter(([at, expected = ""]) => at === question && answerKinds.includes(expected))
      .map(([, , text = ""]) => text),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...answers), { maxLength: 8 }), (said) => {
      const chat = new Dialogue("telegram");
      chat.say("Έχει μια λακκούβα στη μέση");
      for (const text of said) if (chat.state.flow.id === "report") chat.say(text);
      for (const { name, given } of chat.deeds)
        if (name === "request.open")
          expect(["Έχει μια λακκούβα στη μέση"]).toContain((given as { text: string }).text);
    }),
    { numRuns: 2000 },
  );
}, 300_000);
