import type { Context, Input, Matter } from "../../conversation/flow.ts";
import type { Choosable } from "../../hearing/choosable.ts";
import { numberSaid } from "../../hearing/number-said.ts";
import { readIntent } from "../../hearing/intent.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import { readReply } from "../../hearing/reply.ts";
import { fold } from "../../greek/fold.ts";
import { wordCount } from "../../text/word-count.ts";
import { trackingWithWords } from "../../number/tracking.ts";
import { matchIn } from "../match-in.ts";
import { begins, withoutWhere } from "./anew.ts";
import { isOfHours, knownOf } from "./known.ts";

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

const leastOfProblem = 3;

/** The kind of problem that a text tells of, in so many words; null where it may as well be an answer. */
export function problemIn(text: string, { municipality }: Context): string | null {
  const said = withoutWhere(text);
  if (wordCount(said) < leastOfProblem) return null;
  const { best, sure } = matchIn(municipality, said);
  return sure ? (best ?? null) : null;
}

/** «Ήρθαν αλλά άφησαν τα μπάζα»: still of the work that was done. */
const ofWork =
  /^(?:ναι|οχι|nai|oxi)?[\s,.]*(?:δεν\s+)?(?:εγιν|ηρθ|φτιαξ|περασ|καθαρισ|διορθ|αλλαξ|μαζεψ|egin|hrth|irth)/u;

/** The same of words at a question about one case, whose kind is known only while it waits. */
export function elsewhereThan(number: string, text: string, context: Context): string | null {
  const matter = context.matters.find((each) => each.number === number);
  if (matter?.category === undefined && matter !== undefined) return null;
  if (matter?.waits === "verdict" && ofWork.test(fold(text))) return null;
  if (matter !== undefined) return elsewhere(text, [matter], context);
  return begins(text) ? problemIn(text, context) : null;
}

/** A question that the desk itself answers, and what another authority has to hear. */
function isForTheDesk(text: string, { municipality }: Context): boolean {
  const { fact, authority } = knownOf(municipality);
  if (authority(text) !== undefined) return true;
  return readIntent(text) === "question" && (fact(text) !== undefined || isOfHours(text));
}

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
  if (text === "") return asking(context);
  if (noAnswers.includes(readIntent(text))) return [];
  if (verdictIn(text) !== undefined) return context.matters;
  const asked = asking(context);
  if (asked.length === 0 || isForTheDesk(text, context)) return [];
  return begins(text) && elsewhere(text, asked, context) !== null ? [] : asked;
}

/** The kind of problem that is meant where words fit none of these cases: then it is asked, or is something new. */
export function elsewhere(
  text: string,
  cases: readonly Pick<Matter, "category">[],
  context: Context,
): string | null {
  const kind = problemIn(text, context);
  return cases.some(({ category }) => category === kind) ? null : kind;
}

/** The case whose number stands in words that say more than it, and ask nothing. */
export function namedIn(text: string): string | undefined {
  const isQuestion = /[;?]\s*$/u.test(text) || readIntent(text) !== undefined;
  return isQuestion || numberSaid(text) !== undefined ? undefined : trackingWithWords(text);
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
