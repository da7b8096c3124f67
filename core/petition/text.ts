import { words } from "../greek/fold.ts";
import type { Language } from "../language.ts";

/** The three parts of a petition: what it is called, what is asked of the municipality, and why. */
export const parts = ["title", "ask", "why"] as const;
export type Part = (typeof parts)[number];

/** Characters as people count them. */
export const draftLimits: Readonly<Record<Part, number>> = { title: 80, ask: 300, why: 800 };
const fewestWords: Readonly<Record<Part, number>> = { title: 2, ask: 3, why: 0 };

/** What a clerk would say of a text before taking it: each has a sentence of its own. */
export const troubles = ["empty", "one-word", "capitals", "greeklish", "copied", "too-long"] as const;
export type Trouble = (typeof troubles)[number];

/** From here on nobody has written it for a petition. */
const COPIED_CHARACTERS = 4000;
const COPIED_MARKS = 4;
const LEGAL = /(?:^|\n)\s*(?:Άρθρο|ΑΡΘΡΟ|Παράγραφος|ΚΕΦΑΛΑΙΟ|ΜΕΡΟΣ)\s+[\p{Lu}\d]|ΕΦΗΜΕΡΙ[ΣΔ]|\bΦΕΚ\b/gu;
/** A short word in capitals is mostly a name: ΚΕΠ, ΔΕΥΑ, ΑμεΑ. */
const SHOUTED_LETTERS = 12;
const SHOUTED_SHARE = 0.7;
const LATIN_SHARE = 0.5;
const ENGLISH_SHARE = 0.15;
/** Without those that are Greek words too, in Latin letters: i, to, an, a, as, is, me, no, on. */
const ENGLISH = new Set(
  (
    "and are at be by can cannot children city council for from has have in into it its more " +
    "municipality must need needs new not of or our out please road safe school should stop street that the " +
    "their there they this traffic want we with without you your"
  ).split(" "),
);

/**
 * The first thing to mend in a part of a petition; null when it can stand. English is read as Greeklish only where its
 * writer speaks Greek with us and few of its words are English ones.
 */
export function troubleIn(part: Part, text: string, language: Language): Trouble | null {
  const said = words(text.slice(0, COPIED_CHARACTERS)).filter((word) => /\p{L}/u.test(word));
  if (said.length === 0) return part === "why" && text.trim() === "" ? null : "empty";
  if (isCopied(text)) return "copied";
  if (said.length < fewestWords[part] || said.join("").length < 2 * fewestWords[part]) return "one-word";
  if (lengthOf(text) > draftLimits[part]) return "too-long";
  if (isShouted(text)) return "capitals";
  if (language === "el" && isGreeklish(text, said)) return "greeklish";
  return null;
}

let graphemes: Intl.Segmenter | undefined;

/** How long a text is in characters as people count them: an accent or a flag is none of its own. */
export function lengthOf(text: string): number {
  // Plain letters, nearly always: one unit each.
  if (/^[\n -~\u0384-\u03ff«»’“”–…·]*$/u.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter("el", { granularity: "grapheme" });
  return [...graphemes.segment(text)].length;
}

function isCopied(text: string): boolean {
  return text.length > COPIED_CHARACTERS || (text.match(LEGAL)?.length ?? 0) >= COPIED_MARKS;
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const large = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= SHOUTED_LETTERS && large.length >= SHOUTED_SHARE * letters.length;
}

function isGreeklish(text: string, said: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length < LATIN_SHARE * letters.length) return false;
  return said.filter((word) => ENGLISH.has(word)).length < ENGLISH_SHARE * said.length;
}
