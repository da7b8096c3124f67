import type { Language } from "../core/language.ts";
import { terminal as harmless } from "../core/text/sanitize.ts";
import type { Action, Run } from "./action.ts";
import { exits } from "./exit-codes.ts";
import { type Globals, globalsOf } from "./globals.ts";
import type { Machine } from "./machine.ts";
import { Misused } from "./misused.ts";
import { mainHelp } from "./print/main-help.ts";
import { print } from "./print/output.ts";
import { type Line, paint } from "./print/paint.ts";
import type { Row } from "./table/row.ts";
import { isInteractive, type Terminal } from "./terminal.ts";
import type { Topic } from "./topic.ts";
import { usageWords } from "./words/usage.ts";
import { say } from "./words/words.ts";

/** What the command line is given by the machine it runs on. */
export type Program = {
  argv: readonly string[];
  terminal: Terminal;
  /** The language where the command line does not say one. */
  language: Language;
  version: string;
  /** How this program is called from where the user stands. */
  program: string;
  machine: () => Promise<Machine>;
};

/** Runs one command line to its end and answers the exit code. Never throws. */
export async function runProgram(given: Program): Promise<number> {
  const { terminal, program } = given;
  let globals: Globals = { words: given.argv, language: given.language, asked: null, debug: false };
  const json = given.argv.some((word) => /^--json(?:=|$)/u.test(word));
  try {
    globals = globalsOf(given.argv, given.language);
    return await dispatch(given, globals);
  } catch (error) {
    const { explain, traceOf } = await import("./failures.ts");
    if (globals.debug) terminal.err(`${harmless(traceOf(error), { lines: true })}\n`);
    return explain({ language: globals.language, terminal, json, program }, error);
  }
}

async function dispatch(given: Program, globals: Globals): Promise<number> {
  const { words, language, asked } = globals;
  const { terminal, version } = given;
  if (asked === "version") {
    print({ terminal }, [[version]]);
    return exits.ok;
  }
  if (words.length > 0) return dispatchWords(given, globals);
  if (asked === "help") {
    print({ terminal }, mainHelp({ language, columns: terminal.columns(), program: given.program }, version));
    return exits.ok;
  }
  return isInteractive(terminal)
    ? runWords(given, { ...globals, words: ["tui"] })
    : nothingToDo(given, language);
}

/** Whatever names a command needs the table of all of them, which the first page of the help does without. */
async function dispatchWords(given: Program, globals: Globals): Promise<number> {
  const { topicOf } = await import("./topic.ts");
  const { words, language, asked } = globals;
  const topic = topicOf(words);
  const { noun, row } = topic;
  if (noun === undefined) return runWords(given, globals);
  if (asked === "help") {
    print(given, await helpOn(given, topic, language));
    return exits.ok;
  }
  if (row === undefined && words.length === 1 && !(await alone(noun.name))) {
    given.terminal.err(painted(given, await helpOn(given, topic, language)));
    return exits.usage;
  }
  return runWords(given, globals);
}

async function runWords(given: Program, { words, language, fields }: Globals): Promise<number> {
  const { parse } = await import("./parse.ts");
  const { row, args, flags } = parse(words, language);
  if (fields !== undefined) await checkFields(row, fields, language);
  const action = await (row.load ?? aboutTheTable)(row.name);
  return action(runOf(given, { name: row.name, args, flags, language, ...(fields && { fields }) }));
}

/** Refuses a field that the answer never has, before anything is done. */
async function checkFields(row: Row, fields: readonly string[], language: Language): Promise<void> {
  const known = (await import("./schema/describe.ts")).fieldsOf(row.name);
  const { commandOfTopic } = await import("./topic.ts");
  if (fields.every((field) => known.includes(field))) return;
  const words = { flag: "--json", choices: known.join(", ") };
  throw new Misused(say(usageWords.choices, language, words), commandOfTopic({ row }));
}

/** The commands that tell of the table of commands, which the table itself must not import. */
async function aboutTheTable(name: string): Promise<Action> {
  return name === "help"
    ? (await import("./commands/help.ts")).showHelp
    : (await import("./commands/completion.ts")).writeCompletion;
}

type Chosen = Pick<Run, "name" | "args" | "flags" | "language" | "fields">;

function runOf({ terminal, program, machine }: Program, chosen: Chosen): Run {
  let opened: Promise<Machine> | undefined;
  return {
    ...chosen,
    terminal,
    program,
    machine: () => (opened ??= machine()),
    json: chosen.flags["json"] === true,
    quiet: chosen.flags["quiet"] === true,
    dryRun: chosen.flags["dryRun"] === true,
    yes: chosen.flags["yes"] === true,
  };
}

/** Nobody can be shown a screen: the short help, and the code of a command that is not written as it should be. */
async function nothingToDo(given: Program, language: Language): Promise<number> {
  const { fail } = await import("./print/failure.ts");
  const { terminal, version } = given;
  const help = mainHelp({ language, columns: terminal.columns(), program: given.program }, version);
  terminal.err(`${painted(given, help)}\n`);
  const value = say(usageWords.nothing, language);
  return fail({ language, terminal, json: false }, "usage", { value, command: "dimos" });
}

async function helpOn(
  { terminal, version, program }: Program,
  { noun, row }: Topic,
  language: Language,
): Promise<Line[]> {
  const { nounHelp, rowHelp } = await import("./print/help.ts");
  const page = { language, columns: terminal.columns(), program };
  if (row !== undefined) return rowHelp(row, page);
  return noun === undefined ? mainHelp(page, version) : nounHelp(noun, page);
}

function painted({ terminal }: Program, lines: readonly Line[]): string {
  return lines.map((line) => `${paint(line, terminal.errorColour)}\n`).join("");
}

async function alone(noun: string): Promise<boolean> {
  const { rowsOf } = await import("./table/rows.ts");
  return rowsOf(noun).some((row) => row.bare);
}
