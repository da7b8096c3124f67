import type { Context, Input, Move } from "../../conversation/flow.ts";
import { isAsked } from "../../hearing/asked.ts";
import { type ReportQuestion, questionIn } from "../../hearing/report-questions.ts";
import { readReply } from "../../hearing/reply.ts";
import { type Line, line } from "../../wording/line.ts";
import { filesValue, promiseLine } from "./report-summary.ts";

/** What is known of a report while it is made; `passes`: of no report, but of what goes to a clerk. */
export type Known = {
  text: string | null;
  category: string | null;
  files: readonly string[];
  passes?: true;
};

/** The answer to a question about the report itself, in a sentence or two. */
export function answerTo(question: ReportQuestion, at: Known, { municipality }: Context): Line {
  const [first] = municipality.categories;
  switch (question) {
    case "when":
      return at.passes === true ? line("asked.reply") : whenLine(at, municipality.categories);
    case "news":
      return line(at.passes === true ? "asked.reply" : "asked.news");
    case "kinds":
      return line("asked.kinds", { kind: first?.name ?? "" });
    case "arrived":
      return at.files.length === 0
        ? line("asked.no-photo")
        : line("report.photo.there", { files: filesValue(at.files.length) });
    case "phone":
      return line("asked.phone", { phone: { phone: municipality.phone } });
    default:
      return line(`asked.${question}`);
  }
}

/** The working days that the municipality promises for this kind, where it is known. */
function whenLine(at: Known, categories: Context["municipality"]["categories"]): Line {
  const days = categories.find(({ id }) => id === at.category)?.promiseDays;
  return days === undefined ? line("asked.when") : promiseLine(days);
}

/**
 * A question about the report, answered: the step takes what else was said, and where that is nothing, or only an
 * answer that nobody asked for, it asks again. Undefined where no question is asked.
 */
export function askedAside<S>(
  input: Input,
  { at, context }: { at: Known; context: Context },
  take: (rest: Input) => Move<S>,
): Move<S> | undefined {
  if (input.kind !== "text" || at.text === null) return undefined;
  if (isAnswer(input)) return undefined;
  const asked = questionIn(input.text);
  if (asked === undefined) return undefined;
  const say = [answerTo(asked.question, at, context)];
  const { rest } = asked;
  if (rest === "" || readReply(rest, []).kind !== "text") return { move: "again", say, answered: true };
  return saying(say, take({ kind: "text", text: rest }));
}

/** An answer that asks nothing: «και πότε;» sounds like a no. */
export function isAnswer({ text, said }: Input & { kind: "text" }): boolean {
  return said !== undefined && said !== "unclear" && !isAsked(text);
}

/** The same move, which says this first. */
export function saying<S>(say: Line[], move: Move<S>): Move<S> {
  if (move.move === "silent") return move;
  if (move.move === "run") return { ...move, then: (result) => saying(say, move.then(result)) };
  return { ...move, say: [...say, ...(move.say ?? [])] };
}
