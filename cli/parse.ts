import { Command, CommanderError, Option } from "commander";
import { fold } from "../core/greek/fold.ts";
import type { Language } from "../core/language.ts";
import { Misused } from "./misused.ts";
import { joinNumbers } from "./numbers.ts";
import { type Flag, flagsOf, longOf } from "./table/flags.ts";
import { nounOf, type Row, verbOf } from "./table/row.ts";
import { nouns } from "./table/nouns.ts";
import { rows, rowsOf } from "./table/rows.ts";
import { commandOfTopic, meant, topicOf } from "./topic.ts";
import { inWords } from "./words/placeholders.ts";
import { usageWords } from "./words/usage.ts";
import { fill, say } from "./words/words.ts";

/** A command line that is written as its row says. */
export type Parsed = { row: Row; args: readonly string[]; flags: Readonly<Record<string, unknown>> };

/** Finds the command and its flags. Throws `Misused` for anything that no row knows. */
export function parse(words: readonly string[], language: Language): Parsed {
  let parsed: Parsed | undefined;
  const take = (row: Row) => (command: Command) => {
    command.action(() => {
      parsed = { row, args: command.args, flags: command.opts() };
    });
  };
  const program = new Command("dimos")
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  const command = commandOfTopic(topicOf(words));
  const reading: Reading = { language, command };
  for (const { name, aliases = [] } of nouns) {
    const rows = rowsOf(name);
    const own = program.command(name).aliases(aliases);
    if (rows.every((row) => verbOf(row) === undefined)) {
      for (const row of rows) take(row)(described(own, row, reading));
      continue;
    }
    own.helpCommand(false);
    for (const row of rows) {
      const verb = own.command(verbOf(row) ?? row.name, { isDefault: row.bare === true });
      take(row)(described(verb.aliases(row.aliases ?? []), row, reading));
    }
  }
  try {
    program.parse(folded(joinNumbers(words, numberFlags)), { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? misused(error, reading) : error;
  }
  if (parsed === undefined) throw new Misused(say(usageWords.other, language), command);
  return parsed;
}

type Reading = { language: Language; command: string };

function described(command: Command, row: Row, reading: Reading): Command {
  for (const each of row.args?.split(" ") ?? []) command.argument(each);
  for (const flag of flagsOf(row)) command.addOption(option(flag, reading));
  return command;
}

function option(flag: Flag, { language, command }: Reading): Option {
  const { term, choices, many } = flag;
  const made = new Option(term);
  if (!term.includes("<")) return made;
  const given = (value: string): string[] => {
    const all = many === "list" ? value.split(",").map((each) => each.trim()) : [value];
    if (choices === undefined || all.every((each) => choices.includes(each))) return all;
    const words = { flag: longOf(flag), choices: choices.join(", ") };
    throw new Misused(say(usageWords.choices, language, words), command);
  };
  return many === undefined
    ? made.argParser((value: string) => given(value).join(""))
    : made.argParser((value: string, before: string[] | undefined) => [...(before ?? []), ...given(value)]);
}

/** The flags that are followed by the number of a case. */
const numberFlags = rows
  .flatMap(flagsOf)
  .filter(({ term }) => term.includes("<NUMBER>"))
  .map(longOf);

/** Nouns and verbs in Greek are compared without accents. */
function folded(words: readonly string[]): string[] {
  return words.map((word, at) =>
    at < 2 && /^\p{Script=Greek}+$/u.test(word) && isAlias(fold(word)) ? fold(word) : word,
  );
}

function isAlias(word: string): boolean {
  return nouns.some(({ name, aliases }) => [...(aliases ?? []), ...verbAliases(name)].includes(word));
}

function verbAliases(noun: string): string[] {
  return rowsOf(noun).flatMap((row) => row.aliases ?? []);
}

const saidFor: Readonly<Record<string, keyof typeof usageWords>> = {
  "commander.unknownOption": "unknownOption",
  "commander.unknownCommand": "unknownCommand",
  "commander.missingArgument": "missingArgument",
  "commander.optionMissingArgument": "missingValue",
  "commander.excessArguments": "tooMany",
  "commander.conflictingOption": "conflict",
};

/** What commander says in English, said by its code; the term between its quotes is what was typed. */
function misused({ code, message }: CommanderError, { language, command }: Reading): Misused {
  const quoted = /'([^']*)'/u.exec(message)?.[1] ?? "";
  const term = termOf(code, quoted, language);
  const said = fill(usageWords[saidFor[code] ?? "other"][language], { term });
  const guess =
    /Did you mean (?:one of )?(.+)\?/u.exec(message)?.[1] ??
    (code === "commander.unknownCommand" ? meant(term, names()) : undefined);
  return new Misused(guess === undefined ? said : say(usageWords.meant, language, { said, guess }), command);
}

function termOf(code: string, quoted: string, language: Language): string {
  if (code === "commander.optionMissingArgument") return /--[a-z-]+/u.exec(quoted)?.[0] ?? quoted;
  return code === "commander.missingArgument" ? inWords(quoted, language) : quoted;
}

function names(): string[] {
  return nouns.flatMap(({ name }) => [name, ...rowsOf(name).map((row) => verbOf(row) ?? nounOf(row))]);
}
