/** What a text is an example of, by the features it has: words, and parts of words. */
export type Example = { id: string; features: readonly Feature[] };
/** `of` is the word of the text that it belongs to, so that a decision can be explained. */
export type Feature = { name: string; weight: number; of: string };
export type Guess = { id: string; score: number };

const ROUNDS = 8;
const MOST_STEP = 0.3;
const EXPLAINED = 3;

type Sparse = { at: Int32Array; weight: Float32Array; of: readonly string[] };

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
  const index = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) if (!index.has(name)) index.set(name, index.size);
  const data = examples.map(({ id, features }) => ({
    right: ids.indexOf(id),
    has: sparse(features, index),
  }));
  const kinds = ids.length;
  const weights = trained(data, { size: index.size, kinds });
  return {
    guess: (features) => {
      const scores = scoresOf(sparse(features, index), weights, new Float32Array(kinds));
      return ids.map((id, kind) => ({ id, score: scores[kind] ?? 0 })).sort((a, b) => b.score - a.score);
    },
    because: (features, id) => reasons(sparse(features, index), weights, { kind: ids.indexOf(id), kinds }),
  };
}

/** The features that are known, by the length of all: what is mostly unknown is little of anything. */
function sparse(features: readonly Feature[], index: ReadonlyMap<string, number>): Sparse {
  const own = new Map(features.map((feature) => [feature.name, feature]));
  const length = Math.sqrt([...own.values()].reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const known = [...own.values()].filter(({ name }) => index.has(name));
  return {
    at: Int32Array.from(known, ({ name }) => index.get(name) ?? 0),
    weight: Float32Array.from(known, ({ weight }) => weight / length),
    of: known.map(({ of }) => of),
  };
}

type Shown = { right: number; has: Sparse };
type Shape = { size: number; kinds: number };

function trained(data: readonly Shown[], { size, kinds }: Shape): Float32Array {
  const now = new Float32Array(size * kinds);
  const average = new Float32Array(size * kinds);
  const scores = new Float32Array(kinds);
  const next = chance(7);
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
    const by = Math.min(MOST_STEP, loss / 2);
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
  { at, weight, of }: Sparse,
  weights: Float32Array,
  { kind, kinds }: { kind: number; kinds: number },
): string[] {
  const sums = new Map<string, number>();
  for (const [n, word] of of.entries()) {
    const part = (weight[n] ?? 0) * (weights[(at[n] ?? 0) * kinds + kind] ?? 0);
    sums.set(word, (sums.get(word) ?? 0) + part);
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, EXPLAINED)
    .map(([word]) => word);
}

/** Numbers from 0 up to 1 that look like chance and are always the same. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [a, b] = [list[at], list[other]];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
}
