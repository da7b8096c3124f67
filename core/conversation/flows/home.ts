import { z } from "zod";
import { fold } from "../../greek/fold.ts";
import { athensWall } from "../../law/athens.ts";
import { looksLikeTracking } from "../../number/tracking.ts";
import { addWords } from "../../request/deeds.ts";
import { line } from "../catalogue.ts";
import { type Context, flow, type Input, type Move, run } from "../flow.ts";
import { deepLinks, noWords, yesWords } from "../globals.ts";
import { addedLines } from "./added.ts";
import { choose, type Option, type Prompt } from "../prompt.ts";

type Slots = Record<string, never>;
const recentMinutes = 30;
const noon = 12;
const hello = new Set(
  [
    ...["/start", "γεια", "γεια σας", "καλημέρα", "καλησπέρα", "χαίρετε"],
    ...["geia", "kalimera", "kalispera", "hello", "hi", "/menu"],
  ].map(fold),
);
const wants = new Map<string, "status" | "mine" | "report">([
  ...[
    ...["/status", "κατάσταση", "πορεία", "status", "τι γίνεται", "τι έγινε", "ti ginetai", "ti egine"],
    ...["πού βρίσκεται η υπόθεσή μου", "πού είναι η υπόθεσή μου", "τι γίνεται με την υπόθεσή μου"],
  ].map((word) => [fold(word), "status"] as const),
  ...["/mine", "οι υποθέσεις μου", "τα αιτήματά μου", "mine"].map((word) => [fold(word), "mine"] as const),
  ...["/new", "νέο πρόβλημα", "πρόβλημα"].map((word) => [fold(word), "report"] as const),
]);

/** Where everybody begins and returns to: understands what somebody came for. */
export const home = flow<Slots>({
  id: "home",
  version: 1,
  slots: z.object({}).strict(),
  start: (input, context) => greet(input, context),
  steps: {
    menu: { ask: menu, take: (input, _, context) => greet(input, context) },
    again: { ask: more, take: (input, _, context) => takeMore(input, context) },
  },
});

function menu(_: Slots, { can, municipality, now }: Context): Prompt {
  const options: Option[] = [
    { id: "report", label: line("home.report") },
    { id: "status", label: line("home.status") },
  ];
  if (can.sync) options.push({ id: "=person", label: line("home.person"), digit: "0" });
  else options.push({ id: "mine", label: line("status.mine") });
  if (can.sync) options.push({ id: "=language", label: line("home.english"), digit: "8", whole: true });
  const hello = athensWall(now).hour < noon ? "home.hello" : "home.hello.later";
  const prompt = choose([line(hello, { name: municipality.name })], options);
  return can.sync ? { ...prompt, brief: [line("home.brief")] } : prompt;
}

/** After an answer on the phone; whoever has heard enough hangs up or says nothing. */
function more(slots: Slots, context: Context): Prompt {
  return { ...menu(slots, context), say: [line("home.again")] };
}

function takeMore(input: Input, context: Context): Move<Slots> {
  return input.kind === "silence" ? { move: "end", say: [], bye: true } : greet(input, context);
}

function greet(input: Input, context: Context): Move<Slots> {
  switch (input.kind) {
    case "option":
      return chosen(input.id);
    case "text":
      return written(input.text, context);
    case "files":
      return withFiles(input, context);
    case "place":
      return { move: "switch", flow: "report", input };
    case "start": {
      const wanted = deepLinks.get(input.payload);
      return wanted === undefined ? { move: "go", step: "menu", slots: {} } : chosen(wanted);
    }
    case "unsupported":
      return { move: "again", say: [line("miss.unsupported")] };
    case "silence":
      return { move: "again", say: [line("miss.choice")] };
    case "digits":
      return { move: "again", say: [line("miss.key")] };
    case "hangup":
      return { move: "silent", slots: {} };
    default:
      return { move: "go", step: "menu", slots: {} };
  }
}

function chosen(id: string): Move<Slots> {
  if (id === "mine") return { move: "switch", flow: "status", input: { kind: "option", id } };
  return {
    move: "switch",
    flow: id === "status" ? "status" : "report",
    input: { kind: "start", payload: "" },
  };
}

function written(text: string, context: Context): Move<Slots> {
  const input: Input = { kind: "text", text };
  if (looksLikeTracking(text)) return { move: "switch", flow: "status", input };
  const short =
    text.length <= 60
      ? fold(text)
          .trim()
          .replace(/[.!]+$/u, "")
      : "";
  // «κατάσταση;» asks for the same, while «ναι;» is no yes.
  const asked = short.replace(/[\s;?]+$/u, "");
  const want = wants.get(asked);
  if (want !== undefined) return chosen(want);
  if (hello.has(asked)) return { move: "go", step: "menu", slots: {} };
  const verdict = verdictIn(short, context);
  if (verdict !== undefined) return { move: "switch", flow: "after", input: verdict };
  if (context.matters.some((matter) => matter.waits === "answer"))
    return { move: "switch", flow: "after", input };
  return { move: "switch", flow: "report", input };
}

/** «ναι» or «όχι» on its own, while one closed case waits to hear whether it was fixed. */
function verdictIn(short: string, { matters }: Context): Input | undefined {
  const waiting = matters.filter((matter) => matter.waits === "verdict");
  const number = waiting.length === 1 ? waiting[0]?.number : undefined;
  if (number === undefined || short === "") return undefined;
  if (yesWords.map(fold).includes(short)) return { kind: "offer", id: "fixed-yes", number };
  if (noWords.map(fold).includes(short)) return { kind: "offer", id: "fixed-no", number };
  return undefined;
}

/**
 * A photo alone belongs to the case of a moment ago, or to a question that waits; otherwise it opens a report. Where the
 * case takes no more, the rest of an album is passed over, but not what has words of its own or was asked for.
 */
function withFiles(input: Input & { kind: "files" }, { recent, now, matters }: Context): Move<Slots> {
  const fresh = recent !== null && now.getTime() - Date.parse(recent.at) < recentMinutes * 60_000;
  const full = fresh && recent.full === true;
  const asked = matters.filter((matter) => matter.waits === "answer");
  if (full && input.caption === null && asked.every(({ number }) => number === recent.number))
    return { move: "silent", slots: {} };
  if (asked.length > 0) return { move: "switch", flow: "after", input };
  if (!fresh || full || input.tooBig) return { move: "switch", flow: "report", input };
  const { number } = recent;
  return run(addWords({ number, text: input.caption ?? "", files: input.files }), {}, (added) => ({
    move: "end",
    say: addedLines(number, added),
  }));
}
