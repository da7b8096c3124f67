import { remembered } from "./remembered.ts";
import { keysOf, plainWords } from "./tokens.ts";

/** One word of a message with what of its writing tells names from other words. */
export type PlaceToken = {
  word: string;
  keys: readonly string[];
  /** Cut short by a full stop: «Αγ.», «Λεωφ.». */
  dotted: boolean;
  capital: boolean;
  /** All of it is small, or all of it capital: whole texts are written so. */
  even: "small" | "capital" | null;
  /** What stands between it and the word before it. */
  gap: string;
  /** Where it begins and ends in what is read. */
  at: readonly [number, number];
};

const READS = 2000;
const mostWords = 10_000;
const WORD = /[\p{L}\p{N}]+/gu;
const ORDINAL = /^(\d{1,2})(?:οσ|ου|ο|η|ησ|α|o|os|ou|i|st|nd|rd|th)$/u;
const COUNTED = new Map(
  "πρωτ δευτερ τριτ τεταρτ πεμπτ εκτ εβδομ ογδο ενατ δεκατ"
    .split(" ")
    .flatMap((root, at) => ["ο", "ου", "η", "ησ"].map((ending) => [root + ending, at + 1] as const)),
);

const read = remembered(mostWords, (raw) => {
  const [word = ""] = plainWords(raw);
  return { word, keys: soundsOf(word) };
});

/** How a word of a place sounds; «3ο» and «τρίτο» are one. */
export function soundsOf(word: string): readonly string[] {
  const ordinal = ORDINAL.exec(word)?.[1] ?? COUNTED.get(word);
  return ordinal === undefined ? keysOf(word) : [`#${Number(ordinal)}`];
}

/** The beginning of a message, where a place is named. */
export const placeText = (text: string): string => text.slice(0, READS).normalize("NFKC");

/** The words of a text that `placeText` has cut. */
export function placeTokens(plain: string): PlaceToken[] {
  let end = 0;
  return [...plain.matchAll(WORD)].map((match) => {
    const [raw] = match;
    const gap = plain.slice(end, match.index);
    end = match.index + raw.length;
    return {
      ...read(raw),
      dotted: plain.charAt(end) === ".",
      capital: raw !== raw.toLowerCase(),
      even: evenOf(raw),
      gap,
      at: [match.index, end] as const,
    };
  });
}

function evenOf(raw: string): PlaceToken["even"] {
  if (raw === raw.toLowerCase()) return "small";
  return raw === raw.toUpperCase() ? "capital" : null;
}
