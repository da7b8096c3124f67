import { chance, shuffle } from "../../core/hearing/chance.ts";
import type { Traits } from "../../core/hearing/danger-traits.ts";

/** What a text is an example of, and what it is known by. */
export type Told = { is: number; traits: Traits };
/** Traits beyond `traits` are counted again from the first. */
export type Shape = { traits: number; kinds: number };
/** `weights`: all of the first kind, then all of the second. */
export type Model = { weights: Float64Array; bias: Float64Array };

const ROUNDS = 30;
const RATE = 0.4;
const BIAS_RATE = 0.3;
const DECAY = 1e-4;
const SMALLEST = 1e-8;

/**
 * Logistic regression of several kinds, by steps that grow smaller for each weight the more it has moved (AdaGrad, Duchi
 * and others, 2011): the same for the same examples in the same order.
 */
export function logistic(examples: readonly Told[], { traits, kinds }: Shape): Model {
  const model = { weights: new Float64Array(traits * kinds), bias: new Float64Array(kinds) };
  const moved = {
    weights: new Float64Array(traits * kinds).fill(SMALLEST),
    bias: new Float64Array(kinds).fill(SMALLEST),
  };
  const next = chance(1);
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const { is, traits: own } of order)
      for (const [kind, likely] of softmax(scoresOf(own, model)).entries())
        step(own, { model, moved, kind, wrong: likely - (kind === is ? 1 : 0) });
  }
  return model;
}

/** How much the traits speak for each kind. */
export function scoresOf({ at, share }: Traits, { weights, bias }: Model): number[] {
  const traits = weights.length / bias.length;
  return Array.from(bias, (start, kind) => {
    let sum = start;
    for (let n = 0; n < at.length; n += 1)
      sum += (weights[kind * traits + ((at[n] ?? 0) % traits)] ?? 0) * (share[n] ?? 0);
    return sum;
  });
}

type Step = { model: Model; moved: Model; kind: number; wrong: number };

function step({ at, share }: Traits, { model, moved, kind, wrong }: Step): void {
  const traits = model.weights.length / model.bias.length;
  const squares = (moved.bias[kind] ?? 0) + wrong * wrong;
  moved.bias[kind] = squares;
  model.bias[kind] = (model.bias[kind] ?? 0) - (BIAS_RATE * wrong) / Math.sqrt(squares);
  for (let n = 0; n < at.length; n += 1) {
    const place = kind * traits + ((at[n] ?? 0) % traits);
    const by = wrong * (share[n] ?? 0) + DECAY * (model.weights[place] ?? 0);
    const all = (moved.weights[place] ?? 0) + by * by;
    moved.weights[place] = all;
    model.weights[place] = (model.weights[place] ?? 0) - (RATE * by) / Math.sqrt(all);
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
