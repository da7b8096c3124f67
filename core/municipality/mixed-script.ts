const WORD = /[\p{L}\p{M}]+/gu;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /\p{Script=Latin}/u;
const LOOKS_GREEK_ALONE = /^[oOHAIE]$/;

/** The words of a text that mix Greek and Latin letters, and Latin letters posing as a Greek article. */
export function mixedWords(text: string): string[] {
  if (!GREEK.test(text)) return [];
  const words = text.match(WORD) ?? [];
  return words.filter((word) => (GREEK.test(word) ? LATIN.test(word) : LOOKS_GREEK_ALONE.test(word)));
}

/** The Latin letters of a word, in order, for showing which ones to retype. */
export const latinLetters = (word: string): string =>
  [...word].filter((letter) => LATIN.test(letter)).join(" ");
