import { z } from "zod";
import { readIntent } from "../../hearing/intent.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import type { Place } from "../../channel.ts";
import { type Context, flow, type Input, type Move } from "../../conversation/flow.ts";
import { shorten } from "../../text/cut.ts";
import { type Line, line } from "../../wording/line.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import { placeIn } from "./report-place.ts";
import { place, type ReportSlots } from "./report-slots.ts";
import { placeValue } from "./report-summary.ts";
import { joined } from "./report-text.ts";
import { elsewhere } from "./whose.ts";

const slots = z.object({ text: z.string(), category: z.string(), place: place.nullable() });
type Slots = z.infer<typeof slots>;
const shownText = 120;
const leaving: readonly (Intent | undefined)[] = ["thanks", "farewell"];

/**
 * The second problem of a message, offered once the first is a case, which has all of the message: whoever says nothing
 * to it has lost nothing, and is not asked again.
 */
export const second = flow<Slots>({
  id: "second",
  version: 1,
  slots,
  start: (input) => {
    const apart = input.kind === "text" ? input.apart : undefined;
    if (input.kind !== "text" || apart === undefined) return { move: "end", say: [] };
    return { move: "go", step: "offer", slots: { text: input.text, ...apart } };
  },
  steps: { offer: { ask, take } },
});

/** Ends a report; what else was told of is offered then. */
export function withSecond(
  say: Line[],
  { second: other, number }: Pick<ReportSlots, "second" | "number">,
  { can }: Context,
): Move<ReportSlots> {
  if (other === null) return { move: "end", say };
  const { text, ...apart } = other;
  // The number and the question have to fit into one message.
  const isShort = can.register === "sms" && number !== null;
  const short = isShort ? [line("second.first", { number: { tracking: number } })] : say;
  return { move: "switch", flow: "second", input: { kind: "text", text, apart }, say: short };
}

function ask(at: Slots, { municipality }: Context): Prompt {
  const kind = municipality.categories.find(({ id }) => id === at.category)?.name ?? "";
  const params = { kind, text: shorten(at.text, shownText), place: placeValue(at) };
  return choose(
    [line("second.about", params), line("second.ask")],
    [
      { id: "yes", label: line("second.yes"), means: "yes" },
      { id: "no", label: line("second.no"), means: "no" },
    ],
  );
}

function take(input: Input, at: Slots, context: Context): Move<Slots> {
  const { text, ...apart } = at;
  switch (input.kind) {
    case "option":
      if (input.id !== "yes") return { move: "end", say: [line("second.left")] };
      return { move: "switch", flow: "report", input: { kind: "text", text, apart } };
    case "files":
      return {
        move: "switch",
        flow: "report",
        input: { ...input, caption: joined(text, input.caption ?? "") },
      };
    case "place":
      return { move: "go", step: "offer", slots: { ...at, place: input.place }, say: [line("report.kept")] };
    case "text":
      return words(input, at, context);
    default:
      return { move: "again", say: [line("miss.choice")] };
  }
}

/** Words of this problem are kept with it; with anything else it is left, where the first case has it. */
function words(input: Input & { kind: "text" }, at: Slots, context: Context): Move<Slots> {
  const intent = readIntent(input.text);
  if (input.said !== undefined && !leaving.includes(intent))
    return { move: "again", say: [line("miss.choice")] };
  const isOther = intent !== undefined || elsewhere(input.text, [at], context) !== null;
  if (isOther) return { move: "switch", flow: "home", input };
  const where: Place | null = at.place ?? placeIn(input.text, context);
  const next = { ...at, text: joined(at.text, input.text), place: where };
  return { move: "go", step: "offer", slots: next, say: [line("report.kept")] };
}
