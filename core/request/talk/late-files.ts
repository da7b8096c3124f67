import { madeWithin } from "../../conversation/conversation.ts";
import type { Context, Input } from "../../conversation/flow.ts";
import { refersBack } from "../../hearing/refers-back.ts";

const recentMinutes = 30;
const recentHours = 24;

/**
 * What files that nobody asked for are: an answer, more for the case with that number (`asks`: if they say so), a new
 * report, or too many.
 */
export type Belonging = "answer" | "report" | "too-many" | { number: string; asks: boolean };

/**
 * A photo alone belongs to the case of a moment ago, or to a question that waits; otherwise it opens a report. The photo
 * that comes later that day, or with «αυτή είναι που σας έλεγα», may be for that case. Where the case takes no more, the
 * rest of an album is passed over, but not what has words of its own or was asked for.
 */
export function belonging(input: Input & { kind: "files" }, context: Context): Belonging {
  const { caption, tooBig } = input;
  const { recent, matters, now } = context;
  const fresh = recent !== null && now.getTime() - Date.parse(recent.at) < recentMinutes * 60_000;
  const full = fresh && recent.full === true;
  const asked = matters.filter((matter) => matter.waits === "answer");
  if (full && caption === null && asked.every(({ number }) => number === recent.number)) return "too-many";
  if (asked.length > 0) return "answer";
  if (fresh && !full && !tooBig) return { number: recent.number, asks: false };
  const today = tooBig ? undefined : todaysCase(context);
  return today === undefined || (caption !== null && !refersBack(caption))
    ? "report"
    : { number: today, asks: true };
}

/** The case that was made here within a day, where it still takes something; never of a call, where anybody may ring. */
export function todaysCase(context: Context): string | undefined {
  return context.can.sync ? undefined : madeWithin(recentHours * 60, context);
}
