import type { Language } from "../core/language.ts";
import type { Machine } from "./machine.ts";
import type { Terminal } from "./terminal.ts";

/** One command as it was typed, with everything it may use. */
export type Run = {
  /** Noun and verb, as in `case.list`. */
  name: string;
  args: readonly string[];
  flags: Readonly<Record<string, unknown>>;
  language: Language;
  terminal: Terminal;
  /** How this program is called from where the user stands, so that a command can be pasted; `dimos` unless said. */
  program?: string;
  machine: () => Promise<Machine>;
  json: boolean;
  /** The fields of each item that were asked for; all of them where it is left out. */
  fields?: readonly string[];
  quiet: boolean;
  dryRun: boolean;
  yes: boolean;
};

/** What a command does; resolves with its exit code. */
export type Action = (run: Run) => Promise<number>;
