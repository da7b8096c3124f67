import { asksAfter, firstOf } from "../verb/asks.ts";
import type { Ask, Choice, Values, VerbName } from "../verb/verb.ts";
import { verbNamed } from "../verbs.ts";
import type { ActionName } from "../words/tui-keys.ts";

/** What a key does: a verb, or something on the screen itself. */
export type KeyAction = ActionName | VerbName;

/** A case as it was on the screen when the clerk began. */
export type Seen = { number: string; expected: number };

/** Something to be done to a case: by which verb, and what was given for it. */
export type Act = {
  verb: VerbName;
  on: Seen;
  values: Values;
  /** The files that were kept with the case for it, by id. */
  files: readonly string[];
};

/** An act in the making: which ask is being answered, and which are still to come. */
export type Draft = Act & { ask: string; then: readonly string[] };

/** A verb begun on a case, at its first ask. */
export function begun(verb: VerbName, on: Seen): Draft {
  const ask = firstOf(verbNamed(verb));
  return { verb, on, values: {}, files: [], ask, then: asksAfter(verbNamed(verb), ask) };
}

/** The ask that a draft answers. */
export function askOf({ verb, ask }: Draft): Ask | undefined {
  return verbNamed(verb).asks[ask];
}

/** The act with a text in the place where it was asked for; an empty one is left out. */
export function answeredWith({ ask, then: _, ...act }: Draft, text: string): Act {
  return text.trim() === "" ? act : { ...act, values: { ...act.values, [ask]: text } };
}

/** The act with one of the choices, and the asks that follow it. */
export function chosenIn(draft: Draft, { values, then }: Choice): Act & { then: readonly string[] } {
  const { ask: _, ...act } = draft;
  return { ...act, values: { ...act.values, ...values }, then: then ?? draft.then };
}

/** What the desk is given for an act. */
export function inputOf({ verb, on, values, files }: Act): object {
  return { ...on, ...verbNamed(verb).input?.(values, files) };
}

const mostInPath = 1000;
const mostInNumber = 20;

/** How long a text may be, as the commands take it. */
export function longest(draft: Draft): number {
  const ask = askOf(draft);
  if (ask?.as === "text") return ask.most;
  return ask?.as === "number" ? mostInNumber : mostInPath;
}

/** Under what a text that was left is found again. */
export function draftKey({ verb, ask, values, on }: Draft): string {
  return JSON.stringify([verb, ask, values, on.number]);
}

/** Whether the text is words, of which there may be several lines: no path, and no number. */
export function hasLines(draft: Draft): boolean {
  return askOf(draft)?.as === "text";
}
