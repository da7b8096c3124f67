import { stem } from "../greek/stem.ts";
import type { Feature } from "../hearing/learner.ts";
import { type Token, tokensOf } from "../hearing/tokens.ts";
import { MATCHER_READS } from "./matcher.ts";
import { isPlace } from "./where-words.ts";

/** What follows «μπροστά στο» says where, and little of what. */
const PLACE = 0.4;
const PART = 4;
const SOUND_WEIGHT = 0.8;
const SPELLING_WEIGHT = 0.7;
const PART_WEIGHT = 0.5;
/** They say little of what is wrong, and much of what somebody wants. */
const SMALL_WEIGHT = 0.35;
const QUESTION_WEIGHT = 0.5;
const small = new Set(
  "ο η το οι τα του της των τον την τους τις στο στη στον στην στα ένας ένα μια με σε από για και κι να που είναι μου μας σας θα έχει έχω δεν the a an is are in on of to my our and"
    .split(" ")
    .flatMap((word) => tokensOf(word).map(({ keys }) => stem(keys[0] ?? ""))),
);

/** A word that was met before is the same token, for as long as it is remembered. */
const met = new WeakMap<Token, readonly Feature[]>();

/**
 * What a text is known by: each word by its root and by its spelling, the runs of letters in its sound, which a slip
 * leaves mostly as they were, and whether it asks.
 */
export function featuresOf(text: string): Feature[] {
  const read = text.slice(0, MATCHER_READS.characters);
  const tokens = tokensOf(read).slice(0, MATCHER_READS.words);
  const keys = tokens.map(({ keys: sounds }) => sounds[0] ?? "");
  const said = tokens.flatMap((token, at): readonly Feature[] => {
    const own = met.get(token) ?? ofWord(token);
    met.set(token, own);
    if (!isPlace(keys, at)) return own;
    return own.map((each) => ({ ...each, weight: each.weight * PLACE }));
  });
  const asks = /[;?]\s*$/u.test(read);
  return asks ? [...said, { name: "?", weight: QUESTION_WEIGHT, of: "?" }] : said;
}

function ofWord({ word, keys: [key = ""] }: Token): readonly Feature[] {
  const root = stem(key);
  if (root === "") return [];
  if (small.has(root)) return [{ name: `.${root}`, weight: SMALL_WEIGHT, of: word }];
  const runs = key.length < PART ? 0 : key.length + 2 - PART;
  const parts = Array.from({ length: runs }, (_, from) => `<${key}`.slice(from, from + PART));
  return [
    { name: `=${root}`, weight: SOUND_WEIGHT, of: word },
    // «βρισιές» sounds like «βρύση», and is spelled otherwise.
    { name: `:${word.replace(/[αεηιουω]+[σν]?$/u, "")}`, weight: SPELLING_WEIGHT, of: word },
    ...parts.map((letters) => ({ name: letters, weight: PART_WEIGHT, of: word })),
  ];
}
