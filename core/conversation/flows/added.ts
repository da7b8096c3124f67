import { filesAtMost } from "../../request/allowance.ts";
import { type Line, line } from "../catalogue.ts";
import type { Result } from "../flow.ts";

type Added = Extract<Result, { of: "answer" | "write" | "verdict" | "withdraw" }>;

/** What became of words and files that were meant for a case. */
export function addedLine({ of, number: digits, refused }: Added): Line {
  const number = { tracking: digits };
  if (refused === "enough-files") return line("files.enough", { count: { count: filesAtMost } });
  if (of === "answer") return refused === null ? line("answer.done", { number }) : line("answer.closed");
  return refused === null ? line("report.added", { number }) : line("report.withdrawn", { number });
}
