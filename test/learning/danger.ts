import { dangers } from "../../core/hearing/danger-signs.ts";
import { KINDS_TRAITS, type Packed, traitsOf, TRAITS } from "../../core/hearing/danger-traits.ts";
import { intentExamples, vagueExamples } from "../../core/hearing/intent-examples.ts";
import { chios } from "../support/chios.ts";
import { sentences } from "../support/heard.ts";
import { logistic } from "./logistic.ts";

const MOST = 127;
const names: readonly string[] = dangers;

/** What is danger and what is none is learned from these: what is written of danger, and what a town hall hears each day. */
export function learnDanger(): { isDanger: Packed; kinds: Packed } {
  const told = [...sentences("learning", "told"), ...sentences("learning", "danger")];
  const examples = [
    ...told.map(([kind = "", text = ""]) => ({ kind, text })),
    ...ordinary().map((text) => ({ kind: "none", text })),
  ].map(({ kind, text }) => ({ kind: names.indexOf(kind), traits: traitsOf(text) }));
  const isDanger = logistic(
    examples.map(({ kind, traits }) => ({ is: kind < 0 ? 0 : 1, traits })),
    { traits: TRAITS, kinds: 2 },
  );
  const kinds = logistic(
    examples.filter(({ kind }) => kind >= 0).map(({ kind, traits }) => ({ is: kind, traits })),
    { traits: KINDS_TRAITS, kinds: dangers.length },
  );
  const yes = isDanger.weights.slice(TRAITS).map((weight, at) => weight - (isDanger.weights[at] ?? 0));
  return {
    isDanger: packed(yes, [(isDanger.bias[1] ?? 0) - (isDanger.bias[0] ?? 0)]),
    kinds: packed(kinds.weights, [...kinds.bias]),
  };
}

function ordinary(): string[] {
  const last = (name: string) => sentences("learning", name).map((columns) => columns.at(-1) ?? "");
  return [
    ...chios.categories.flatMap(({ examples = [] }) => examples),
    ...intentExamples.map(({ text }) => text),
    ...vagueExamples,
    ...["replies", "places", "two"].flatMap(last),
  ];
}

/** Each weight as one of 255 steps: what is learned fits a file, and says the same. */
function packed(weights: Float64Array, bias: readonly number[]): Packed {
  const most = weights.reduce((all, weight) => Math.max(all, Math.abs(weight)), 0);
  const steps = Int8Array.from(weights, (weight) => Math.round((weight / most) * MOST));
  return {
    step: Number((most / MOST).toPrecision(6)),
    bias: bias.map((each) => Number(each.toFixed(4))),
    weights: Buffer.from(steps.buffer).toString("base64"),
  };
}
