import type { Lesson } from "../../core/request/lesson.ts";
import { cut } from "../../core/text/cut.ts";
import { municipalityOf } from "../../core/deps.ts";
import { isRefusal } from "../../core/refusal.ts";
import { exits } from "../exit-codes.ts";
import { tellDry } from "../print/dry.ts";
import { print, printFields, printJson } from "../print/output.ts";
import { type Line, styled } from "../print/paint.ts";
import { onDesk, refused } from "../session.ts";
import { lessonWords as words } from "../words/config-lessons.ts";
import { fill, say } from "../words/words.ts";

const longestShown = 70;

/** `dimos config lessons`: each correction of a category that the desk learns from, or learned from once. */
export const listLessons = onDesk(async (run, { desk, deps }) => {
  const lessons = await desk.do("config.lessons", {});
  if (isRefusal(lessons)) return refused(run, lessons);
  const { categories } = await municipalityOf(deps);
  const nameOf = (id: string | null) =>
    categories.find((each) => each.id === id)?.name[run.language] ?? id ?? "–";
  if (run.json) printJson(run, { items: lessons.map(itemOf) });
  else if (run.quiet)
    print(
      run,
      lessons.map(({ number }) => [number]),
    );
  else if (!run.terminal.outputIsTerminal) printFields(run, lessons.map(plainRow));
  else
    print(run, page(lessons, { nameOf, word: (key, values = {}) => fill(words[key][run.language], values) }));
  return exits.ok;
});

/** `dimos config unlearn`: what the move of a case taught counts no more. */
export const unlearn = onDesk(async (run, { desk }) => {
  const [number = ""] = run.args;
  const done = await desk.do("config.unlearn", { number });
  if (isRefusal(done)) return refused(run, done, { value: number });
  if (run.json) printJson(run, { query: { number: done.number, dryRun: run.dryRun }, items: [done] });
  else if (run.quiet) print(run, [[done.number]]);
  else print(run, [[styled("green", "✓ "), say(words.unlearned, run.language, { value: done.number })]]);
  if (run.dryRun) tellDry(run);
  return exits.ok;
});

function itemOf({ at, ...lesson }: Lesson) {
  return { ...lesson, at: at.toISOString() };
}

function plainRow({ number, was, category, taken, text }: Lesson): string[] {
  return [number, was ?? "", category, taken ? "taken" : "learned", text.replaceAll(/\s+/gu, " ")];
}

type Said = {
  nameOf: (id: string | null) => string;
  word: (key: keyof typeof words, values?: Record<string, string>) => string;
};

function page(lessons: readonly Lesson[], { nameOf, word }: Said): Line[] {
  if (lessons.length === 0) return [[word("none")]];
  const rows = lessons.flatMap(({ number, was, category, taken, text }): Line[] => [
    [
      styled("cyan", number),
      `  ${nameOf(was)} → ${nameOf(category)}`,
      ...(taken ? [styled("dim", ` · ${word("taken")}`)] : []),
    ],
    ["  ", styled("dim", cut(text.replaceAll(/\s+/gu, " "), longestShown))],
  ]);
  const count = String(lessons.filter(({ taken }) => !taken).length);
  return [...rows, [], [word("count", { count })]];
}
