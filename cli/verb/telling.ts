import type { CaseEvent } from "../../core/cases.ts";
import type { Language } from "../../core/language.ts";
import type { Names } from "../names.ts";
import { say } from "../words/words.ts";

/** What the words of a history need: the names of people and things, and what files are called. */
export type Reading = { names: Names; language: Language; file: (id: string) => string };

/** What happened, in parts that stand beside each other; those that are null or empty are left out. */
export type Telling<T extends CaseEvent["type"]> = (
  event: Extract<CaseEvent, { type: T }>,
  reading: Reading,
) => readonly (string | null)[];

const words = { el: "πριν: {before}", en: "before: {before}" } as const;

/** What an event of each type leaves in the history. */
export type Tellings = { readonly [T in CaseEvent["type"]]: Telling<T> };

/** What it was before; null where it was nothing. */
export function before(name: string | null, { language }: Pick<Reading, "language">): string | null {
  return name === null ? null : say(words, language, { before: name });
}

/** The names of files; null where there are none. */
export function filesNamed(ids: readonly string[], { file }: Pick<Reading, "file">): string | null {
  return ids.length === 0 ? null : ids.map(file).join(", ");
}
