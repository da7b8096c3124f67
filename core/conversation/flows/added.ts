import { filesAtMost } from "../../request/allowance.ts";
import { type Line, line } from "../catalogue.ts";
import type { Result } from "../flow.ts";

type Added = Extract<Result, { of: "answer" | "write" | "verdict" | "withdraw" }>;

/** What became of words and files that were meant for a case. */
export function addedLines({ of, number: digits, refused, full }: Added): Line[] {
  const number = { tracking: digits };
  const enough = line("files.enough", { count: { count: filesAtMost } });
  if (refused === "enough-files") return [enough];
  if (refused !== null)
    return [of === "answer" ? line("answer.closed") : line("report.withdrawn", { number })];
  const done = of === "answer" ? line("answer.done", { number }) : line("report.added", { number });
  return full === true ? [done, enough] : [done];
}
