import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { channelNames, type SpokenPart } from "../../../core/channel.ts";
import { capabilities, type Register } from "../../../core/wording/capabilities.ts";
import { catalogue } from "../../../core/catalogue.ts";
import { type Phrase, placeholders } from "../../../core/wording/phrase.ts";
import { render } from "../../../core/wording/render.ts";
import { filesBelow, projectRoot } from "../../support/source-tree.ts";
import { contextFor } from "../../support/dialogue.ts";
import { slotsOf, steps } from "../../support/steps.ts";

const languages = ["el", "en"] as const;
const registers: Register[] = ["chat", "sms", "spoken"];
const conversing = channelNames.filter((name) => name !== "mail" && name !== "web" && name !== "desk");
const secondsPerCharacter = 1 / 14;

/** How long the words of a prompt take; a number is read slowly and apart from this. */
function secondsOf(parts: readonly SpokenPart[]): number {
  return (
    parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0) * secondsPerCharacter
  );
}

describe.each(conversing)("on %s", (channel) => {
  test.each(steps.map(({ flow, step }) => [`${flow.id}.${step}`, flow, step] as const))(
    "%s renders inside the limits in both languages",
    (_, flow, step) => {
      const can = capabilities[channel];
      for (const language of languages) {
        const context = contextFor(channel, { language });
        const prompt = flow.ask(step, slotsOf(flow.id), context);
        const voice = { language, register: can.register, own: {} };
        const { reply } = render(prompt, { voice, can, serial: 1, page: 0 });
        expect(reply.text.length).toBeLessThanOrEqual(can.text);
        // At home each way in keeps its key, whatever else is on offer; what can be heard is limited by time.
        expect(reply.choices.length).toBeLessThanOrEqual(can.choices + (flow.id === "home" ? 2 : 1));
        for (const choice of reply.choices) {
          expect(choice.digit).toMatch(/^[0-9]$/u);
          expect(choice.label.length).toBeLessThanOrEqual(can.label);
          expect(Buffer.byteLength(choice.token)).toBeLessThanOrEqual(64);
        }
        expect(new Set(reply.choices.map((choice) => choice.digit)).size).toBe(reply.choices.length);
        expect(JSON.stringify(reply)).not.toMatch(/\{[a-z]+\}/u);
        for (const part of [...reply.spoken, ...reply.menu]) {
          if (typeof part === "object") continue;
          for (const said of part.split(/(?<=[.;:])\s/u))
            expect(said.split(" ").length, said).toBeLessThanOrEqual(15);
        }
        for (const parts of [reply.spoken, reply.menu])
          expect(secondsOf(parts), parts.join(" ")).toBeLessThanOrEqual(12);
        const said = reply.spoken.length + reply.menu.length;
        expect(can.register === "spoken" ? said : reply.text.length).toBeGreaterThan(0);
      }
    },
  );
});

describe.each(Object.entries(catalogue as Record<string, Phrase>))("the phrase %s", (_, phrase) => {
  test("exists in both languages and all registers, with the same names in it", () => {
    const known = new Set(["pause", ...placeholders(phrase.el.chat), ...placeholders(phrase.el.sms)]);
    for (const language of languages) {
      for (const register of registers) {
        const sentence = phrase[language][register];
        expect(sentence.trim()).not.toBe("");
        for (const name of placeholders(sentence)) expect(known).toContain(name);
      }
    }
  });

  test("is Greek without Latin look-alikes, exclamation marks or office Greek", () => {
    for (const register of registers) {
      const greek = phrase.el[register].replaceAll(/\{[a-z]+\}/gu, "");
      expect(greek).not.toMatch(/!|έγκυρ|σφάλμα|χρήστη|κάντε κλικ|παρακαλώ επιλέξτε|υποβλήθηκε/u);
      for (const word of greek.match(/[\p{L}]+/gu) ?? []) {
        expect(/\p{Script=Greek}/u.test(word) && /\p{Script=Latin}/u.test(word), word).toBe(false);
      }
    }
  });
});

test("every sentence that is written stands in the catalogue, under a name that no other one has", async () => {
  const files = filesBelow("core", /\.ts$/).filter((path) => /\/words(\/[a-z-]+)?\.ts$/u.test(path));
  const names = await Promise.all(
    files.map(async (path) => {
      const module = (await import(join(projectRoot, path))) as Record<string, object>;
      return Object.values(module).flatMap((words) => Object.keys(words));
    }),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(names.flat().sort()).toEqual(Object.keys(catalogue).sort());
});
