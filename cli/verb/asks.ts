import type { Case } from "../../core/cases.ts";
import type { Words } from "../words/words.ts";
import type { AnyVerb, Ask, Place, Values } from "./verb.ts";

/** The name of the ask that comes first. */
export function firstOf({ asks }: AnyVerb): string {
  return Object.keys(asks)[0] ?? "";
}

/** The name of the ask that also takes the words behind the numbers. */
export function restOf(verb: AnyVerb): string {
  return verb.rest ?? firstOf(verb);
}

/** The asks that follow this one where nothing else is said: those that have a question. */
export function asksAfter({ asks }: AnyVerb, name: string): string[] {
  const names = Object.keys(asks);
  return names.slice(names.indexOf(name) + 1).filter((each) => asks[each]?.question !== undefined);
}

/** How something is asked, by what was given before and how many files were kept. */
export function questionOf({ question }: Ask, values: Values, files: number): Words {
  if (question === undefined) return { el: "", en: "" };
  return typeof question === "function" ? question(values, files) : question;
}

/** Whether it may be left out: it says so itself, or a file that was kept speaks without words. */
export function mayBeEmpty(ask: Ask | undefined, files: number): boolean {
  return ask?.as === "text" && (ask.optional === true || files > 0);
}

/** What stands for `{value}` in what is said of a verb. */
export function valueOf(
  verb: AnyVerb,
  values: Values,
  place: Pick<Place, "names" | "language"> & { became?: Case | undefined },
): string {
  return verb.value?.(values, place, place.became) ?? values[firstOf(verb)] ?? "";
}
