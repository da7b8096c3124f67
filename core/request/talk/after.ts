import { z } from "zod";
import type { Choosable } from "../../hearing/choosable.ts";
import { readReply } from "../../hearing/reply.ts";
import { isRefusal, type Refusal } from "../../refusal.ts";
import { addWords, answerQuestion, giveVerdict, type Settled, withdrawRequest } from "../deeds.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { type Context, flow, type Input, type Matter, type Move, run } from "../../conversation/flow.ts";
import { addedLines, answeredLines } from "./added.ts";
import { belonging } from "./late-files.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";

const slots = z.object({
  number: z.string(),
  question: z.string().nullable(),
  text: z.string(),
  files: z.array(z.string()),
});
type Slots = z.infer<typeof slots>;
const nothing: Slots = { number: "", question: null, text: "", files: [] };

/** What a resident says about a case after it was opened: answers, «έγινε;», more words, withdrawal. */
export const after = flow<Slots>({
  id: "after",
  version: 1,
  offers: ["fixed-yes", "fixed-no", "answer", "fixed", "withdraw"],
  claims,
  passing: true,
  looksBack: true,
  slots,
  start,
  steps: {
    which: { ask: askWhich, take: takeWhich },
    answer: { ask: askAnswer, take: takeAnswer },
    fixed: { ask: askFixed, take: takeFixed },
    withdraw: { ask: askWithdraw, take: takeWithdraw },
    more: { ask: askMore, take: takeMore },
  },
});

/** Whether it was fixed, the answer to a question that waits, and photos that come right after a case. */
function claims(input: Input, context: Context): boolean {
  if (input.kind === "files") return belonging(input, context) !== "report";
  if (input.kind !== "text") return false;
  return verdictIn(input, context) !== undefined || asking(context).length > 0;
}

function asking({ matters }: Context): Matter[] {
  return matters.filter((matter) => matter.waits === "answer");
}

const verdicts: readonly Choosable[] = [
  { id: "fixed-yes", digit: "", words: [], means: "done" },
  { id: "fixed-no", digit: "", words: [], means: "undone" },
];

/** «ναι» or «όχι» on its own, while one closed case waits to hear whether it was fixed; «ναι;» is no yes. */
function verdictIn(input: Input, { matters }: Context): (Input & { kind: "offer" }) | undefined {
  const waiting = matters.filter((matter) => matter.waits === "verdict");
  const number = waiting.length === 1 ? waiting[0]?.number : undefined;
  if (number === undefined || input.kind !== "text") return undefined;
  const reply = readReply(input.text, verdicts);
  return reply.kind === "option" ? { kind: "offer", id: reply.id, number } : undefined;
}

function start(input: Input, context: Context): Move<Slots> {
  const offer = input.kind === "offer" ? input : verdictIn(input, context);
  if (offer !== undefined) return offered(offer, context);
  const said = { text: textOf(input), files: input.kind === "files" ? input.files : [] };
  const where = input.kind === "files" ? belonging(input, context) : "answer";
  if (where === "too-many") return { move: "silent", slots: nothing };
  if (typeof where === "object") return more({ ...nothing, ...said, ...where });
  const waiting = asking(context);
  const only = waiting.length === 1 ? waiting[0] : undefined;
  if (only !== undefined) return answered({ ...nothing, ...said, number: only.number }, only);
  return { move: "go", step: "which", slots: { ...nothing, ...said } };
}

function offered({ id, number }: Input & { kind: "offer" }, context: Context): Move<Slots> {
  const at = { ...nothing, number };
  const matter = context.matters.find((each) => each.number === number);
  switch (id) {
    case "fixed-yes":
      return verdict(true, at, context);
    case "fixed-no":
      return verdict(false, at, context);
    case "answer":
      if (matter?.waits !== "answer") return { move: "end", say: [line("answer.closed")] };
      return { move: "go", step: "answer", slots: { ...at, question: matter.question } };
    case "fixed":
      if (matter?.waits !== "verdict")
        return { move: "end", say: [line("fixed.late", { number: { tracking: number } })] };
      return { move: "go", step: "fixed", slots: at };
    case "withdraw":
      return { move: "go", step: "withdraw", slots: at };
    default:
      return { move: "end", say: [line("stale.button")] };
  }
}

function answered(at: Slots, matter: Matter): Move<Slots> {
  const { number, text, files } = at;
  return run(answerQuestion({ number, text, files }), { ...at, question: matter.question }, (added) => ({
    move: "end",
    say: answeredLines(number, added),
  }));
}

function askWhich(_: Slots, context: Context): Prompt {
  return choose(
    [line("answer.which")],
    [
      ...asking(context).map(({ number }) => ({
        id: `n-${number}`,
        label: line("answer.which.case", { number: { tracking: number } }),
      })),
      { id: "new", label: line("answer.none") },
    ],
  );
}

function takeWhich(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "files") return { move: "go", step: "which", slots: withFiles(at, input) };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "new") return { move: "switch", flow: "report", input: whatWasSaid(at) };
  const number = input.id.slice(2);
  const matter = context.matters.find((each) => each.number === number);
  return matter === undefined
    ? { move: "end", say: [line("answer.closed")] }
    : answered({ ...at, number }, matter);
}

/** The rest of an album, while it is asked which case it is for. */
function withFiles(at: Slots, { files, caption }: Input & { kind: "files" }): Slots {
  return { ...at, files: [...at.files, ...files], text: at.text === "" ? (caption ?? "") : at.text };
}

function whatWasSaid({ text, files }: Slots): Input {
  if (files.length === 0) return { kind: "text", text };
  return { kind: "files", files, caption: text === "" ? null : text, seconds: null, tooBig: false };
}

function askAnswer(at: Slots, { can }: Context): Prompt {
  const want = can.sync ? ({ kind: "recording", seconds: 60 } as const) : ({ kind: "text" } as const);
  const number = { tracking: at.number };
  return { say: [line("answer.ask", { number, question: at.question ?? "" })], want, options: [] };
}

function takeAnswer(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  const text = textOf(input);
  const files = input.kind === "files" ? input.files : [];
  if (text.trim() === "" && files.length === 0) return { move: "again", say: [] };
  const { number } = at;
  return run(answerQuestion({ number, text, files }), at, (added) => ({
    move: "end",
    say: answeredLines(number, added),
  }));
}

function askFixed(at: Slots): Prompt {
  return choose(
    [line("fixed.ask", { number: { tracking: at.number } })],
    [
      { id: "yes", label: line("fixed.yes"), means: "done" },
      { id: "no", label: line("fixed.no"), means: "undone" },
    ],
  );
}

function takeFixed(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "files" || isContent(input)) return shown("fixed", input, at);
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return verdict(input.id === "yes", at, context);
}

function askWithdraw(at: Slots): Prompt {
  return choose(
    [line("withdraw.ask", { number: { tracking: at.number } })],
    [
      { id: "yes", label: line("menu.yes"), means: "yes" },
      { id: "no", label: line("menu.no"), means: "no" },
    ],
  );
}

function takeWithdraw(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "files" || isContent(input)) return shown("withdraw", input, at);
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  const number = { tracking: at.number };
  if (input.id === "no") return { move: "end", say: [line("withdraw.kept", { number })] };
  return run(withdrawRequest(at.number), at, (withdrawn) => ({
    move: "end",
    say: [line(isRefusal(withdrawn) ? "withdraw.closed" : "withdraw.done", { number })],
  }));
}

/** A photo or more words instead of yes or no go with the case that was asked about; the question stays. */
function shown(step: string, input: Input, at: Slots): Move<Slots> {
  const { number } = at;
  const files = input.kind === "files" ? input.files : [];
  return run(addWords({ number, text: textOf(input), files }), at, (added) => ({
    move: "go",
    step,
    slots: at,
    say: addedLines(number, added),
  }));
}

function askMore(at: Slots): Prompt {
  const finish: Option = { id: "finish", label: line("fixed.nothing.more"), means: "none" };
  return {
    say: [line("fixed.reopened", { number: { tracking: at.number } })],
    want: { kind: "photo" },
    options: [finish],
  };
}

function takeMore(input: Input, at: Slots): Move<Slots> {
  const files = input.kind === "files" ? input.files : [];
  const text = textOf(input);
  if (input.kind === "option" || (text === "" && files.length === 0)) return { move: "end", say: [] };
  // «Είναι ακόμα εκεί» may sound like an answer: here it is what they see.
  if (input.kind === "text" && input.said === "done") return { move: "end", say: [] };
  if (input.kind === "text" && input.said === "yes") return { move: "again", say: [line("miss.again")] };
  return more({ ...at, text, files });
}

function more(at: Slots): Move<Slots> {
  const { number, text, files } = at;
  return run(addWords({ number, text, files }), at, (added) => ({
    move: "end",
    say: addedLines(number, added),
  }));
}

function verdict(fixed: boolean, at: Slots, { can }: Context): Move<Slots> {
  return run(giveVerdict({ number: at.number, fixed }), at, (settled) => {
    const number = { tracking: at.number };
    if (isRefusal(settled)) return { move: "end", say: [unsettledLine(settled, number)] };
    if (!settled.reopened) return { move: "end", say: [line("fixed.thanks", { number })] };
    if (can.sync) return { move: "end", say: [line("fixed.reopened", { number })] };
    return { move: "go", step: "more", slots: at };
  });
}

function unsettledLine({ refused }: Settled & Refusal, number: Value): Line {
  switch (refused) {
    case "already-told":
      return line("fixed.thanks", { number });
    case "not-done":
    case "not-closed":
      return line("fixed.open", { number });
    default:
      return line("fixed.late", { number });
  }
}

function textOf(input: Input): string {
  if (input.kind === "text") return input.text;
  return input.kind === "files" ? (input.caption ?? "") : "";
}

/** Words that say more than an answer does. */
function isContent(input: Input): boolean {
  return input.kind === "text" && input.said === undefined;
}
