import { chance, shuffle } from "./chance.ts";

/** What a text is an example of, by the features it has: words, and parts of words. `most`: how far it may move the model at once. */
export type Example = { id: string; features: readonly Feature[]; most?: number };
/** `of` is the word of the text that it belongs to, so that a decision can be explained. */
export type Feature = { name: string; weight: number; of: string };
export type Guess = { id: string; score: number };

const ROUNDS = 5;
const MOST_STEP = 0.3;
const EXPLAINED = 3;

type Sparse = { at: Int32Array; weight: Float32Array };

/** A model that has learned. */
export type Learned = {
  /** One score for each kind, the best first; the lead of the first over the second says how sure it is. */
  guess: (features: readonly Feature[]) => Guess[];
  /** The words that spoke most for a kind. */
  because: (features: readonly Feature[], id: string) => string[];
};

/**
 * Learns from examples to tell apart what they are of: a linear model, passive-aggressive and averaged (Crammer and
 * others, 2006), the same for the same examples in the same order.
 */
export function learn(examples: readonly Example[]): Learned {
  const ids = [...new Set(examples.map(({ id }) => id))];
  const kindOf = new Map(ids.map((id, kind) => [id, kind]));
  const index = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) if (!index.has(name)) index.set(name, index.size);
  const data = examples.map(({ id, features, most = MOST_STEP }) => ({
    right: kindOf.get(id) ?? 0,
    has: sparse(features, index),
    most,
  }));
  const kinds = ids.length;
  const weights = trained(data, { size: index.size, kinds });
  return {
    guess: (features) => {
      const scores = scoresOf(sparse(features, index), weights, new Float32Array(kinds));
      return ids.map((id, kind) => ({ id, score: scores[kind] ?? 0 })).sort((a, b) => b.score - a.score);
    },
    because: (features, id) =>
      reasons(known(features, index), index, { weights, kind: kindOf.get(id) ?? 0, kinds }),
  };
}

/** The features that are known, each once. */
function known(features: readonly Feature[], index: ReadonlyMap<string, number>): Feature[] {
  const seen = new Set<string>();
  return features.filter(({ name }) => index.has(name) && seen.size < seen.add(name).size);
}

/** The features that are known, by the length of all: what is mostly unknown is little of anything. */
function sparse(features: readonly Feature[], index: ReadonlyMap<string, number>): Sparse {
  const at = new Int32Array(features.length);
  const weight = new Float32Array(features.length);
  const seen = new Set<string>();
  let count = 0;
  let squares = 0;
  for (const feature of features) {
    if (seen.size === seen.add(feature.name).size) continue;
    squares += feature.weight * feature.weight;
    const place = index.get(feature.name);
    if (place === undefined) continue;
    at[count] = place;
    weight[count] = feature.weight;
    count += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let n = 0; n < count; n += 1) weight[n] = (weight[n] ?? 0) / length;
  return { at: at.subarray(0, count), weight: weight.subarray(0, count) };
}

type Shown = { right: number; has: Sparse; most: number };
type Shape = { size: number; kinds: number };

function trained(data: readonly Shown[], { size, kinds }: Shape): Float32Array {
  const now = new Float32Array(size * kinds);
  const average = new Float32Array(size * kinds);
  const scores = new Float32Array(kinds);
  const next = chance(1);
  const order = [...data];
  const total = ROUNDS * order.length;
  for (let step = 0; step < total; step += 1) {
    if (step % order.length === 0) shuffle(order, next);
    const shown = order[step % order.length];
    if (shown === undefined) continue;
    scoresOf(shown.has, now, scores.fill(0));
    const wrong = bestBut(shown.right, scores);
    const loss = 1 - ((scores[shown.right] ?? 0) - (scores[wrong] ?? 0));
    if (loss <= 0 || wrong === shown.right) continue;
    const by = Math.min(shown.most, loss / 2);
    moved(now, shown, { wrong, by, kinds });
    moved(average, shown, { wrong, by: by * (1 - step / total), kinds });
  }
  return average;
}

type Change = { wrong: number; by: number; kinds: number };

function moved(weights: Float32Array, { right, has }: Shown, { wrong, by, kinds }: Change): void {
  for (let n = 0; n < has.at.length; n += 1) {
    const base = (has.at[n] ?? 0) * kinds;
    const size = (has.weight[n] ?? 0) * by;
    weights[base + right] = (weights[base + right] ?? 0) + size;
    weights[base + wrong] = (weights[base + wrong] ?? 0) - size;
  }
}

function scoresOf({ at, weight }: Sparse, weights: Float32Array, scores: Float32Array): Float32Array {
  const kinds = scores.length;
  for (let n = 0; n < at.length; n += 1) {
    const base = (at[n] ?? 0) * kinds;
    const size = weight[n] ?? 0;
    for (let kind = 0; kind < kinds; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + size * (weights[base + kind] ?? 0);
  }
  return scores;
}

function bestBut(right: number, scores: Float32Array): number {
  let best = right === 0 ? 1 : 0;
  for (let kind = 0; kind < scores.length; kind += 1)
    if (kind !== right && (scores[kind] ?? 0) > (scores[best] ?? 0)) best = kind;
  return best < scores.length ? best : right;
}

/** The words that spoke for it most. */
function reasons(
  features: readonly Feature[],
  index: ReadonlyMap<string, number>,
  { weights, kind, kinds }: { weights: Float32Array; kind: number; kinds: number },
): string[] {
  const sums = new Map<string, number>();
  for (const { name, weight, of } of features) {
    const part = weight * (weights[(index.get(name) ?? 0) * kinds + kind] ?? 0);
    sums.set(of, (sums.get(of) ?? 0) + part);
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, EXPLAINED)
    .map(([word]) => word);
}
