import { z } from "zod";
import { type Line, line } from "../catalogue.ts";
import { type Context, flow, type Input, type Matter, type Move } from "../flow.ts";
import { noWords, yesWords } from "../globals.ts";
import { addedLines } from "./added.ts";
import { choose, type Prompt } from "../prompt.ts";

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

function start(input: Input, context: Context): Move<Slots> {
  if (input.kind === "offer") return offered(input, context);
  const said = { text: textOf(input), files: input.kind === "files" ? input.files : [] };
  const waiting = context.matters.filter((matter) => matter.waits === "answer");
  const only = waiting.length === 1 ? waiting[0] : undefined;
  if (only !== undefined) return answered({ ...nothing, ...said, number: only.number }, only);
  return { move: "go", step: "which", slots: { ...nothing, ...said } };
}

function offered({ id, number }: Input & { kind: "offer" }, context: Context): Move<Slots> {
  const at = { ...nothing, number };
  const matter = context.matters.find((each) => each.number === number);
  switch (id) {
    case "fixed-yes":
      return { move: "run", command: { do: "verdict", number, fixed: true }, slots: at };
    case "fixed-no":
      return { move: "run", command: { do: "verdict", number, fixed: false }, slots: at };
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
  return {
    move: "run",
    command: { do: "answer", number, text, files },
    slots: { ...at, question: matter.question },
  };
}

function askWhich(_: Slots, { matters }: Context): Prompt {
  const waiting = matters.filter((matter) => matter.waits === "answer");
  return choose(
    [line("answer.which")],
    [
      ...waiting.map(({ number }) => ({
        id: `n-${number}`,
        label: line("answer.which.case", { number: { tracking: number } }),
      })),
      { id: "new", label: line("answer.none") },
    ],
  );
}

function takeWhich(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "result") return told(input, at, context);
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

function takeAnswer(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "result") return told(input, at, context);
  if (input.kind === "hangup") return { move: "silent", slots: at };
  const text = textOf(input);
  const files = input.kind === "files" ? input.files : [];
  if (text.trim() === "" && files.length === 0) return { move: "again", say: [] };
  return { move: "run", command: { do: "answer", number: at.number, text, files }, slots: at };
}

function askFixed(at: Slots): Prompt {
  return choose(
    [line("fixed.ask", { number: { tracking: at.number } })],
    [
      { id: "yes", label: line("fixed.yes"), words: yesWords },
      { id: "no", label: line("fixed.no"), words: noWords },
    ],
  );
}

function takeFixed(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "result") return stillAsking("fixed", input, { at, context });
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "files") return shown(input, at);
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  return { move: "run", command: { do: "verdict", number: at.number, fixed: input.id === "yes" }, slots: at };
}

function askWithdraw(at: Slots): Prompt {
  return choose(
    [line("withdraw.ask", { number: { tracking: at.number } })],
    [
      { id: "yes", label: line("menu.yes"), words: yesWords },
      { id: "no", label: line("menu.no"), words: noWords },
    ],
  );
}

function takeWithdraw(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "result") return stillAsking("withdraw", input, { at, context });
  if (input.kind === "files") return shown(input, at);
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no") return { move: "end", say: [line("cancel.done")] };
  return { move: "run", command: { do: "withdraw", number: at.number }, slots: at };
}

/** A photo instead of yes or no goes with the case that was asked about; the question stays. */
function shown({ files, caption }: Input & { kind: "files" }, at: Slots): Move<Slots> {
  return { move: "run", command: { do: "write", number: at.number, text: caption ?? "", files }, slots: at };
}

type Told = Input & { kind: "result" };

function stillAsking(
  step: string,
  input: Told,
  { at, context }: { at: Slots; context: Context },
): Move<Slots> {
  if (input.result.of !== "write") return told(input, at, context);
  return { move: "go", step, slots: at, say: addedLines(input.result) };
}

function askMore(at: Slots): Prompt {
  const finish = { id: "finish", label: line("fixed.nothing.more"), words: noWords };
  return {
    say: [line("fixed.reopened", { number: { tracking: at.number } })],
    want: { kind: "photo" },
    options: [finish],
  };
}

function takeMore(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "result") return told(input, at, context);
  const files = input.kind === "files" ? input.files : [];
  const text = textOf(input);
  if (input.kind === "option" || (text === "" && files.length === 0)) return { move: "end", say: [] };
  return { move: "run", command: { do: "write", number: at.number, text, files }, slots: at };
}

function told({ result }: Told, at: Slots, { can }: Context): Move<Slots> {
  const number = { tracking: at.number };
  switch (result.of) {
    case "verdict":
      if (result.refused !== "reopened") return { move: "end", say: [verdictLine(result.refused, at)] };
      if (can.sync) return { move: "end", say: [line("fixed.reopened", { number })] };
      return { move: "go", step: "more", slots: at };
    case "withdraw":
      return {
        move: "end",
        say: [result.refused === null ? line("withdraw.done", { number }) : line("answer.closed")],
      };
    case "answer":
    case "write":
      return { move: "end", say: addedLines(result) };
    default:
      return { move: "end", say: [] };
  }
}

function verdictLine(refused: string | null, at: Slots): Line {
  const number = { tracking: at.number };
  switch (refused) {
    case null:
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
