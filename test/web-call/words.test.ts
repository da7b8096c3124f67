import { describe, expect, it } from "vitest";
import { placeholders } from "../../core/wording/phrase.ts";
import { say, words } from "../../web-call/words.ts";

const all = Object.entries(words);
const names = ["frame.other", "frame.email"];

describe("the words of the pages", () => {
  it.each(all)("%s stands in both languages, with the same names to fill in", (key, { el, en }) => {
    expect(placeholders(el).sort()).toEqual(placeholders(en).sort());
    if (names.includes(key)) return;
    expect(el).toMatch(/\p{Script=Greek}/u);
    expect(en).not.toMatch(/\p{Script=Greek}/u);
  });

  it.each(all)("%s is calm and short", (_, { el, en }) => {
    for (const text of [el, en]) {
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}|παρακαλώ|please|σφάλμα|error|κλικ|click/iu);
      for (const sentence of text.split(/[.;:?]\s/u))
        expect(sentence.split(/\s/u).length).toBeLessThanOrEqual(20);
    }
  });

  it("are filled in whole, and a name that is not known stays", () => {
    expect(say("el", "office.until", { time: "15:00" })).toBe("Ανοιχτά τώρα, έως 15:00");
    expect(say("en", "slow.minutes", { minutes: "9", phone: "{phone}" })).toContain(
      "in 9 minutes. If it cannot wait, call {phone}",
    );
  });
});
