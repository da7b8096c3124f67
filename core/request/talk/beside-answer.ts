import type { Context, Input, Move } from "../../conversation/flow.ts";
import { questionIn } from "../../hearing/report-questions.ts";
import { type Line, line } from "../../wording/line.ts";
import { answerTo, saying } from "./asked.ts";
import { withWords } from "./report-place.ts";
import type { ReportSlots } from "./report-slots.ts";

type Chosen = Input & { kind: "option" };

/**
 * How a report goes on with what was said beside a yes or a no: a question is answered, and anything else is kept with it.
 */
export function besideAnswer(
  { rest }: Chosen,
  { at, context }: { at: ReportSlots; context: Context },
  goOn: (at: ReportSlots) => Move<ReportSlots>,
): Move<ReportSlots> {
  if (rest === undefined) return goOn(at);
  const asked = questionIn(rest);
  const more = asked?.rest ?? rest;
  const say: Line[] = [
    ...(asked === undefined ? [] : [answerTo(asked.question, at, context)]),
    ...(more === "" ? [] : [line("report.kept")]),
  ];
  return saying(say, goOn(more === "" ? at : withWords(at, more, context)));
}
