import type { Language } from "../../core/language.ts";
import { nouns } from "../table/nouns.ts";
import { chapters, type Noun } from "../table/noun.ts";
import { chapterWords, helpWords } from "../words/help.ts";
import { say } from "../words/words.ts";
import { explained } from "./explained.ts";
import { calledHere } from "./output.ts";
import { type Line, styled } from "./paint.ts";

/** How wide, in which language, and as what the program was called. */
export type Page = { language: Language; columns: number; program?: string };

const readable = 100;
const margin = "  ";

/** `dimos --help`: the nouns by chapter. */
export function mainHelp(page: Page, version: string): Line[] {
  const { language } = page;
  const chosen = (chapter: Noun["chapter"]) => nouns.filter((noun) => noun.chapter === chapter);
  const column = Math.max(...nouns.map(({ name }) => name.length)) + 4;
  return [
    [styled("bold", "dimos"), ` ${version} · ${say(helpWords.what, language)}`],
    [say(helpWords.bare, language)],
    ...chapters.flatMap((chapter): Line[] => [
      [],
      [styled("bold", chapterWords[chapter][language])],
      ...chosen(chapter).flatMap(({ name, summary }) =>
        entry({ term: name, column, text: summary[language] }, page),
      ),
    ]),
    ...examples(["dimos case list --handler me", "dimos chat", "dimos case --help"], page),
  ];
}

type Entry = { term: string; column: number; text: string };

/** A term and what it means. */
export function entry({ term, column, text }: Entry, page: Page): Line[] {
  const columns = { column: margin.length + column, columns: wide(page) };
  return explained([margin, styled("cyan", term)], text, columns);
}

/** Commands to paste, under their title; nothing where there are none. */
export function examples(commands: readonly string[], page: Page): Line[] {
  if (commands.length === 0) return [];
  return [
    [],
    [styled("bold", say(helpWords.examples, page.language))],
    ...commands.map((command): Line => [margin, calledHere(page, command)]),
  ];
}

/** The columns that help uses. */
export function wide({ columns }: Page): number {
  return Math.min(columns, readable) - 1;
}
