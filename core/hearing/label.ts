import { stem } from "../greek/stem.ts";
import type { Choosable } from "./choosable.ts";
import { type Sense, sensesOf } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { type Token, tokensOf } from "./tokens.ts";

const around: readonly Sense[] = ["small", "thanks", "choice", "wrong", "want", "yes", "other", "not"];

/**
 * The option whose label was typed, wholly or in part, in any case ending: «άλλο σημείο», «το σημείο», «λάθος σημείο».
 * Undefined where a word is not of the label, where several labels have it, and where only one of the two denies.
 */
export function labelled(
  tokens: readonly Token[],
  senses: readonly ReadonlySet<Sense>[],
  offered: readonly Choosable[],
): Choosable | undefined {
  const denies = senses.some((each) => each.has("not"));
  // «Δεν είναι σωστή η διεύθυνση».
  const beside = denies ? [...around, "good" as const] : around;
  const said = tokens.filter((_, at) => !beside.some((sense) => senses[at]?.has(sense)));
  const telling = said.length > 0 ? said : tokens.filter((_, at) => senses[at]?.has("other"));
  if (telling.length === 0) return undefined;
  const fitting = offered.filter(({ words }) => {
    const labels = words.map(labelOf);
    const all = { roots: new Set(labels.flatMap(({ roots }) => [...roots])) };
    return fits(telling, all) && labels.some((label) => label.denies === denies || label.changes);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether a word, in any case ending, stands in a label of the option. */
export function isOfLabel(token: Token, { words }: Choosable): boolean {
  return words.some((label) => fits([token], labelOf(label)));
}

type Label = { roots: ReadonlySet<string>; denies: boolean; changes: boolean };

function fits(telling: readonly Token[], { roots }: Pick<Label, "roots">): boolean {
  return telling.every(({ word, keys }) => roots.has(word) || keys.some((key) => roots.has(stem(key))));
}

const mostLabels = 2000;
const labelOf = remembered(mostLabels, (label): Label => {
  const own = tokensOf(label);
  return {
    roots: new Set(own.flatMap(({ word, keys }) => [word, ...keys.map(stem)])),
    denies: own.some((token) => sensesOf(token).has("not")),
    // «Δεν είναι αυτό το σημείο» wants it changed.
    changes: own.some((token) => sensesOf(token).has("wrong")),
  };
});
