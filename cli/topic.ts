import { fold } from "../core/greek/fold.ts";
import { toLatinKey } from "../core/greek/layout.ts";
import type { Noun } from "./table/noun.ts";
import { type Row, verbOf } from "./table/row.ts";
import { nouns } from "./table/nouns.ts";
import { rowsOf } from "./table/rows.ts";

/** What the first words of a command line name: nothing, a noun, or a command. */
export type Topic = { noun?: Noun; row?: Row };

/** The noun and the command that the words begin with. */
export function topicOf(words: readonly string[]): Topic {
  const named = words.filter((word) => !word.startsWith("-"));
  const noun = nouns.find((each) => isCalled(each, named[0]));
  if (noun === undefined) return {};
  const rows = rowsOf(noun.name);
  const row = rows.find((each) =>
    verbOf(each) === undefined ? true : isCalled({ ...each, name: verbOf(each) ?? "" }, named[1]),
  );
  return row === undefined ? { noun } : { noun, row };
}

/** The command of a topic as it is typed. */
export function commandOfTopic({ noun, row }: Topic): string {
  return ["dimos", ...(row?.name ?? noun?.name ?? "").split(".")].filter((word) => word !== "").join(" ");
}

/** What was meant by a word that was typed with the Greek keyboard on: ψασε is case. */
export function meant(typed: string, names: readonly string[]): string | undefined {
  const slipped = [...typed].map(toLatinKey).join("");
  return names.find((name) => name === slipped);
}

type Called = { name: string; aliases?: readonly string[] };

function isCalled({ name, aliases = [] }: Called, word: string | undefined): boolean {
  return word !== undefined && (word === name || aliases.includes(fold(word)));
}
