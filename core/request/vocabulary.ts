import { fold, words } from "../greek/fold.ts";
import { phoneticKey, phoneticKeys } from "../greek/greeklish.ts";
import { stem } from "../greek/stem.ts";

/** One word or phrase of a category as it stands in the municipality's folder, e.g. «σβηστή λάμπα» or «λακκουβ*». */
export type Entry = { category: string; phrase: string; parts: number; weight: number };

/** A token of the text meets part `part` of an entry; `exact` is false when it took a one-letter slip. */
export type Hit = { entry: Entry; part: number; exact: boolean };

export type Vocabulary = {
  entries: readonly Entry[];
  /** What a token may mean; at most as many look-ups as it has letters, times a constant. */
  hits: (token: string) => Hit[];
};

/** They change with case and gender, so a phrase is matched without them. */
const SMALL_WORDS = new Set(
  words(
    "ο η το οι τα του της των τον την τους τις στο στη στον στην στα στους στις ένα μια με σε από και για",
  ),
);
const SHORTEST_SLIP = 5;

/** The words of all categories, indexed by sound. A word that k categories share weighs 1/k; a phrase of n, 2n − 1. */
export function buildVocabulary(categories: readonly { id: string; words: readonly string[] }[]): Vocabulary {
  const index = new Map<string, { entry: Entry; part: number }[]>();
  const entries: Entry[] = [];
  for (const { id, words: phrases } of categories) {
    for (const phrase of new Set(phrases)) {
      const all = phrase.split(/\s+/u);
      const telling = all.filter((word) => !SMALL_WORDS.has(fold(word)));
      const parts = (telling.length > 0 ? telling : all).flatMap(slots);
      if (parts.length === 0) continue;
      const entry = { category: id, phrase, parts: parts.length, weight: 2 * parts.length - 1 };
      entries.push(entry);
      for (const [part, slot] of parts.entries()) add(index, slot, { entry, part });
    }
  }
  shareWeights(index);
  const slips = indexSlips(index);
  return { entries, hits: (token) => lookUp(token, index, slips) };
}

function slots(word: string): string[] {
  const prefix = word.endsWith("*");
  return words(word).map((part) => (prefix ? `${phoneticKey(part)}*` : stem(phoneticKey(part))));
}

function lookUp(
  token: string,
  index: ReadonlyMap<string, Part[]>,
  slips: ReadonlyMap<string, string[]>,
): Hit[] {
  const keys = phoneticKeys(token);
  const found = new Set(keys.flatMap((key) => [...(index.get(stem(key)) ?? []), ...prefixHits(key, index)]));
  if (found.size > 0) return [...found].map((part) => ({ ...part, exact: true }));
  const near = new Set(
    keys.map(stem).flatMap((root) => missing(root).flatMap((slip) => slips.get(slip) ?? [])),
  );
  return [...near].flatMap((slot) => (index.get(slot) ?? []).map((part) => ({ ...part, exact: false })));
}

type Part = { entry: Entry; part: number };

function prefixHits(key: string, index: ReadonlyMap<string, Part[]>): Part[] {
  return Array.from(key, (_, end) => index.get(`${key.slice(0, end + 1)}*`) ?? []).flat();
}

function shareWeights(index: ReadonlyMap<string, Part[]>): void {
  for (const parts of index.values()) {
    const single = parts.filter(({ entry }) => entry.parts === 1);
    const shared = new Set(single.map(({ entry }) => entry.category)).size;
    for (const { entry } of single) entry.weight = 1 / shared;
  }
}

function indexSlips(index: ReadonlyMap<string, Part[]>): Map<string, string[]> {
  const slips = new Map<string, string[]>();
  for (const slot of index.keys()) {
    if (!slot.endsWith("*")) for (const slip of missing(slot)) add(slips, slip, slot);
  }
  return slips;
}

/** The root and all it becomes when one letter but the first is left out: roots that share one differ by a slip. */
function missing(root: string): string[] {
  if (root.length < SHORTEST_SLIP) return [];
  return [root, ...Array.from(root.slice(1), (_, i) => root.slice(0, i + 1) + root.slice(i + 2))];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
