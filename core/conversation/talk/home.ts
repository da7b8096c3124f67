import { z } from "zod";
import { fold } from "../../greek/fold.ts";
import { readIntent } from "../../hearing/intent.ts";
import { athensWall } from "../../law/athens.ts";
import { type Line, line } from "../../wording/line.ts";
import { doorOption, type Doors, doorTyped, type Entrance } from "../doors.ts";
import { claimant, type Context, type Flow, flow, type Input, type Matter, type Move } from "../flow.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";

type Slots = Record<string, never>;
/** A key that leads nowhere else at home. */
const waitingDigit = "5";
const noon = 12;
/** What somebody types to be greeted. */
export const helloWords = [
  ...["/start", "γεια", "γεια σας", "καλημέρα", "καλησπέρα", "χαίρετε"],
  ...["geia", "kalimera", "kalispera", "hello", "hi", "/menu"],
];
const hello = new Set(helloWords.map(fold));
const english: Option = { id: "=language", label: line("home.english"), digit: "8", whole: true };

/** Where everybody begins and returns to: understands which of these dialogues somebody came for. */
export function homeOf(flows: readonly Flow[], doors: Doors): Flow {
  const greet = (input: Input, context: Context): Move<Slots> => {
    switch (input.kind) {
      case "option":
        return through(doors.all.find(({ id }) => id === input.id));
      case "start":
        return visited(input, context);
      case "offer":
        return offered(input, doors);
      case "call":
        return waitingIn(context) === undefined ? toMenu : { move: "go", step: "waiting", slots: {} };
      case "text":
        return meant(input.text) ?? claimed(input, context, flows);
      case "files":
      case "place":
        return claimed(input, context, flows);
      default:
        return miss(input);
    }
  };
  /** A link that is nobody's by name may be one of many, each with a number in it. */
  const visited = (input: Input & { kind: "start" }, context: Context): Move<Slots> => {
    const door = doors.linked.get(input.payload);
    const meant = claimant(flows, input, context);
    if (door !== undefined || meant === undefined) return through(door);
    return { move: "switch", flow: meant.id, input };
  };
  const meant = (text: string): Move<Slots> | undefined => {
    const door = doorTyped(doors, text);
    if (door !== undefined) return through(door);
    return isHello(text) ? toMenu : undefined;
  };
  return flow<Slots>({
    id: "home",
    version: 1,
    looksBack: true,
    slots: z.object({}).strict(),
    start: greet,
    steps: {
      menu: { ask: (_, context) => menu(doors, context), take: (input, _, context) => greet(input, context) },
      waiting: {
        ask: (_, context) => waiting(doors, context),
        take: (input, _, context) =>
          input.kind === "silence" ? { move: "go", step: "others", slots: {} } : greet(input, context),
      },
      // Whoever has been greeted already.
      others: {
        ask: (_, context) => ({ ...menu(doors, context), ...(context.can.sync && { say: [] }) }),
        take: (input, _, context) => greet(input, context),
      },
      again: {
        // After an answer on the phone; whoever has heard enough hangs up or says nothing.
        ask: (_, context) => again(menu(doors, context), context),
        take: (input, _, context) =>
          input.kind === "silence" ? { move: "end", say: [], bye: true } : greet(input, context),
      },
    },
  });
}

const toMenu: Move<Slots> = { move: "go", step: "menu", slots: {} };

function through(door: Entrance | undefined): Move<Slots> {
  if (door === undefined) return toMenu;
  return { move: "switch", flow: door.flow, input: { kind: "start", payload: door.as } };
}

function offered(input: Input & { kind: "offer" }, doors: Doors): Move<Slots> {
  const flow = doors.offered.get(input.id);
  return flow === undefined ? toMenu : { move: "switch", flow, input };
}

function claimed(input: Input, context: Context, flows: readonly Flow[]): Move<Slots> {
  const meant = claimant(flows, input, context);
  if (meant === undefined && input.kind === "text") {
    const intent = readIntent(input.text);
    if (intent === "insult") return { move: "again", say: [line("talk.insult")] };
    // «Ναι» answers something; where nothing was asked it begins nothing.
    if (intent === "nonsense" || input.said !== undefined)
      return { move: "again", say: [line("miss.again")] };
  }
  const flow = meant ?? flows.find(({ claims }) => claims === "the rest");
  return flow === undefined ? toMenu : { move: "switch", flow: flow.id, input };
}

function isHello(text: string): boolean {
  const short = text.length <= 60 ? fold(text) : "";
  return hello.has(short.replace(/[\s.!;?]+$/u, "").trim());
}

function miss(input: Input): Move<Slots> {
  switch (input.kind) {
    case "unsupported":
      return { move: "again", say: [line("miss.unsupported")] };
    case "silence":
      return { move: "again", say: [line("miss.choice")] };
    case "digits":
      return { move: "again", say: [line("miss.key")] };
    case "hangup":
      return { move: "silent", slots: {} };
    default:
      return toMenu;
  }
}

/** What was said before may be long: on the phone the question is one that may be talked over, and its keys are short. */
function again(usual: Prompt, { can }: Context): Prompt {
  const asked = [line("home.again")];
  return can.sync ? { ...usual, say: [], over: asked, keys: usual.brief ?? [] } : { ...usual, say: asked };
}

type Keyed = Entrance & Required<Pick<Entrance, "key">>;

function menu({ all }: Doors, { can, municipality, now }: Context): Prompt {
  const hello = athensWall(now).hour < noon ? "home.hello" : "home.hello.later";
  const say = [line(hello, { name: municipality.name })];
  if (!can.sync) return choose(say, all.filter((door) => door.menu === true).map(doorOption));
  const keyed = all
    .flatMap((door): Keyed[] => (door.key === undefined ? [] : [{ ...door, key: door.key }]))
    .sort((a, b) => lastly(a.key.digit) - lastly(b.key.digit));
  const options = keyed.map((door) => ({ ...doorOption(door), digit: door.key.digit }));
  return { ...choose(say, [...options, english]), brief: keyed.map(inShort) };
}

/** A case of this caller that waits for a word: a question first, then whether it was done. */
function waitingIn({ can, matters }: Context): Matter | undefined {
  if (!can.sync) return undefined;
  return matters.find(({ waits }) => waits === "answer") ?? matters[0];
}

/** Right after the greeting what is asked of this caller; every key of the menu works here too. */
function waiting(doors: Doors, context: Context): Prompt {
  const usual = menu(doors, context);
  const matter = waitingIn(context);
  if (matter === undefined) return usual;
  const { number, waits, about = { tracking: number } } = matter;
  const isQuestion = waits === "answer";
  const label = line(isQuestion ? "home.waiting.answer" : "home.waiting.verdict");
  const offer = `g:${isQuestion ? "answer" : "fixed"}:${number}`;
  const digit = waitingDigit;
  return {
    ...choose(usual.say, [{ id: waits, label, offer, digit }, ...usual.options]),
    over: [line(isQuestion ? "home.waits.answer" : "home.waits.verdict", { about })],
    keys: [line("menu.key", { label: { line: label }, digit: { digit } }), line("home.waits.else")],
  };
}

/** Keys are read out in their order, and nought, which is for a person, at the end. */
function lastly(digit: string): number {
  return digit === "0" ? 10 : Number(digit);
}

/** «Για να δηλώσετε πρόβλημα, πατήστε ένα. Για υπάλληλο, μηδέν.» */
function inShort({ key: { digit, brief } }: Keyed, index: number): Line {
  const params = { label: { line: { key: brief, params: {} } }, digit: { digit } };
  return index === 0 ? line("menu.key", params) : line("menu.key.next", params);
}
