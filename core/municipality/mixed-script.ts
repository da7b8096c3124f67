import { mixedScript } from "../text/mixed-script.ts";

const LATIN = /\p{Script=Latin}/u;
const LONE_LETTER = /(?<![\p{L}\p{M}\d])[oOHAIE](?![\p{L}\p{M}\d])/gu;

/** The words of a text that mix Greek and Latin letters, and Latin letters posing as a Greek article. */
export function mixedWords(text: string): string[] {
  const articles = /\p{Script=Greek}/u.test(text) ? (text.match(LONE_LETTER) ?? []) : [];
  return [...mixedScript(text), ...articles];
}

/** The Latin letters of a word, in order, for showing which ones to retype. */
export const latinLetters = (word: string): string =>
  [...word].filter((letter) => LATIN.test(letter)).join(" ");
