import { readIntent } from "../../hearing/intent.ts";
import { readReply } from "../../hearing/reply.ts";
import { isRefusal, type Refusal } from "../../refusal.ts";
import { addWords, answerQuestion, giveVerdict, type Settled, withdrawRequest } from "../deeds.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { type Context, flow, type Input, type Matter, type Move, run } from "../../conversation/flow.ts";
import { addedLines, answeredLines } from "./added.ts";
import {
  type AfterSlots as Slots,
  afterSlots,
  isContent,
  nothing,
  whatWasSaid,
  withFiles,
} from "./after-slots.ts";
import { findCase } from "../../conversation/look-up.ts";
import { reportWords } from "../words/report.ts";
import { laterOf, ofRecent, takeLater } from "./after-recent.ts";
import { belonging } from "./late-files.ts";
import { joined } from "./report-text.ts";
import { asksWhich, askWhich, takeWhich } from "./after-which.ts";
import { asking, namedIn, textOf, verdictIn, waitingFor } from "./whose.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";

/** What a resident says about a case after it was opened: answers, «έγινε;», more words, withdrawal. */
export const after = flow<Slots>({
  id: "after",
  version: 1,
  offers: ["fixed-yes", "fixed-no", "answer", "fixed", "withdraw"],
  claims,
  replies: (input, { matters }) =>
    input.kind !== "text" ||
    matters.some(({ number }) => number === input.to) ||
    (readReply(input.text, []).kind === "text" && readIntent(input.text) === undefined),
  passing: true,
  looksBack: true,
  slots: afterSlots,
  start,
  steps: {
    which: {
      ask: askWhich,
      take: (input, at, context) =>
        takeWhich(input, at, { context, to: (matter, next) => chosen(matter, next, context) }),
    },
    add: { ask: askAdd, take: takeAdd },
    answer: { ask: askAnswer, take: takeAnswer },
    fixed: { ask: askFixed, take: takeFixed },
    withdraw: { ask: askWithdraw, take: takeWithdraw },
    more: { ask: askMore, take: takeMore },
  },
});

/** What was said of a case that waits for a word or that is named, and photos that come right after a case. */
function claims(input: Input, context: Context): boolean {
  if (input.kind === "files") return belonging(input, context) !== "report";
  if (input.kind === "place") return asking(context).length > 0;
  if (input.kind !== "text") return false;
  const isOfCase = namedIn(input.text) !== undefined || waitingFor(input.text, context).length > 0;
  return isOfCase || laterOf(input, context) !== undefined;
}

function start(input: Input, context: Context): Move<Slots> {
  if (input.kind === "offer") return offered(input, context);
  const at = { ...nothing, text: textOf(input), files: input.kind === "files" ? input.files : [] };
  if (input.kind === "text" && input.corrects === true) return corrected(at, input.to ?? "", context);
  if ("to" in input && input.to !== undefined) return said({ ...at, number: input.to }, context);
  const named = namedIn(at.text);
  if (named !== undefined) return said({ ...at, number: named, isNamed: true }, context);
  const where = input.kind === "files" ? belonging(input, context) : "answer";
  if (where === "too-many") return { move: "silent", slots: nothing };
  if (typeof where === "object")
    return where.asks ? ofRecent(where.number, at) : more({ ...at, number: where.number });
  const [only, ...others] = waitingFor(at.text, context);
  const later = only === undefined ? laterOf(input, context) : undefined;
  if (later !== undefined) return takeLater(later, at, context);
  if (only === undefined || others.length > 0) return { move: "go", step: "which", slots: at };
  return (verdictIn(at.text) === undefined ? asksWhich(at, context) : undefined) ?? heard(only, at, context);
}

/** What answers a message about a case, or names its number, is for that case, whatever else waits. */
function said(at: Slots, context: Context): Move<Slots> {
  const matter = context.matters.find(({ number }) => number === at.number);
  if (matter !== undefined) return heard(matter, at, context);
  return run(findCase(at.number), at, ({ found }) => {
    if (found?.isOwn !== true || !found.isOpen) return elsewhere(at);
    return { move: "go", step: "add", slots: at };
  });
}

/** Of no case of theirs: a number is looked up, and anything else is something new. */
function elsewhere(at: Slots): Move<Slots> {
  const input: Input = at.isNamed ? { kind: "text", text: at.number } : whatWasSaid(at);
  return { move: "switch", flow: at.isNamed ? "status" : "home", input };
}

function heard(matter: Matter, at: Slots, context: Context): Move<Slots> {
  const { number } = matter;
  if (matter.waits === "answer") return answered({ ...at, number }, matter);
  const word = verdictIn(at.text);
  return word === undefined
    ? more({ ...at, number })
    : verdict(word === "fixed-yes", { ...nothing, number }, context);
}

function corrected({ text }: Slots, number: string, { language }: Context): Move<Slots> {
  const words = { text: reportWords["report.correction"][language].chat.replace("{text}", () => text) };
  return run(addWords({ number, ...words, files: [] }), nothing, (added) => ({
    move: "end",
    say: isRefusal(added)
      ? addedLines(number, added)
      : [line("report.corrected", { number: { tracking: number } })],
  }));
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

function chosen(matter: Matter | undefined, at: Slots, context: Context): Move<Slots> {
  if (matter !== undefined) return heard(matter, at, context);
  return at.instead === null ? { move: "end", say: [line("answer.closed")] } : more(at);
}

function askAdd({ number }: Slots): Prompt {
  return choose(
    [line("add.ask", { number: { tracking: number } })],
    [
      { id: "yes", label: line("menu.yes"), means: "yes" },
      { id: "no", label: line("menu.no"), means: "no" },
    ],
  );
}

function takeAdd(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "files") return { move: "go", step: "add", slots: withFiles(at, input) };
  if (isContent(input))
    return {
      move: "go",
      step: "add",
      slots: { ...at, text: joined(at.text, textOf(input)) },
      say: [line("report.kept")],
    };
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return input.id === "yes" ? more(at) : { move: "switch", flow: "report", input: whatWasSaid(at) };
}

function askAnswer(at: Slots, { can }: Context): Prompt {
  const want = can.sync ? ({ kind: "recording", seconds: 60 } as const) : ({ kind: "text" } as const);
  const number = { tracking: at.number };
  return { say: [line("answer.ask", { number, question: at.question ?? "" })], want, options: [] };
}

function takeAnswer(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  const text = textOf(input);
  const files = input.kind === "files" ? input.files : [];
  if (text.trim() === "" && files.length === 0) return { move: "again", say: [] };
  const { number } = at;
  const which = asksWhich({ ...at, text, files }, context);
  if (which !== undefined) return which;
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
  if (input.kind === "files" || isContent(input)) return shown("fixed", input, { at, context });
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return verdict(input.id === "yes", at, context);
}

function askWithdraw(at: Slots): Prompt {
  return choose(
    [line("withdraw.ask", { number: { tracking: at.number } })],
    [
      { id: "yes", label: line("menu.yes"), also: line("withdraw.yes.also"), means: "yes" },
      { id: "no", label: line("menu.no"), also: line("withdraw.no.also"), means: "no" },
    ],
  );
}

function takeWithdraw(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "files" || isContent(input)) return shown("withdraw", input, { at, context });
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  const number = { tracking: at.number };
  if (input.id === "no") return { move: "end", say: [line("withdraw.kept", { number })] };
  return run(withdrawRequest(at.number), at, (withdrawn) => ({
    move: "end",
    say: [line(isRefusal(withdrawn) ? "withdraw.closed" : "withdraw.done", { number })],
  }));
}

/** A photo or more words instead of yes or no go with the case that was asked about; the question stays. */
function shown(step: string, input: Input, { at, context }: { at: Slots; context: Context }): Move<Slots> {
  const { number } = at;
  const files = input.kind === "files" ? input.files : [];
  const text = textOf(input);
  const which = asksWhich({ ...at, text, files }, context);
  if (which !== undefined) return which;
  return run(addWords({ number, text, files }), at, (added) => ({
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

function takeMore(input: Input, at: Slots, context: Context): Move<Slots> {
  const files = input.kind === "files" ? input.files : [];
  const text = textOf(input);
  if (input.kind === "option" || (text === "" && files.length === 0)) return { move: "end", say: [] };
  // «Είναι ακόμα εκεί» may sound like an answer: here it is what they see.
  if (input.kind === "text" && input.said === "done") return { move: "end", say: [] };
  if (input.kind === "text" && input.said === "yes") return { move: "again", say: [line("miss.again")] };
  return asksWhich({ ...at, text, files }, context) ?? more({ ...at, text, files });
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
