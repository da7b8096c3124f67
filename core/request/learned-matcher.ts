import { words } from "../greek/fold.ts";
import { stem } from "../greek/stem.ts";
import { type Feature, learn } from "../hearing/learner.ts";
import { tokensOf } from "../hearing/tokens.ts";
import type { Category } from "../municipality/municipality.ts";
import { buildMatcher, MATCHER_READS, type Matched } from "./matcher.ts";
import { isPlace } from "./where-words.ts";

/** How far the first must lead, in the margins of the model, before nobody is asked: alone, and where the words agree. */
const LEAD = 0.3;
const LEAD_AGREED = 0.16;
/** Where the words are sure of another, only this much says that they are wrong. */
const LEAD_AGAINST = 0.6;
/** What follows «μπροστά στο» says where, and little of what. */
const PLACE = 0.4;
/** Less than this is nothing that it knows. */
const LEAST = 0.05;
const SUGGESTED = 6;
/** What has less than this of the first is no suggestion. */
const SHARE = 0.25;
const PART = 4;
const SOUND_WEIGHT = 0.8;
const SPELLING_WEIGHT = 0.7;
const PART_WEIGHT = 0.35;
const small = new Set(
  "ο η το οι τα του της των τον την τους τις στο στη στον στην στα ένας ένα μια με σε από για και κι να που είναι μου μας σας θα έχει έχω δεν the a an is are in on of to my our and"
    .split(" ")
    .flatMap((word) => tokensOf(word).map(({ keys }) => stem(keys[0] ?? ""))),
);

type Learned = Pick<Category, "id" | "name" | "spoken" | "words" | "examples">;

/**
 * A matcher of free text to categories that has learned from the sentences each gives as examples, and from its words
 * and names; where it wavers, the words alone decide whether anybody needs to be asked. `because` are the words that
 * counted.
 */
export function buildLearned(categories: readonly Learned[]): (text: string) => Matched {
  const { guess, because } = learn(
    categories.flatMap(({ id, name, spoken, words: listed, examples = [] }) =>
      [
        ...listed.map((word) => word.replace("*", "")),
        name.el,
        spoken.el,
        name.en,
        spoken.en,
        ...examples,
      ].map((text) => ({ id, features: featuresOf(text) })),
    ),
  );
  const byWords = buildMatcher(categories);
  /** The listed words take as long to look for as all the rest: they are asked only where they decide. */
  const needed = (lead: number, best: string, text: string): number => {
    if (lead <= LEAD_AGREED || lead > LEAD_AGAINST) return LEAD;
    const listed = byWords(text);
    if (!listed.sure) return LEAD;
    return listed.best === best ? LEAD_AGREED : LEAD_AGAINST;
  };
  return (text) => {
    const features = featuresOf(text);
    const guesses = guess(features);
    const ranked = guesses
      .filter(({ score }) => score > Math.max(LEAST, (guesses[0]?.score ?? 0) * SHARE))
      .slice(0, SUGGESTED)
      .map((each) => ({
        ...each,
        // Looked for only where somebody asks.
        get because() {
          return because(features, each.id);
        },
      }));
    const [best] = ranked;
    const lead = (guesses[0]?.score ?? 0) - (guesses[1]?.score ?? 0);
    if (best === undefined) return { best: undefined, sure: false, ranked };
    return { best: best.id, sure: lead > needed(lead, best.id, text), ranked };
  };
}

/** Each word by its root, and the runs of letters in its sound, which a slip leaves mostly as they were. */
function featuresOf(text: string): Feature[] {
  const said = words(text.slice(0, MATCHER_READS.characters)).slice(0, MATCHER_READS.words).join(" ");
  const tokens = tokensOf(said);
  const keys = tokens.map(({ keys: sounds }) => sounds[0] ?? "");
  return tokens.flatMap(({ word }, at): Feature[] => {
    const key = keys[at] ?? "";
    const root = stem(key);
    if (root === "" || small.has(root)) return [];
    const part = isPlace(keys, at) ? PLACE : 1;
    const parts =
      key.length < PART
        ? []
        : Array.from({ length: key.length + 2 - PART }, (_, from) => `<${key}`.slice(from, from + PART));
    return [
      { name: `=${root}`, weight: SOUND_WEIGHT * part, of: word },
      // «βρισιές» sounds like «βρύση», and is spelled otherwise.
      { name: `:${word.replace(/[αεηιουω]+[σν]?$/u, "")}`, weight: SPELLING_WEIGHT * part, of: word },
      ...parts.map((letters) => ({ name: letters, weight: PART_WEIGHT * part, of: word })),
    ];
  });
}
