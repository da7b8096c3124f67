import type { Language } from "../../core/language.ts";
import { exits, exitWords } from "../exit-codes.ts";
import { type Flag, flagsOf, flagTable } from "../table/flags.ts";
import type { Noun } from "../table/noun.ts";
import { type Row, verbOf } from "../table/row.ts";
import { rowsOf } from "../table/rows.ts";
import { helpWords } from "../words/help.ts";
import { inWords } from "../words/placeholders.ts";
import { say, type Words } from "../words/words.ts";
import { entry, examples, type Page, wide } from "./main-help.ts";
import { calledHere } from "./output.ts";
import { type Line, styled } from "./paint.ts";
import { width, wrap } from "./width.ts";

const everywhere: readonly Flag[] = [flagTable.lang, flagTable.debug, flagTable.help];

/** `dimos case --help`: the verbs of a noun. */
export function nounHelp({ name, summary }: Noun, page: Page): Line[] {
  const { language } = page;
  const rows = rowsOf(name);
  const column = Math.max(...rows.map((row) => width(usage(row, language)))) + 2;
  const bare = rows.find((row) => row.bare);
  return [
    [styled("bold", `dimos ${name}`), ` · ${summary[language]}`],
    ...(bare === undefined ? [] : [[say(helpWords.alone, language, { verb: `dimos ${spaced(bare)}` })]]),
    [],
    [styled("bold", say(helpWords.verbs, language))],
    ...rows.flatMap((row) =>
      entry({ term: usage(row, language), column, text: row.summary[language] }, page),
    ),
    ...(rows.some(({ args = "" }) => args.includes("NUMBER"))
      ? [[], ...wrap(say(helpWords.numbers, language), wide(page)).map((line): Line => [styled("dim", line)])]
      : []),
    ...examples(rows.flatMap((row) => row.examples?.[0] ?? []).slice(0, 4), page),
    [],
    [
      styled(
        "dim",
        say(helpWords.more, language, {
          command: calledHere(page, `dimos ${name} ${verbOf(rows[0] ?? { name })} --help`),
        }),
      ),
    ],
  ];
}

/** `dimos case list --help`: one command with its flags. */
export function rowHelp(row: Row, page: Page): Line[] {
  const { language } = page;
  const own = flagsOf(row);
  return [
    [styled("bold", `dimos ${spaced(row)}`), usageArgs(row, language)],
    [row.summary[language]],
    ...flagLines(say(helpWords.flags, language), own, page),
    ...flagLines(say(helpWords.everywhere, language), everywhere, page),
    ...examples(row.examples ?? [], page),
  ];
}

/** `dimos help exit-codes`. */
export function exitHelp(page: Page): Line[] {
  const names = Object.keys(exits) as (keyof typeof exits)[];
  return [
    [say(helpWords.codes, page.language)],
    [],
    ...names.flatMap((name) =>
      entry({ term: String(exits[name]), column: 5, text: exitWords[name][page.language] }, page),
    ),
  ];
}

/** `dimos help environment`. */
export function settingsHelp(page: Page, settings: Readonly<Record<string, Words>>): Line[] {
  const names = Object.keys(settings);
  const column = Math.max(...names.map((name) => name.length)) + 2;
  return [
    ...wrap(say(helpWords.settings, page.language), wide(page)).map((line): Line => [line]),
    [],
    ...Object.entries(settings).flatMap(([term, words]) =>
      entry({ term, column, text: words[page.language] }, page),
    ),
  ];
}

function flagLines(title: string, flags: readonly Flag[], page: Page): Line[] {
  if (flags.length === 0) return [];
  const terms = flags.map(({ term }) => inWords(term.startsWith("--") ? `    ${term}` : term, page.language));
  const column = Math.max(...terms.map(width)) + 2;
  const lines = flags.flatMap(({ choices, ...flag }, at) => {
    const said = flag[page.language];
    const text =
      choices === undefined || said.includes(choices[0] ?? "") ? said : `${said}: ${choices.join(", ")}`;
    return entry({ term: terms[at] ?? "", column, text }, page);
  });
  return [[], [styled("bold", title)], ...lines];
}

function usage(row: Row, language: Language): string {
  return `${verbOf(row) ?? row.name}${usageArgs(row, language)}`;
}

/** `[NUMBER|TEXT...]` as it is read: ` NUMBER… [TEXT]`. */
function usageArgs({ args }: Row, language: Language): string {
  if (args === undefined) return "";
  const [first = "", second] = args.replace(/[[\]<>]|\.\.\./gu, "").split("|");
  const many = args.includes("...") ? "…" : "";
  if (second !== undefined && second !== "") return ` ${inWords(`${first}${many} [${second}]`, language)}`;
  return ` ${inWords(args.startsWith("<") || first === "NUMBER" ? `${first}${many}` : `[${first}${many}]`, language)}`;
}

function spaced({ name }: Row): string {
  return name.replace(".", " ");
}
