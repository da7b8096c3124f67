import type { Run } from "../action.ts";
import { type ExitCode, exits } from "../exit-codes.ts";
import { tellDry } from "./dry.ts";
import { print, printJson, suggest } from "./output.ts";
import { type Line, styled } from "./paint.ts";

/** What came of a command that did one thing. */
type Done = {
  query?: object;
  item: object;
  /** The least of it, for `--quiet`. */
  quiet: string;
  said: string;
  /** Lines below it. */
  more?: readonly Line[];
  /** The command that most likely comes next. */
  next?: string;
};

/** Says that it is done: as JSON, as one word, or as a sentence with what comes next; a rehearsal says that it was one. */
export function printDone(run: Run, { query = {}, item, quiet, said, more = [], next }: Done): ExitCode {
  if (run.json) printJson(run, { query, items: [item] });
  else if (run.quiet) print(run, [[quiet]]);
  else print(run, [[styled("green", "✓ "), said], ...more]);
  if (run.dryRun) tellDry(run);
  else if (next !== undefined) suggest(run, next);
  return exits.ok;
}
