import { z } from "zod";
import { line } from "../catalogue.ts";
import { type Context, flow, type Input, type Move } from "../flow.ts";
import type { Prompt } from "../prompt.ts";
import { enoughLine } from "./report-summary.ts";

type Slots = { number?: string | undefined };
const slots = z.object({ number: z.string().optional() });
const shortestMessage = 2;

/** A person is always one word or key away: on the phone while the office is open, else by a message. */
export const person = flow<Slots>({
  id: "person",
  version: 1,
  slots,
  start: (_, context) => begin(context),
  steps: {
    saved: { ask: askDial, take: (input, _, context) => takeSaved(input, context) },
    dial: { ask: askDial, take: takeDial },
    voicemail: { ask: askMessage, take: takeMessage },
    message: { ask: askMessage, take: takeMessage },
  },
});

function begin(context: Context): Move<Slots> {
  const { can, officeOpen, noMore } = context;
  if (!can.sync && noMore !== null) return { move: "end", say: [enoughLine(context)] };
  const closed = officeOpen ? [] : [line("person.closed")];
  if (!can.sync) return { move: "go", step: "message", slots: {}, say: closed };
  return { move: "go", step: officeOpen ? "dial" : "voicemail", slots: {}, say: closed };
}

/** What the caller had already said is a case now; tell its number, then go on to the person. */
function takeSaved(input: Input, context: Context): Move<Slots> {
  const next = begin(context);
  if (next.move !== "go" || input.kind !== "result" || input.result.of !== "open") return next;
  const kept = line("report.partial", {
    number: { tracking: input.result.number },
    name: context.municipality.name,
  });
  return { ...next, say: [kept, ...(next.say ?? [])] };
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
  const options = [{ id: "=cancel", label: line("menu.back") }];
  return can.sync
    ? { say, want: { kind: "recording", seconds: 120 }, options: [] }
    : { say, want: { kind: "text" }, options };
}

function takeMessage(input: Input, at: Slots, context: Context): Move<Slots> {
  const phone = { phone: context.municipality.phone };
  switch (input.kind) {
    case "text":
      return opened(input.text, [], at);
    case "files":
      if (context.can.sync && (input.seconds ?? 0) < shortestMessage) return { move: "again", say: [] };
      return opened(input.caption ?? "", input.files, at);
    case "result": {
      if (input.result.of === "not-opened") return { move: "end", say: [enoughLine(context)] };
      const number = input.result.of === "open" ? { tracking: input.result.number } : "";
      return { move: "end", say: [line("person.noted", { number })], ...(context.can.sync && { bye: true }) };
    }
    case "hangup":
      return { move: "silent", slots: at };
    default:
      return { move: "again", say: context.can.sync ? [] : [line("help.chat", { phone })] };
  }
}

function opened(text: string, files: string[], at: Slots): Move<Slots> {
  const draft = { text, category: null, place: null, files, incomplete: false };
  return { move: "run", command: { do: "open", draft }, slots: at };
}
