import { dayOnly } from "../../greek/dates.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { type Context, type Input, type Move, run } from "../../conversation/flow.ts";
import { isRefusal } from "../../refusal.ts";
import { addWords } from "../deeds.ts";
import { follow, lookNear } from "../near.ts";
import { withWords } from "./report-place.ts";
import { withSecond } from "./second.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import type { ReportSlots } from "./report-slots.ts";

const dayMs = 86_400_000;

/** «Μας το έχουν πει ήδη, από χθες. Να σας γράφουμε κι εσάς;» */
export function askNear({ near }: ReportSlots, { now }: Context): Prompt {
  if (near === null) return { say: [], want: { kind: "text" }, options: [] };
  const since = sinceValue(new Date(near.at), now);
  const { number, isOwn } = near;
  const said: Line = isOwn
    ? line("report.near.own", { since, number: { tracking: number } })
    : line("report.near", { since });
  return choose(
    [said],
    [
      {
        id: "same",
        label: line(isOwn ? "report.near.add" : "report.near.yes"),
        also: line("report.near.yes.also"),
        means: "yes",
      },
      { id: "other", label: line("report.near.no"), also: line("report.near.no.also"), means: "no" },
    ],
  );
}

function sinceValue(at: Date, now: Date): Value {
  const day = dayOnly(at, "el");
  if (day === dayOnly(now, "el")) return { line: line("report.near.today") };
  if (day === dayOnly(new Date(now.getTime() - dayMs), "el")) return { line: line("report.near.yesterday") };
  return { line: line("report.near.day", { day: { day: at } }) };
}

/** How a report goes on. */
type Onward = { onward: (at: ReportSlots, context: Context, say?: Line[]) => Move<ReportSlots> };

/** The steps after which nothing more is asked of what it is and where. */
export const isPlaced = (step: string): boolean => ["photo", "confirm", "open"].includes(step);

/** Nobody in danger is asked, and nobody twice. */
export function mayBeKnown({ category, place, nearAsked, warned }: ReportSlots, { can }: Context): boolean {
  return category !== null && place !== null && !nearAsked && !warned && !can.sync;
}

/** Whether somebody else has reported the same: then they need not, and are told of it all the same. */
export function sought(
  at: ReportSlots,
  context: Context,
  { onward, say }: Onward & { say: Line[] },
): Move<ReportSlots> {
  const { category, place } = at;
  if (category === null || place === null) return onward({ ...at, nearAsked: true }, context, say);
  return run(lookNear({ category, place }), at, (found) => {
    const asked = { ...at, nearAsked: true };
    if (found === null) return onward(asked, context, say);
    const near = { number: found.number, at: found.openedAt.toISOString(), isOwn: found.isOwn };
    return { move: "go", step: "near", slots: { ...asked, near }, say };
  });
}

/** Follows it, adds to it, or goes on with a report of its own. */
export function takeNear(
  input: Input,
  at: ReportSlots,
  { context, onward }: Onward & { context: Context },
): Move<ReportSlots> {
  if (input.kind === "text" && input.said === undefined)
    return {
      move: "go",
      step: "near",
      slots: withWords(at, input.text, context),
      say: [line("report.kept")],
    };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  const { near, text, files } = at;
  if (near === null || input.id !== "same") return onward({ ...at, near: null }, context);
  const said = { number: near.number, text: text ?? "", files };
  const gone = () => onward({ ...at, near: null }, context, [line("follow.gone")]);
  const number = { tracking: near.number };
  const named = { ...at, number: near.number };
  if (near.isOwn)
    return run(addWords(said), at, (added) =>
      isRefusal(added) ? gone() : withSecond([line("report.added", { number })], named, context),
    );
  return run(follow(said), at, (followed) =>
    isRefusal(followed)
      ? gone()
      : withSecond([line("follow.begun", { number, name: context.municipality.name })], named, context),
  );
}
