import { type Intent, intentConcepts, intentSigns } from "./intent-signs.ts";
import { lastRemembered } from "./remembered.ts";
import { signReader } from "./signs.ts";
import { tokensOf } from "./tokens.ts";

const bySigns = signReader(intentConcepts, intentSigns);
const VOWEL = /[αεηιουωaeiouyάέήίόύώ]/u;
const HAMMERED = /^(\p{L})\1{2,}$/u;

/**
 * What a message is for, where it is no problem: a greeting, thanks, where a case stands, a question of fact, …;
 * undefined where it may be anything else. Read before a report is made of it.
 */
export const readIntent = lastRemembered(
  (text): Intent | undefined => bySigns(text) ?? (saysNothing(text) ? "nonsense" : undefined),
);

/** Keys that were hit by chance: no word with a vowel and two letters, or one letter again and again. */
function saysNothing(text: string): boolean {
  if (text.length > 60) return false;
  return tokensOf(text).every(
    ({ word }) =>
      word.startsWith("sign") ||
      word.length < 2 ||
      !VOWEL.test(word) ||
      HAMMERED.test(word) ||
      /^\d+$/u.test(word),
  );
}
