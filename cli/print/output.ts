import { groupTracking } from "../../core/number/tracking.ts";
import { terminal } from "../../core/text/sanitize.ts";
import type { Run } from "../action.ts";
import { type ExitCode } from "../exit-codes.ts";
import { refusalOf } from "../refusals.ts";
import { fill } from "../words/words.ts";
import { toJson } from "./json.ts";
import { type Line, paint, styled } from "./paint.ts";

/** Lines of a result. */
export function print(run: Pick<Run, "terminal">, lines: readonly Line[]): void {
  if (lines.length > 0)
    run.terminal.out(lines.map((line) => `${paint(line, run.terminal.colour)}\n`).join(""));
}

/**
 * Rows for other programs: tabs between the fields, nothing shortened, nothing coloured. A text that a spreadsheet would
 * take for a formula, or for the quote of a longer field, has an apostrophe before it; numbers and dates stay as they are.
 */
export function printFields(run: Pick<Run, "terminal">, rows: readonly (readonly string[])[]): void {
  run.terminal.out(rows.map((row) => `${row.map((field) => inert(terminal(field))).join("\t")}\n`).join(""));
}

const OBEYED = /^\s*[=+\-@|"＝＋－＠｜＂]/u;
const NUMBER = /^[+-]?\d[\d.,:]*$/u;

function inert(field: string): string {
  return OBEYED.test(field) && !NUMBER.test(field) ? `'${field}` : field;
}

/** A word beside the result, for people only: what to do next, how far it is. */
export function remark(run: Run, ...lines: readonly Line[]): void {
  if (run.json || run.quiet) return;
  run.terminal.err(lines.map((line) => `${paint(line, run.terminal.errorColour)}\n`).join(""));
}

/** The next command, ready to paste. */
export function suggest(run: Run, command: string): void {
  remark(run, [styled("dim", "→ "), styled("cyan", calledHere(run, command))]);
}

export type Envelope = { query?: unknown; next?: string | null; items: readonly object[] };

/** The one JSON envelope. `schema` is the command with its version; versions only add fields. */
export function printJson(run: Run, { query, next, items }: Envelope): void {
  const envelope = {
    schema: `${run.name}/1`,
    query: query ?? {},
    count: items.length,
    next: next ?? null,
    items: items.map((item) => picked(item, run.fields)),
  };
  run.terminal.out(`${toJson(envelope, run.terminal.outputIsTerminal)}\n`);
}

/** The item with the fields that were asked for. What went wrong with it is never left out. */
function picked(item: object, fields: readonly string[] | undefined): object {
  if (fields === undefined) return item;
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => name === "error" || fields.includes(name)),
  );
}

/** A command of the desk as it is called from where the user stands. */
export function calledHere({ program = "dimos" }: Pick<Run, "program">, command: string): string {
  return command.replace(/^dimos(?= |$)|(?<=^(?:[A-Z_]+=\S+ )+)dimos(?= |$)/u, () => program);
}

/** What belongs into the words of a refusal; `details` are lines of their own in place of the why. */
export type Given = {
  number?: string;
  value?: string;
  command?: string;
  done?: string;
  all?: string;
  details?: readonly string[];
};

export type Failure = { code: string; exit: ExitCode; message: string; why: string; next: string };

/** A refusal in the language of the run. */
export function failureOf(
  run: Pick<Run, "language" | "program">,
  reason: string,
  { details, ...given }: Given = {},
): Failure {
  const { code, exit, what, why, next } = refusalOf(reason);
  const shown = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, terminal(text)]));
  const read = { ...shown, ...(given.number !== undefined && { number: groupTracking(given.number) }) };
  return {
    code,
    exit,
    message: fill(what[run.language], read),
    why:
      details === undefined
        ? fill(why[run.language], read)
        : details.map((each) => terminal(each)).join("\n"),
    next: calledHere(run, fill(next, shown)),
  };
}

/** Says no on the error output, in three lines or as JSON, and answers the exit code. */
export function fail(
  run: Pick<Run, "language" | "terminal" | "json" | "program">,
  reason: string,
  given?: Given,
): ExitCode {
  const failure = failureOf(run, reason, given);
  report(run, failure);
  return failure.exit;
}

/** Prints a failure: what happened with its code, why, and the next command. */
export function report(run: Pick<Run, "terminal" | "json">, failure: Failure): void {
  if (run.json) {
    run.terminal.err(`${toJson({ error: failure }, false)}\n`);
    return;
  }
  const { code, message, why, next } = failure;
  const lines: Line[] = [
    [styled("red", "✗ "), styled("bold", message), "  ", styled("dim", code)],
    ...why.split("\n").map((line): Line => ["  ", line]),
    [styled("dim", "→ "), styled("cyan", next)],
  ];
  run.terminal.err(lines.map((line) => `${paint(line, run.terminal.errorColour)}\n`).join(""));
}
