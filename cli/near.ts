import { words } from "../core/greek/fold.ts";
import { phoneticKey } from "../core/greek/greeklish.ts";
import { toLatinKey } from "../core/greek/layout.ts";
import type { BadInput } from "../core/desk.ts";
import type { Language } from "../core/language.ts";
import type { Refusal } from "../core/refusal.ts";
import type { Run } from "./action.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Session } from "./machine.ts";
import { type Names, namesOf } from "./names.ts";
import type { Given } from "./print/failure.ts";
import { refused } from "./session.ts";
import { usageWords } from "./words/usage.ts";
import { say } from "./words/words.ts";

/** Something that a command names: its id, and what people call it. */
export type Named = { id: string; called: readonly string[] };

const most = 3;
const shortestPrefix = 3;

/**
 * What was probably meant by a name that nobody has, the nearest first: a part of it, by its id or as people call it, by
 * ear, with a slip, in Greeklish or with the other keyboard on.
 */
export function nearest<Thing extends Named>(typed: string, things: readonly Thing[]): Thing[] {
  const spellings = [typed, [...typed].map(toLatinKey).join("")].map(sounds);
  return things
    .map((thing) => {
      const own = sounds([thing.id, thing.id.replace(/\P{L}/gu, ""), ...thing.called].join(" "));
      return { thing, far: Math.min(...spellings.map((wanted) => apart(wanted, own))) };
    })
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ thing }) => thing);
}

type Unknown = { refusal: Refusal | BadInput; value: string };

/** Says why the desk refused, for an unknown name with those that were probably meant. */
export async function refusedName(
  run: Run,
  session: Session,
  { refusal, value }: Unknown,
): Promise<ExitCode> {
  const names = await namesOf(session, run.language);
  return refused(run, refusal, unknownName({ names, language: run.language }, refusal.refused, value));
}

/** What is said of a refused name: the name, and in place of the why those that were probably meant. */
export function unknownName(
  { names, language }: { names: Names; language: Language },
  reason: string,
  value: string,
): Given {
  const guess = nearest(value, thingsOf(names, reason))
    .map(({ id, called }) => `${id} (${called[language === "el" ? 0 : 1] ?? called[0] ?? id})`)
    .join(", ");
  return guess === "" ? { value } : { value, details: [say(usageWords.perhaps, language, { guess })] };
}

function thingsOf({ municipality, staff }: Names, reason: string): Named[] {
  const bilingual = ({ id, name }: { id: string; name: { el: string; en: string } }): Named => ({
    id,
    called: [name.el, name.en],
  });
  switch (reason) {
    case "unknown-clerk":
      return staff.filter(({ active }) => active).map(({ login, name }) => ({ id: login, called: [name] }));
    case "unknown-department":
      return (municipality?.departments ?? []).map(bilingual);
    case "unknown-category":
      return (municipality?.categories ?? []).map(bilingual);
    default:
      return [];
  }
}

function sounds(text: string): string[] {
  return words(text).map(phoneticKey);
}

/** How far all wanted words are from words of a name; infinite where one of them is like none. */
function apart(wanted: readonly string[], own: readonly string[]): number {
  if (wanted.length === 0) return Infinity;
  return wanted.reduce((sum, word) => sum + Math.min(...own.map((each) => slips(word, each))), 0);
}

function slips(word: string, other: string): number {
  if (word === other) return 0;
  if (word.length >= shortestPrefix && other.startsWith(word)) return 0.5;
  const count = edits(word, other);
  return count <= Math.floor(word.length / 4) ? count : Infinity;
}

/** Letters to add, leave out or change until one word is the other (Levenshtein). */
function edits(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...word].entries()) {
    const next = [index + 1];
    for (const [at, each] of [...other].entries())
      next.push(
        Math.min((row[at] ?? 0) + (letter === each ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
