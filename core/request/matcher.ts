import { words } from "../greek/fold.ts";
import { phoneticKey } from "../greek/greeklish.ts";
import { buildVocabulary, type Entry, type Vocabulary } from "./vocabulary.ts";
import { isPlace } from "./where-words.ts";

/** How well a category fits a text and which of its words were found in it. */
export type Ranked = { id: string; score: number; because: string[] };

/** `sure` means that nobody needs to be asked which category it is, only whether it is right. */
export type Matched = { best: string | undefined; sure: boolean; ranked: Ranked[] };

/** What is read of a text: the rest of a longer one changes nothing. */
export const MATCHER_READS = { characters: 4000, words: 300 } as const;

/** The words of a phrase may stand this many words further apart than they are many. */
const WINDOW = 4;
const SLIP = 0.6;
const CLEAR_LEAD = 0.99;
/**
 * A matcher of free text to categories by the words each lists: single words in any inflection, phrases («σβηστή
 * λάμπα») in any order close together, beginnings («λακκουβ*»); accents, case, spelling by ear and Greeklish do not
 * matter, one slip in a longer word costs part of its weight. Names of streets and landmarks are not read.
 */
export function buildMatcher(
  categories: readonly { id: string; words: readonly string[] }[],
): (text: string) => Matched {
  const vocabulary = buildVocabulary(categories);
  return (text) => {
    const tokens = words(text.slice(0, MATCHER_READS.characters)).slice(0, MATCHER_READS.words);
    const ranked = score(tokens, vocabulary).sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    const lead = (best?.score ?? 0) - (second?.score ?? 0);
    const sure = best !== undefined && lead >= CLEAR_LEAD && best.score >= 2 * (second?.score ?? 0);
    return { best: best?.id, sure, ranked };
  };
}

function score(tokens: readonly string[], vocabulary: Vocabulary): Ranked[] {
  const totals = new Map<string, Ranked>();
  const claimed = new Set<string>();
  const given = new Map<Entry, number>();
  const seen = new Map<Entry, Map<number, { at: number; worth: number }>>();
  const keys = tokens.map(phoneticKey);
  for (const [at, token] of tokens.entries()) {
    if (isPlace(keys, at)) continue;
    for (const { entry, part, exact } of vocabulary.hits(token)) {
      const parts = seen.get(entry) ?? new Map<number, { at: number; worth: number }>();
      seen.set(entry, parts.set(part, { at, worth: exact ? 1 : SLIP }));
      const worth = completed(entry, [...parts.values()]) * entry.weight;
      const before = given.get(entry) ?? 0;
      const claim = `${entry.category} ${at}`;
      if (worth <= before || (entry.parts === 1 && claimed.has(claim))) continue;
      if (entry.parts === 1) claimed.add(claim);
      given.set(entry, worth);
      const total = totals.get(entry.category) ?? { id: entry.category, score: 0, because: [] };
      if (before === 0) total.because.push(entry.phrase);
      total.score += worth - before;
      totals.set(entry.category, total);
    }
  }
  return [...totals.values()];
}

/** 0 until all words of the entry have been met close enough together; then 1, or less when one was a slip. */
function completed(entry: Entry, parts: readonly { at: number; worth: number }[]): number {
  if (parts.length < entry.parts) return 0;
  const places = parts.map(({ at }) => at);
  const near = Math.max(...places) - Math.min(...places) < entry.parts + WINDOW;
  return near ? Math.min(...parts.map(({ worth }) => worth)) : 0;
}
