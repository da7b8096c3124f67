import { z } from "zod";
import { isRefusal } from "../../refusal.ts";
import { type Draft, openRequest } from "../deeds.ts";
import { nextOpening } from "../../law/next-opening.ts";
import { type Line, line } from "../../wording/line.ts";
import { type Context, flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";
import { numberOptions, numberPrompt, takeNumberRead } from "./number-read.ts";
import { handed } from "./handed.ts";
import { joined } from "./report-text.ts";
import { enoughLine, unlessEnough } from "./report-summary.ts";

/** `told`: what they wrote before, where nobody understood whether a person shall have it. */
const slots = z.object({ number: z.string().optional(), told: z.string().optional() });
type Slots = z.infer<typeof slots>;
const sixDays = 6 * 24 * 3_600_000;
const none: Slots = {};
const shortestMessage = 2;
/** A person is always one word or key away: on the phone while the office is open, else by a message. */
export const person = flow<Slots>({
  id: "person",
  version: 1,
  doors: [
    {
      label: "home.person",
      key: { digit: "0", brief: "home.person.brief" },
      command: "person",
      anywhere: true,
      as: "",
    },
  ],
  slots,
  start: (input, context) =>
    input.kind === "text" && !context.can.sync ? told(input, context) : begin(context),
  steps: {
    dial: { ask: askDial, take: takeDial },
    voicemail: { ask: askMessage, take: takeMessage },
    message: { ask: askMessage, take: takeMessage },
    noted: { ask: askNoted, take: takeNumberRead },
    number: { ask: numberPrompt, take: takeNumberRead },
  },
});

function begin(context: Context, told?: string): Move<Slots> {
  const { can, officeOpen } = context;
  const closed = officeOpen ? [] : [closedLine(context)];
  if (can.sync) return { move: "go", step: officeOpen ? "dial" : "voicemail", slots: none, say: closed };
  const say = told === undefined ? closed : [...closed, line("person.told")];
  return unlessEnough({ move: "go", step: "message", slots: { told }, say }, none, context);
}

/** They asked for a person instead of answering whether one shall have their words: then one has them. */
function told({ text, said }: Input & { kind: "text" }, context: Context): Move<Slots> {
  return said === "yes" ? opened({ text, files: [] }, none, context) : begin(context, text);
}

/** When the town hall opens next, where anybody can tell. */
function closedLine({ municipality, now }: Context): Line {
  const hours = municipality.offices.filter(({ kind }) => kind === "town-hall").flatMap((each) => each.hours);
  const opens = nextOpening(now, hours, municipality);
  const isNear = opens !== undefined && opens.getTime() - now.getTime() < sixDays;
  return !isNear ? line("person.closed") : line("person.opens", { opens: { at: opens } });
}

function askDial(_: Slots, { municipality }: Context): Prompt {
  return { say: [line("person.dial")], want: { kind: "dial", number: municipality.phone }, options: [] };
}

function takeDial(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "text" && input.text === "completed") return { move: "end", say: [], bye: true };
  if (input.kind === "hangup") return { move: "silent", slots: at };
  return { move: "go", step: "voicemail", slots: at, say: [line("person.nobody")] };
}

function askMessage(_: Slots, { can, municipality, caller }: Context): Prompt {
  const phone = { phone: municipality.phone };
  const unknown = can.sync && caller === null;
  const say = [unknown ? line("person.message.unknown", { phone }) : line("person.message", { phone })];
  const options: Option[] = [{ id: "=cancel", label: line("menu.back"), means: "none" }];
  return can.sync
    ? { say, want: { kind: "recording", seconds: 120 }, options: [] }
    : { say, want: { kind: "text" }, options };
}

function takeMessage(input: Input, at: Slots, context: Context): Move<Slots> {
  const phone = { phone: context.municipality.phone };
  switch (input.kind) {
    case "text":
      // What says little to the desk may say enough to the person who reads it.
      if (input.said !== undefined && input.said !== "unclear")
        return { move: "again", say: [line("miss.again")] };
      return opened({ text: input.text, files: [] }, at, context);
    case "files":
      if (context.can.sync && (input.seconds ?? 0) < shortestMessage) return { move: "again", say: [] };
      return opened({ text: input.caption ?? "", files: input.files }, at, context);
    case "hangup":
      return { move: "silent", slots: at };
    default:
      return { move: "again", say: context.can.sync ? [] : [line("help.chat", { phone })] };
  }
}

function notedLines({ number }: Slots): Line[] {
  return number === undefined ? [] : [line("person.noted", { number: { tracking: number } })];
}

function askNoted(at: Slots): Prompt {
  return choose(notedLines(at), numberOptions);
}

function opened({ text, files }: Pick<Draft, "text" | "files">, at: Slots, context: Context): Move<Slots> {
  const draft = handed({ text: joined(at.told ?? null, text), files }, context);
  return run(openRequest(draft), at, (opened) => {
    if (isRefusal(opened)) return { move: "end", say: [enoughLine(context)] };
    if (context.can.sync) return { move: "go", step: "noted", slots: { number: opened.number } };
    return { move: "end", say: notedLines(opened) };
  });
}
