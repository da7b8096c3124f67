const WORD = /[\p{L}\p{M}]+/gu;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /\p{Script=Latin}/u;

/** The words that mix Greek with Latin letters: mostly a slip of the keyboard, sometimes a name made to deceive. */
export function mixedScript(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => GREEK.test(word) && LATIN.test(word));
}
