import { stem } from "../greek/stem.ts";
import type { Choosable } from "./choosable.ts";
import { type Sense, sensesOf } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { type Token, tokensOf } from "./tokens.ts";

const around: readonly Sense[] = ["small", "thanks", "choice", "wrong", "want", "yes", "other"];

/**
 * The option whose label was typed, wholly or in part, in any case ending: «άλλο σημείο», «το σημείο», «λάθος σημείο».
 * Undefined where a word is not of the label, where several labels have it, and where only one of the two denies.
 */
export function labelled(
  tokens: readonly Token[],
  senses: readonly ReadonlySet<Sense>[],
  offered: readonly Choosable[],
): Choosable | undefined {
  const telling = tokens.filter((_, at) => !around.some((sense) => senses[at]?.has(sense)));
  if (telling.length === 0) return undefined;
  const denies = senses.some((each) => each.has("not"));
  const fitting = offered.filter(({ words }) =>
    words.map(labelOf).some((label) => label.denies === denies && fits(telling, label)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

type Label = { roots: ReadonlySet<string>; denies: boolean };

function fits(telling: readonly Token[], { roots }: Label): boolean {
  return telling.every(({ word, keys }) => roots.has(word) || keys.some((key) => roots.has(stem(key))));
}

const mostLabels = 2000;
const labelOf = remembered(mostLabels, (label): Label => {
  const own = tokensOf(label);
  return {
    roots: new Set(own.flatMap(({ word, keys }) => [word, ...keys.map(stem)])),
    denies: own.some((token) => sensesOf(token).has("not")),
  };
});
