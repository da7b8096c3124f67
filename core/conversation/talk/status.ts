import { z } from "zod";
import { parsePhone } from "../../greek/phone.ts";
import { keyedNumber, seemsBouncing } from "../../number/keyed.ts";
import { numberSaid } from "../../hearing/number-said.ts";
import { readIntent } from "../../hearing/intent.ts";
import { isTracking, looksLikeTracking, parseTracking, trackingWithWords } from "../../number/tracking.ts";
import type { Can } from "../../wording/capabilities.ts";
import { type Line, line, type Value } from "../../wording/line.ts";
import { type Context, flow, type Input, type Matter, type Move, run } from "../flow.ts";
import { findCase, findMine, type Found, type LookedUp } from "../look-up.ts";
import { lookUpOffer, matterOffers } from "../offers.ts";
import { choose, type Option, type Prompt } from "../../wording/prompt.ts";

const isObject = (value: unknown) => typeof value === "object" && value !== null;
const told = z.object({
  about: z.custom<Value>(isObject).optional(),
  now: z.custom<Line>(isObject),
  opened: z.iso.datetime(),
});
const slots = z.object({
  digits: z.string(),
  /** How many numbers on the phone were none. */
  tries: z.number().default(0),
  /** The caller's newest open case, as it is told on the phone. */
  newest: told.optional(),
  /** Those before it, and whether one has been told already. */
  before: z.array(told).default([]),
  isLater: z.boolean().default(false),
  /** It is looked for to be taken back. */
  closing: z.boolean().default(false),
});
type Slots = z.infer<typeof slots>;
const empty: Slots = { digits: "", tries: 0, before: [], isLater: false, closing: false };
const triesBeforePerson = 3;
type Group = "first" | "second" | "third";
const shownCases = 5;
const typedHere = [
  ...["κατάσταση", "πορεία", "status", "τι γίνεται", "τι έγινε", "ti ginetai", "ti egine"],
  ...["πού βρίσκεται η υπόθεσή μου", "πού είναι η υπόθεσή μου", "τι γίνεται με την υπόθεσή μου"],
];
const typedMine = ["οι υποθέσεις μου", "τα αιτήματά μου", "mine"];

/** «Πού βρίσκεται;»: by number from anywhere, or all of one's own from a proven contact. */
export const status = flow<Slots>({
  id: "status",
  version: 2,
  doors: [
    {
      label: "home.status",
      menu: true,
      key: { digit: "2", brief: "home.status.brief" },
      command: "status",
      words: typedHere,
      links: ["status"],
      as: "",
    },
    { label: "status.mine", menu: true, command: "mine", words: typedMine, links: ["mine"], as: "mine" },
  ],
  // A phone, an ΑΦΜ or a date may be what a clerk has asked for; and a number with more words says something of a case.
  claims: (input, { matters }) =>
    input.kind === "text" &&
    looksLikeTracking(input.text) &&
    !isPhone(input.text) &&
    (parseTracking(input.text) !== undefined || !matters.some(({ waits }) => waits === "answer")) &&
    !saysMore(input.text),
  looksBack: true,
  offers: [lookUpOffer],
  slots,
  start: (input, context) => {
    // What it was said in the middle of goes on, whatever becomes of it.
    if (input.kind === "offer" && !isTracking(input.number))
      return { move: "end", say: [line("status.wrong")] };
    if (input.kind === "offer") return find(input.number, empty, context);
    const closing = input.kind === "text" && readIntent(input.text) === "withdraw";
    if (input.kind !== "start") return take(input, { ...empty, closing }, context);
    if (input.payload === "mine") return mine(empty, context);
    return context.can.sync && context.caller !== null
      ? mine(empty, context)
      : { move: "go", step: "number", slots: { ...empty, closing: input.payload === "close" } };
  },
  steps: {
    number: { ask, take },
    rest: { ask: askRest, take: takeRest },
    newest: { ask: askNewest, take: takeNewest },
    first: {
      ask: (_, { can }) => askDigits("first", can),
      take: (input, at) => takeGroup("first", input, at),
    },
    second: {
      ask: (_, { can }) => askDigits("second", can),
      take: (input, at) => takeGroup("second", input, at),
    },
    third: { ask: (_, { can }) => askDigits("third", can), take: takeLast },
  },
  // The first version kept a stage in place of the sentence.
  migrate: (before, from) =>
    from === 1 ? slots.parse({ ...empty, ...slots.pick({ digits: true }).parse(before) }) : undefined,
});

/** Ten digits of a phone are no number of a case. */
function isPhone(text: string): boolean {
  const kind = parsePhone(text.trim())?.kind;
  return kind === "mobile" || kind === "landline";
}

/** «417 293 613 έγινε χειρότερο»: no question of where it stands. */
function saysMore(text: string): boolean {
  const isMore = trackingWithWords(text) !== undefined && numberSaid(text) === undefined;
  return isMore && readIntent(text) === undefined && !/[;?]\s*$/u.test(text);
}

function ask(_: Slots, { can }: Context): Prompt {
  if (can.sync) return { ...digits(9, line("status.ask"), can), brief: [line("status.brief")] };
  return {
    say: [line("status.ask")],
    want: { kind: "text" },
    options: [{ id: "mine", label: line("status.mine"), means: "unknown" }],
  };
}

function take(input: Input, at: Slots, context: Context): Move<Slots> {
  switch (input.kind) {
    case "option":
      return mine(at, context);
    case "text":
      return typed(input.text, at, context);
    case "digits":
      return keyed(input.digits, at, context);
    case "files":
      return context.can.sync
        ? { move: "again", say: [line("miss.choice")] }
        : { move: "switch", flow: "home", input };
    case "hangup":
      return { move: "silent", slots: at };
    case "call":
    case "start":
      return { move: "go", step: "number", slots: empty };
    default:
      return { move: "again", say: context.can.sync ? [line("miss.choice")] : [] };
  }
}

/** The calling number is no proof, so it is told what kind of thing each is and how far, and nothing else. */
function openOf(cases: Found[]): z.infer<typeof told>[] {
  return cases
    .filter(({ isOpen }) => isOpen)
    .sort((a, b) => b.opened.getTime() - a.opened.getTime())
    .slice(0, shownCases)
    .map(({ about, now, opened }) => ({ about, now, opened: opened.toISOString() }));
}

function askNewest({ newest, before, isLater }: Slots): Prompt {
  const options: Option[] = [
    { id: "other", label: line("status.other") },
    ...(before.length === 0 ? [] : [{ id: "before", label: line("status.before") }]),
    { id: "=person", label: line("status.to-person"), digit: "0" },
  ];
  if (newest === undefined) return choose([], options);
  const { about = "", now, opened } = newest;
  const says = about === "" ? [] : [line(isLater ? "status.next" : "status.newest", { about })];
  const since = line("status.opened", { opened: { day: new Date(opened) }, status: { line: now } });
  return { ...choose(says, options), over: [since] };
}

function takeNewest(input: Input, at: Slots): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind === "digits") return { move: "again", say: [line("miss.key")] };
  if (input.kind === "option" && input.id === "other") return { move: "go", step: "number", slots: empty };
  const [next, ...before] = at.before;
  if (input.kind === "option" && next !== undefined)
    return { move: "go", step: "newest", slots: { ...at, newest: next, before, isLater: true } };
  return { move: "end", say: [], bye: true };
}

function typed(text: string, at: Slots, context: Context): Move<Slots> {
  const number = parseTracking(text);
  if (number !== undefined) return find(number, at, context);
  if (!looksLikeTracking(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 8) {
    return { move: "switch", flow: "home", input: { kind: "text", text } };
  }
  return { move: "again", say: [line("status.wrong")], slots: at };
}

/** What was pressed, alone or after what came before: keys come late, and half of those that bounce is no number. */
function keyed(digits: string, at: Slots, context: Context): Move<Slots> {
  const keys = at.digits + digits;
  const isFirst = at.digits === "";
  const [one, other] = seemsBouncing(at.digits) ? [keys, digits] : [digits, keys];
  const number = isFirst && seemsBouncing(keys) ? undefined : (keyedNumber(one) ?? keyedNumber(other));
  if (number !== undefined) return find(number, at, context);
  const isLate = isFirst && /^\d{1,8}$/u.test(keys);
  if (isLate || seemsBouncing(keys)) return { move: "go", step: "rest", slots: { ...at, digits: keys } };
  return wrong(line("status.wrong"), at);
}

/** The next try goes in threes; after three numbers that were none a person helps. */
function wrong(why: Line, { tries }: Slots): Move<Slots> {
  const next = { ...empty, tries: tries + 1 };
  if (next.tries < triesBeforePerson) return { move: "go", step: "first", slots: next, say: [why] };
  return {
    move: "switch",
    flow: "person",
    input: { kind: "start", payload: "" },
    say: [line("status.person")],
  };
}

function askRest({ digits: keys }: Slots, { can }: Context): Prompt {
  return digits(keys.length < 9 ? 9 - keys.length : 9, line("status.rest"), can);
}

function takeRest(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "digits" || !/^\d+$/u.test(input.digits)) return wrong(line("status.wrong"), at);
  return keyed(input.digits, at, context);
}

function askDigits(group: Group, can: Can): Prompt {
  return digits(3, line(`status.ask.${group}`), can);
}

/** Who knows the number by heart may begin to press it before the sentence ends. */
function digits(count: number, ask: Line, can: Can): Prompt {
  return { say: can.sync ? [] : [ask], keys: [ask], want: { kind: "digits", count }, options: [] };
}

function takeGroup(group: "first" | "second", input: Input, at: Slots): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "digits" || !/^\d{3}$/u.test(input.digits))
    return { move: "again", say: [missOf(input)] };
  return {
    move: "go",
    step: group === "first" ? "second" : "third",
    slots: { ...at, digits: at.digits + input.digits },
  };
}

function missOf(input: Input): Line {
  return line(input.kind === "digits" ? "status.three" : "miss.choice");
}

function takeLast(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  if (input.kind !== "digits" || !/^\d{3}$/u.test(input.digits))
    return { move: "again", say: [missOf(input)] };
  return keyed(input.digits, at, context);
}

function find(number: string, at: Slots, context: Context): Move<Slots> {
  return run(findCase(number), at, (result) => shown(result, at, context));
}

function shown({ found, slow }: LookedUp, at: Slots, context: Context): Move<Slots> {
  const phone = { phone: context.municipality.phone };
  if (slow) {
    const say = [line("status.slow", { phone })];
    if (!context.can.sync) return { move: "end", say };
    return { move: "switch", flow: "person", input: { kind: "start", payload: "" }, say };
  }
  if (found === null && context.can.sync) return wrong(line("status.unknown", { phone }), at);
  if (found === null) return { move: "end", say: [line("status.unknown", { phone })] };
  if (at.closing && found.isOwn && found.isOpen)
    return { move: "switch", flow: "after", input: { kind: "offer", id: "withdraw", number: found.number } };
  const say = foundLines(found);
  const matter = context.matters.find(({ number }) => number === found.number);
  if (matter === undefined || !context.can.sync)
    return { move: "end", say, offers: offersFor(found, matter) };
  const id = matter.waits === "answer" ? "answer" : "fixed";
  return { move: "switch", flow: "home", input: { kind: "offer", id, number: matter.number }, say };
}

function mine(at: Slots, { can }: Context): Move<Slots> {
  return run(findMine(), at, ({ cases }) => {
    if (!can.sync) return { move: "end", say: mineLines(cases) };
    const [newest, ...before] = openOf(cases);
    return newest === undefined
      ? { move: "go", step: "number", slots: empty }
      : { move: "go", step: "newest", slots: { ...empty, newest, before } };
  });
}

function mineLines(cases: Found[]): Line[] {
  if (cases.length === 0) return [line("status.mine.none")];
  const count = cases.length;
  const head = count === 1 ? line("status.mine.one") : line("status.mine.many", { count: { count } });
  const lines = cases.slice(0, shownCases).map(statusLine);
  return [head, ...lines];
}

function foundLines(found: Found): Line[] {
  return [statusLine(found), ...found.own];
}

function statusLine({ number, now }: Found): Line {
  return line("status.line", { number: { tracking: number }, status: { line: now } });
}

function offersFor({ offers }: Found, matter: Matter | undefined): Option[] {
  return matter === undefined ? offers : [...matterOffers(matter), ...offers];
}
