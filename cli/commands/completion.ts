import type { Action } from "../action.ts";
import { exits } from "../exit-codes.ts";
import { print } from "../print/output.ts";
import { flagsOf, longOf } from "../table/flags.ts";
import { verbOf } from "../table/row.ts";
import { nouns } from "../table/nouns.ts";
import { rows, rowsOf } from "../table/rows.ts";
import { usageWords } from "../words/usage.ts";
import { say } from "../words/words.ts";
import { misused } from "./usage.ts";

const shells = { bash, zsh, fish } as const;

/** `dimos completion`: a script for the shell, made from the commands that there are. */
export const writeCompletion: Action = (run) => {
  const [name = ""] = run.args;
  const shell = Object.entries(shells).find(([each]) => each === name)?.[1];
  if (shell === undefined) {
    const choices = Object.keys(shells).join(", ");
    return Promise.resolve(
      misused(run, say(usageWords.choices, run.language, { flag: "completion", choices })),
    );
  }
  print(
    run,
    shell().map((line) => [line]),
  );
  return Promise.resolve(exits.ok);
};

/** After each beginning of a command, the words that may follow. */
function followers(): [after: string, words: string][] {
  const verbs = nouns.map(({ name }): [string, string] => [
    name,
    rowsOf(name)
      .flatMap((row) => verbOf(row) ?? flagsOf(row).map(longOf))
      .join(" "),
  ]);
  const flags = rows
    .filter((row) => verbOf(row) !== undefined)
    .map((row): [string, string] => [row.name.replace(".", " "), flagsOf(row).map(longOf).join(" ")]);
  return [...verbs, ...flags];
}

function bash(): string[] {
  return [
    "_dimos() {",
    '  local words="" current="${COMP_WORDS[COMP_CWORD]}"',
    '  case "${COMP_WORDS[*]:1:COMP_CWORD-1}" in',
    `    "") words="${nouns.map(({ name }) => name).join(" ")}" ;;`,
    ...followers()
      .toReversed()
      .map(([after, words]) => `    "${after}"*) words="${words}" ;;`),
    "  esac",
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    "}",
    "complete -o default -F _dimos dimos",
  ];
}

function zsh(): string[] {
  return ["autoload -U +X bashcompinit && bashcompinit", ...bash()];
}

function fish(): string[] {
  const seen = (words: string) =>
    words
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
  return [
    `complete -c dimos -n __fish_use_subcommand -f -a "${nouns.map(({ name }) => name).join(" ")}"`,
    ...followers().map(([after, words]) => `complete -c dimos -n "${seen(after)}" -a "${words}"`),
  ];
}
