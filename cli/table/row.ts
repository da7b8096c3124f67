import type { Action } from "../action.ts";
import type { Words } from "../words/words.ts";
import type { Flag, FlagName } from "./flags.ts";

/** One command of the command line. Parsing, help, completion and the permission test are made from these rows. */
export type Row = {
  /** Noun and verb, or one word: `case.list`, `serve`. */
  name: string;
  summary: Words;
  /** Positional arguments as commander reads them, with blanks between: `[NUMBER...]`, `<FOLDER>`, `[DAY] [UNTIL]`. */
  args?: string;
  /** Shared flags by name, and those of its own. */
  flags?: readonly (FlagName | Flag)[];
  /**
   * `reads` prints a result (`--json`, `--quiet`), `writes` does too and can be rehearsed (`--dry-run`); anything else
   * talks to whoever sits there.
   */
  does?: "reads" | "writes";
  examples?: readonly string[];
  /** Greek names under which it can be typed too, without accents. */
  aliases?: readonly string[];
  /** Taken when the noun stands alone: `dimos outbox`. */
  bare?: true;
  /** Left out where the command tells of this very table (`help`, `completion`): the program loads those. */
  load?: () => Promise<Action>;
};

/** The noun of a row. */
export function nounOf({ name }: Pick<Row, "name">): string {
  return name.split(".")[0] ?? name;
}

/** The verb of a row; undefined for a command of one word. */
export function verbOf({ name }: Pick<Row, "name">): string | undefined {
  return name.split(".")[1];
}
