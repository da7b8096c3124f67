import { groupTracking } from "../../core/number/tracking.ts";
import { terminal } from "../../core/text/sanitize.ts";
import type { Run } from "../action.ts";
import type { ExitCode } from "../exit-codes.ts";
import { refusalOf } from "../refusals.ts";
import { fill } from "../words/words.ts";
import { toJson } from "./json.ts";
import { calledHere } from "./output.ts";
import { type Line, paint, styled } from "./paint.ts";

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
