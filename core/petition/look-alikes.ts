import { words } from "../greek/fold.ts";
import { phoneticKey } from "../greek/greeklish.ts";
import { stem } from "../greek/stem.ts";

/** What a petition is about, for finding others like it. */
export type About = { number: string; title: string; text: string };

const SMALL_WORDS = new Set(
  words(
    "ο η το οι τα του της των τον την τους τις στο στη στον στην στα στους στις ένα μια έναν με σε από και για να θα " +
      "δεν μην που πως ως κατά προς ή αν είναι γίνει γίνουν έχει έχουν υπάρχει όλα όλες όλοι μας σας αυτό αυτή " +
      "ζητάμε ζητούμε ζητώ θέλουμε δήμος δήμου δήμο δημοτικό δημοτική δημοτικού the a an of to in on for and we our",
  ).map((word) => stem(phoneticKey(word))),
);
const SHORTEST = 3;
const ALIKE = 0.4;
const FEWEST_SHARED = 2;
const remembered = new Map<string, { of: string; roots: ReadonlySet<string> }>();
const MOST_REMEMBERED = 5000;

/**
 * Up to three of these petitions that seem to ask for the same, the likest first. Words are compared by root and sound,
 * so endings, accents, capitals and Greeklish do not matter; a word that many petitions have says little.
 */
export function lookAlikes(
  draft: { title: string; text: string },
  others: readonly About[],
  most = 3,
): string[] {
  const own = rootsIn(`${draft.title} ${draft.text}`);
  if (own.size === 0) return [];
  const roots = others.map((other) => rootsOf(other));
  const weigh = weights(own, roots);
  const whole = sum(own, weigh);
  const scored = others.map((other, at) => {
    const theirs = roots[at] ?? new Set<string>();
    const shared = [...own].filter((root) => theirs.has(root));
    const smaller = Math.min(whole, sum(theirs, weigh));
    const score = shared.length < FEWEST_SHARED || smaller === 0 ? 0 : sum(shared, weigh) / smaller;
    return { number: other.number, score };
  });
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ number }) => number);
}

/** The rarer a root is among the petitions, the more it says; one that nobody else has says as much as one that one has. */
function weights(own: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): (root: string) => number {
  const having = new Map<string, number>();
  for (const roots of all) for (const root of roots) having.set(root, (having.get(root) ?? 0) + 1);
  const rarest = Math.log(1 + all.length / 1);
  return (root) => {
    const count = having.get(root) ?? 0;
    return own.has(root) && count > 0 ? 0.2 + Math.log(1 + all.length / count) / rarest : 0.6;
  };
}

function sum(roots: Iterable<string>, weigh: (root: string) => number): number {
  let total = 0;
  for (const root of roots) total += weigh(root);
  return total;
}

/** Made once for each petition: its words do not change. */
function rootsOf({ number, title, text }: About): ReadonlySet<string> {
  const of = `${title} ${text}`;
  const known = remembered.get(number);
  if (known?.of === of) return known.roots;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const roots = rootsIn(of);
  remembered.set(number, { of, roots });
  return roots;
}

/** The roots of the words of a text that say something. */
export function rootsIn(text: string): ReadonlySet<string> {
  const roots = words(text.slice(0, 1000)).map((word) => stem(phoneticKey(word)));
  return new Set(roots.filter((root) => root.length >= SHORTEST && !SMALL_WORDS.has(root)));
}
