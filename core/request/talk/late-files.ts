import type { Context, Input } from "../../conversation/flow.ts";

const recentMinutes = 30;

/** What files that nobody asked for are: an answer, more for the case with that number, a new report, or too many. */
export type Belonging = "answer" | "report" | "too-many" | { number: string };

/**
 * A photo alone belongs to the case of a moment ago, or to a question that waits; otherwise it opens a report. Where the
 * case takes no more, the rest of an album is passed over, but not what has words of its own or was asked for.
 */
export function belonging(
  { caption, tooBig }: Input & { kind: "files" },
  { recent, now, matters }: Context,
): Belonging {
  const fresh = recent !== null && now.getTime() - Date.parse(recent.at) < recentMinutes * 60_000;
  const full = fresh && recent.full === true;
  const asked = matters.filter((matter) => matter.waits === "answer");
  if (full && caption === null && asked.every(({ number }) => number === recent.number)) return "too-many";
  if (asked.length > 0) return "answer";
  return !fresh || full || tooBig ? "report" : { number: recent.number };
}
