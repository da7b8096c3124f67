import { terminal } from "../../core/text/sanitize.ts";
import type { Run } from "../action.ts";
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

/** A command of the desk as it is called from where the user stands; of a pipe, each of them. */
export function calledHere({ program = "dimos" }: { program?: string }, command: string): string {
  return command.replace(/(?<=^(?:[A-Z_]+=\S+ )*|\| )dimos(?= |$)/gu, () => program);
}
