import type { Context, Input, Matter } from "../../conversation/flow.ts";
import type { Choosable } from "../../hearing/choosable.ts";
import { readIntent } from "../../hearing/intent.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import { readReply } from "../../hearing/reply.ts";
import { trackingWithWords } from "../../number/tracking.ts";

const verdicts: readonly Choosable[] = [
  { id: "fixed-yes", digit: "", words: [], means: "done" },
  { id: "fixed-no", digit: "", words: [], means: "undone" },
];
/** What nobody says in answer to a question of a clerk. */
const noAnswers: readonly (Intent | undefined)[] = [
  "thanks",
  "farewell",
  "who",
  "person",
  "status",
  "privacy",
];

/** The cases in which a clerk has asked something. */
export function asking({ matters }: Context): Matter[] {
  return matters.filter((matter) => matter.waits === "answer");
}

/** «ναι» or «όχι» to whether it was done; «ναι;» is no yes. */
export function verdictIn(text: string): string | undefined {
  const reply = readReply(text, verdicts);
  return reply.kind === "option" ? reply.id : undefined;
}

/** The cases that wait for such words: each question, and with a yes or a no each that is to be judged. */
export function waitingFor(text: string, context: Context): Matter[] {
  if (text !== "" && noAnswers.includes(readIntent(text))) return [];
  const isVerdict = text !== "" && verdictIn(text) !== undefined;
  return isVerdict ? context.matters : asking(context);
}

/** The case whose number stands in words that say more than it, and ask nothing. */
export function namedIn(text: string): string | undefined {
  return /[;?]\s*$/u.test(text) || readIntent(text) !== undefined ? undefined : trackingWithWords(text);
}

/** What was said, in words; a place by its name and its point. */
export function textOf(input: Input): string {
  if (input.kind === "text") return input.text;
  if (input.kind === "files") return input.caption ?? "";
  if (input.kind !== "place") return "";
  const { address, lat, lon } = input.place;
  const point = lat === null || lon === null ? null : `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
  return [address, point].filter((part) => part !== null).join(" · ");
}
