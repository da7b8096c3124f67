import { fold } from "../greek/fold.ts";
import { phoneticKeys } from "../greek/greeklish.ts";
import { lastRemembered, remembered } from "./remembered.ts";

/** One word of a message: as it is compared, and how it may sound in Greek, Greeklish and English. */
export type Token = { word: string; keys: readonly string[] };

/** What a picture or a lone sign says when it stands for a word. */
const SIGNS: readonly [RegExp, string][] = [
  [/[👍👌✅☑✔🆗💯🙆]/gu, " signyes "],
  [/🤷/gu, " δεν ξερω "],
  [/[👎❌✖❎🚫🙅]/gu, " signno "],
];
const TONE = /[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3\u200d]/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /\p{Script=Latin}/u;
const LOOKS = new Map([..."abehikmnoptuvwxyz"].map((latin, at) => [latin, "αβεηικμνορτυνωχυζ".charAt(at)]));

/**
 * The words of a message, whatever it was typed with: full-width and circled digits, capitals, accents, Latin letters
 * inside Greek words, letters held down («ναιιι»), thumbs and ticks. Punctuation says nothing here.
 */
export const tokensOf = lastRemembered((text): readonly Token[] => plainWords(text).map(tokenOf));

const mostWords = 10_000;
const longestWord = 40;
const tokenOf = remembered(mostWords, (word): Token => ({ word, keys: keysOf(word) }));

/** The same words without their sounds. */
export function plainWords(text: string): string[] {
  const signs = SIGNS.reduce((all, [sign, word]) => all.replace(sign, word), text.replace(TONE, ""));
  const joined = signs.normalize("NFKC").replace(/(?<=\p{Script=Latin})['’ʼ′`´](?=\p{Script=Latin})/gu, "");
  if (/^\s*[+]+\s*$/u.test(joined)) return ["signyes"];
  if (/^\s*[-–—]\s*$/u.test(joined)) return ["signno"];
  return (fold(joined).match(WORD) ?? []).map((word) => oneScript(word.slice(0, longestWord)));
}

/** How a word sounds, with letters that were held down counted once. */
export function keysOf(word: string): readonly string[] {
  return phoneticKeys(word.replace(/(\p{L})\1+/gu, "$1"));
}

/** «Nαι» typed with a Latin N is «ναι». */
function oneScript(word: string): string {
  if (!GREEK.test(word) || !LATIN.test(word)) return word;
  return [...word].map((letter) => LOOKS.get(letter) ?? letter).join("");
}

const VOWEL = /[αεηιουωaeiouy]/u;
const HAMMERED = /^(\p{L})\1{2,}$/u;

const longestNoise = 3;

/** Keys that were hit by chance: no number, no word but short ones without a vowel, or one letter again and again. */
export function saysNothing(words: readonly string[]): boolean {
  return words.every((word) => !/\d/u.test(word) && (isNoise(word) || HAMMERED.test(word)));
}

function isNoise(word: string): boolean {
  return word.length < 2 || (word.length <= longestNoise && !VOWEL.test(word));
}
