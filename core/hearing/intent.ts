import { beyondCourtesy } from "./courtesy.ts";
import { type Intent, intentConcepts, intentSigns } from "./intent-signs.ts";
import { lastRemembered } from "./remembered.ts";
import { signReader } from "./signs.ts";
import { saysNothing, tokensOf } from "./tokens.ts";

const bySigns = signReader(intentConcepts, intentSigns);
const NUMBER = /^\d+$/u;
const longestNoise = 60;

/**
 * What a message is for, where it is no problem: a greeting, thanks, where a case stands, a question of fact, …;
 * undefined where it may be anything else. Greetings and thanks count only where nothing else is said. Read before a
 * report is made of it.
 */
export const readIntent = lastRemembered(
  (text): Intent | undefined => bySigns(beyondCourtesy(text)) ?? (isNoise(text) ? "nonsense" : undefined),
);

function isNoise(text: string): boolean {
  if (text.length > longestNoise) return false;
  const words = tokensOf(text).map(({ word }) => word);
  return saysNothing(words.filter((word) => !NUMBER.test(word)));
}
