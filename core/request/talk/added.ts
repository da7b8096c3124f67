import { filesAtMost } from "../allowance.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { isRefusal } from "../../refusal.ts";
import type { Added } from "../deeds.ts";

/** What became of words and files that were meant for a case. */
export function addedLines(digits: string, added: Added): Line[] {
  return linesOf(added, line("report.added", number(digits)), line("report.withdrawn", number(digits)));
}

/** What became of those that were an answer. */
export function answeredLines(digits: string, added: Added): Line[] {
  return linesOf(added, line("answer.done", number(digits)), line("answer.closed"));
}

function linesOf(added: Added, done: Line, closed: Line): Line[] {
  const enough = line("files.enough", { count: { count: filesAtMost } });
  if (isRefusal(added)) return [added.refused === "enough-files" ? enough : closed];
  return added.full ? [done, enough] : [done];
}

function number(digits: string): { number: Value } {
  return { number: { tracking: digits } };
}
