import { isRefusal } from "../../refusal.ts";
import { type Context, type Move, run } from "../../conversation/flow.ts";
import { type Line, line } from "../../wording/line.ts";
import { openRequest } from "../deeds.ts";
import { asksOnPhone } from "./report-category.ts";
import { isPlaced, mayBeKnown, sought } from "./report-near.ts";
import { draftOf, type ReportSlots } from "./report-slots.ts";
import { doneLines, enoughLine } from "./report-summary.ts";
import { withSecond } from "./second.ts";

/** The next thing that is missing; when nothing is, the report is read back, or sent at once on the phone. */
export function onward(at: ReportSlots, context: Context, say: Line[] = []): Move<ReportSlots> {
  const step = missing(at, context);
  if (isPlaced(step) && mayBeKnown(at, context)) return sought(at, context, { onward, say });
  return step === "open" ? open(at, context) : { move: "go", step, slots: at, say };
}

/** The step that asks for what is not there yet; `open` where nothing is missing. */
export function missing(at: ReportSlots, { can, municipality }: Context): string {
  if (at.text === null) return "what";
  if (at.category === null && !at.other && (!can.sync || asksOnPhone(municipality))) return "category";
  if (at.place === null && !at.noPlace && can.place !== "in-report") return "place";
  if (can.photo && !at.photoDone && at.files.length === 0) return "photo";
  return can.sync || at.agreed ? "open" : "confirm";
}

/** Makes the case, and tells its number. */
export function open(at: ReportSlots, context: Context): Move<ReportSlots> {
  return run(openRequest(draftOf(at)), at, (opened) => {
    if (isRefusal(opened)) return { move: "end", say: [enoughLine(context)] };
    const { number, promiseDays } = opened;
    const done = { ...at, number, promiseDays };
    if (context.can.sync) return { move: "go", step: "done", slots: done };
    return withSecond(doneLines(done, context), done, context);
  });
}

/** Of a call that ends, or goes on with a person, what was said becomes a case all the same. */
export function left(at: ReportSlots, { municipality }: Context): Move<ReportSlots> {
  return run(openRequest({ ...draftOf(at), incomplete: true }), at, (opened) => {
    if (isRefusal(opened)) return { move: "end", say: [], bye: true };
    const number = { tracking: opened.number };
    return { move: "end", say: [line("report.partial", { number, name: municipality.name })], bye: true };
  });
}
