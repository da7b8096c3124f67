import { type Line, line, type Value } from "../../wording/line.ts";
import { type Context, type Move, run } from "../../conversation/flow.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { casesADay } from "../allowance.ts";
import { askForMore } from "../deeds.ts";
import { shorten } from "../../text/cut.ts";
import { numberOptions } from "./number-read.ts";
import type { ReportSlots } from "./report-slots.ts";

const shownText = 160;

/** The report read back before it is sent, with a way to change each part. */
export function confirmPrompt(slots: ReportSlots, context: Context): Prompt {
  const category = context.municipality.categories.find((each) => each.id === slots.category);
  const text = slots.text ?? "";
  const summary = line("report.confirm", {
    text: shorten(text, shownText),
    category: category?.name ?? { line: line("report.category.other") },
    place: placeValue(slots),
    files: filesValue(slots.files.length),
  });
  const isSms = context.can.register === "sms";
  const asked = choose(isSms && slots.changing ? [] : [summary], [
    { id: "send", label: line("report.confirm.send"), means: "send" },
    { id: "text", label: line("report.confirm.text"), also: line("report.confirm.text.also") },
    { id: "category", label: line("report.confirm.category"), also: line("report.confirm.category.also") },
    { id: "place", label: line("report.confirm.place"), also: line("report.confirm.place.also") },
  ]);
  return { ...asked, unlisted: isSms && !slots.changing };
}

/** Whether there is a photo, and what came already. */
export function askPhoto({ files }: ReportSlots): Prompt {
  const none: Option = { id: "none", label: line("report.photo.none"), means: "none" };
  const there = files.length === 0 ? [] : [line("report.photo.there", { files: filesValue(files.length) })];
  return { say: [...there, line("report.photo")], want: { kind: "photo" }, options: [none] };
}

/** On the phone: the number twice, and then what may be done next. */
export function donePrompt(slots: ReportSlots, context: Context): Prompt {
  return choose(doneLines(slots, context), numberOptions);
}

/** The number first, then what to expect. */
export function doneLines(slots: ReportSlots, context: Context): Line[] {
  if (slots.number === null) return [];
  const number = { tracking: slots.number };
  const done = line("report.done", { name: context.municipality.name, number });
  if (!context.can.sync) return [done, promiseLine(slots.promiseDays)];
  // Where nobody knows yet how long it takes, a caller has heard enough.
  return [
    done,
    ...(slots.promiseDays === null ? [] : [promiseLine(slots.promiseDays)]),
    howTheyHear(context),
  ];
}

/** A message reaches a mobile; whoever calls from a landline hears how to ask, with the number where it is withheld. */
function howTheyHear({ texts, caller }: Context): Line {
  if (texts) return line("report.sms.sent");
  return line(caller === null ? "report.news.number" : "report.news.call");
}

/** Begins something that will make a case, unless there were enough of them today. */
export function unlessEnough<S>(begins: Move<S>, slots: S, context: Context): Move<S> {
  return run(askForMore(), slots, (noMore) =>
    noMore === null ? begins : { move: "end", say: [enoughLine(context)] },
  );
}

/** There were enough for today; whom to call instead. */
export function enoughLine({ municipality }: Context): Line {
  const count = { count: casesADay.written };
  return line("report.enough", { count, phone: { phone: municipality.phone } });
}

/** In how many working days it is done, where the municipality promises that. */
export function promiseLine(days: number | null): Line {
  if (days === null) return line("report.promise.none");
  return days === 1 ? line("report.promise.one") : line("report.promise.many", { days: { count: days } });
}

/** A place as it stands in a summary. */
export function placeValue({ place }: Pick<ReportSlots, "place">): Value {
  if (place === null) return { line: line("report.place.none") };
  return place.address ?? { line: line("report.place.shared") };
}

/** «2 αρχεία», as it stands in a sentence. */
export function filesValue(count: number): Value {
  if (count === 0) return { line: line("report.files.none") };
  return { line: count === 1 ? line("report.files.one") : line("report.files.many", { count: { count } }) };
}

/** Once, on the way to the question: whoever hears more kinds, or asks again, has been thanked. */
export function thanked(move: Move<ReportSlots>, { can }: Context): Move<ReportSlots> {
  if (move.move !== "go" || move.step !== "category" || can.register === "sms") return move;
  return { ...move, say: [line("report.thanks"), ...(move.say ?? [])] };
}
