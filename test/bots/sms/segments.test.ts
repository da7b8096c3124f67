import { describe, expect, test } from "vitest";
import { Dialogue } from "../../support/dialogue.ts";

/** Greek goes out as UCS-2: 70 characters alone, 67 in each part of several. */
function segments(text: string): number {
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

const conversations: Record<string, string[]> = {
  "a report": ["Λακκούβα στον δρόμο", "Απλωταριάς 12", "ναι"],
  "a report that is not understood": ["κάτι περίεργο γίνεται εδώ", "9", "1", "δεν ξέρω", "1"],
  "a greeting and help": ["γεια σας", "βοήθεια", "άκυρο"],
  "a status": ["417 293 613", "417 293 614"],
  "nothing that can be understood": ["🙂", "🙂", "🙂"],
  English: ["english", "pothole in the road", "12 Aplotarias", "yes"],
};

describe.each(Object.entries(conversations))("%s by SMS", (_, texts) => {
  test("is answered in at most two segments each, nothing cut off", () => {
    const phone = new Dialogue("sms");
    phone.say("γεια σας");
    for (const text of texts) {
      const reply = phone.say(text);
      expect(segments(reply.text), reply.text).toBeLessThanOrEqual(2);
      expect(reply.text).not.toMatch(/…$/u);
      expect(reply.text).not.toBe("");
    }
  });
});

test("the number is useful without an answer: it says what it is, and what to do with it", () => {
  const phone = new Dialogue("sms");
  phone.say("Λακκούβα στον δρόμο");
  phone.say("Απλωταριάς 12");
  const done = phone.say("ναι");
  expect(done.text).toContain("417\u00a0293\u00a0613");
  expect(done.text).toContain("Δήμος Χίου");
  expect(segments(done.text)).toBeLessThanOrEqual(2);
});

test("choices that would not fit come on the next page, and all of them come", () => {
  const phone = new Dialogue("sms");
  phone.say("κάτι περίεργο γίνεται εδώ");
  const helped = phone.say("βοήθεια");
  expect(segments(helped.text)).toBeLessThanOrEqual(2);
  expect(helped.text).toMatch(/^Για υπάλληλο: [^]*\n9 Περισσότερα$/u);
  const seen = new Set<string>();
  for (let page = 0; page < 40; page += 1) for (const { label } of phone.say("9").choices) seen.add(label);
  expect(seen.size).toBeGreaterThan(30);
});

test("«γεια σας» is greeted, and no report", () => {
  expect(new Dialogue("sms").say("Γεια σας.").text).toMatch(/^Δήμος Χίου: γράψτε μας/u);
});
