import { type Danger, dangers } from "./danger-signs.ts";
import { KINDS_TRAITS, type Packed, type Traits, traitsOf, TRAITS } from "./danger-traits.ts";
import * as learned from "./danger-weights.ts";
import { plainWords } from "./tokens.ts";

/** How much must speak for danger, as the logarithm of how much likelier it is than none. */
const ENOUGH = 0.5;
/** The same for one of several clauses: danger may be said in one breath with much else. */
const ENOUGH_IN_PART = 1;
const mostParts = 60;
const READS = 4000;
/** How likely the first kind must be, for its own words to be said and not those for all. */
const KIND_ENOUGH = 0.65;

/** Fewer words are an answer or a curse as soon as a danger: only a sign knows. */
const FEWEST = 3;

type Model = { weights: Int8Array; step: number; bias: readonly number[]; traits: number };
let models: { isDanger: Model; kinds: Model } | undefined;

/**
 * The danger that a text is likely to tell of, by what was learned from many that do and many that do not; `life` where
 * it is not plain which. It knows what no sign names, and is less sure than they are.
 */
export function learnedDanger(text: string): Danger | undefined {
  models ??= { isDanger: model(learned.isDanger, TRAITS), kinds: model(learned.kinds, KINDS_TRAITS) };
  const { isDanger, kinds } = models;
  const isTold = (said: string, enough: number): boolean =>
    plainWords(said).length >= FEWEST && (scoresOf(traitsOf(said), isDanger)[0] ?? 0) > enough;
  const read = text.slice(0, READS);
  const told = isTold(read, ENOUGH) ? read : partsOf(read).find((part) => isTold(part, ENOUGH_IN_PART));
  return told === undefined ? undefined : kindOf(scoresOf(traitsOf(told), kinds));
}

function partsOf(text: string): string[] {
  const parts = text.split(/[,.;!?·\n]+/u, mostParts);
  return parts.length > 1 ? parts : [];
}

function kindOf(scores: readonly number[]): Danger {
  const most = Math.max(...scores);
  const likely = 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return (likely > KIND_ENOUGH ? dangers[scores.indexOf(most)] : undefined) ?? "life";
}

function model({ weights, step, bias }: Packed, traits: number): Model {
  return { weights: Int8Array.from(atob(weights), (each) => each.charCodeAt(0)), step, bias, traits };
}

function scoresOf({ at, share }: Traits, { weights, step, bias, traits }: Model): number[] {
  return bias.map((start, kind) => {
    let sum = 0;
    for (let n = 0; n < at.length; n += 1)
      sum += (weights[kind * traits + ((at[n] ?? 0) % traits)] ?? 0) * (share[n] ?? 0);
    return start + sum * step;
  });
}
