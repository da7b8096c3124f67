import { z } from "zod";
import { readIntent } from "../../hearing/intent.ts";
import type { Intent } from "../../hearing/intent-signs.ts";
import type { Authority, Municipality } from "../../municipality/municipality.ts";
import { isRefusal } from "../../refusal.ts";
import { openRequest } from "../deeds.ts";
import { intentIn, matchIn } from "../match-in.ts";
import { type Line, line } from "../../wording/line.ts";
import { type Context, flow, type Input, type Move, run } from "../../conversation/flow.ts";
import { choose, type Prompt } from "../../wording/prompt.ts";
import { askedAside } from "./asked.ts";
import { answerLines, whoseLine } from "./answer-lines.ts";
import { handed } from "./handed.ts";
import { isOfHours, knownOf } from "./known.ts";
import { isStreet, noProblemIn } from "./no-problem.ts";
import { openingLines } from "./opening.ts";
import { problemIn } from "./whose.ts";
import { enoughLine } from "./report-summary.ts";
import { fold } from "../../greek/fold.ts";
import { cut } from "../../text/cut.ts";

/** `unclear`: nobody knows yet what it is about. */
const slots = z.object({ text: z.string(), unclear: z.boolean().optional() });
type Slots = z.infer<typeof slots>;
const textLimit = 10_000;

/** What is no problem to be reported: thanks, who answers here, a question of fact, what is somebody else's, … */
export const talk = flow<Slots>({
  id: "talk",
  version: 1,
  claims: (input, { municipality }) =>
    input.kind === "text" &&
    // It was of a danger, and has been answered.
    input.unwritten === undefined &&
    (meaningOf(input.text, municipality) !== undefined || isProblemToo(input.text, municipality)),
  looksUp: true,
  slots,
  told: ({ text }) => text,
  start: (input, context) => (input.kind === "text" ? answered(input.text, context) : toMenu),
  steps: { pass: { ask: askPass, take: takePass } },
});

const toMenu: Move<Slots> = { move: "switch", flow: "home", input: { kind: "start", payload: "" } };
const about: readonly Intent[] = ["thanks", "insult"];
/** They are what they are: no authority has «αντίο». */
const courteous: readonly (Intent | undefined)[] = ["greeting", "thanks", "farewell"];
/** What is somebody else's is said shortly. */
const longestAsked = 200;

type Meaning = { authority: Authority } | { intent: Intent };

/** What is answered here; undefined where it is a problem. */
function meaningOf(text: string, municipality: Municipality): Meaning | undefined {
  // Answered at home, where misses are counted.
  const atHome = readIntent(text);
  const isRead = text.length <= longestAsked && !isStreet(text) && !courteous.includes(atHome);
  const authority = isRead ? knownOf(municipality).authority(text) : undefined;
  if (authority !== undefined) return { authority };
  const intent = intentIn(municipality, text);
  if (intent === undefined || atHome === "nonsense" || atHome === "insult") return undefined;
  // «Ευχαριστώ για χθες, αλλά ξανά δεν ανάβει το φως»: the problem counts.
  const isToo = about.includes(intent) && matchIn(municipality, text).sure;
  return isToo ? undefined : { intent };
}

/** «Ρε άχρηστοι, μαζέψτε τα σκουπίδια»: a problem all the same. */
function isProblemToo(text: string, municipality: Municipality): boolean {
  return readIntent(text) === "insult" && intentIn(municipality, text) === undefined;
}

function answered(text: string, context: Context): Move<Slots> {
  const { municipality } = context;
  const meaning = meaningOf(text, municipality);
  if (meaning === undefined) return { move: "switch", flow: "report", input: { kind: "text", text } };
  if ("authority" in meaning) return { move: "end", say: authorityLines(meaning.authority, context) };
  const name = { name: municipality.name };
  switch (meaning.intent) {
    case "thanks":
      return { move: "end", say: [line("talk.thanks")] };
    case "farewell":
      return { move: "end", say: [line("talk.farewell")] };
    case "who":
      return { move: "end", say: [line("talk.who", name)] };
    case "person":
      return { move: "switch", flow: "person", input: { kind: "start", payload: "" } };
    case "status":
      return { move: "switch", flow: "status", input: { kind: "start", payload: "mine" } };
    case "withdraw":
      return withdrawn(context);
    case "question":
    case "authority":
      return asked(text, context);
    case "insult":
      return { move: "end", say: [line("talk.insult")] };
    case "nonsense":
      return unclear(text, context);
    case "handling":
      return pass(text, line("talk.handling"));
    case "privacy":
      return pass(text, ...privacyLines(context));
    default:
      return toMenu;
  }
}

/** The case of a moment ago is meant; else whichever of their own they name. */
function withdrawn({ recent }: Context): Move<Slots> {
  if (recent !== null)
    return { move: "switch", flow: "after", input: { kind: "offer", id: "withdraw", number: recent.number } };
  const input: Input = { kind: "start", payload: "close" };
  return { move: "switch", flow: "status", input, say: [line("talk.withdraw")] };
}

function asked(text: string, context: Context): Move<Slots> {
  const { municipality, now } = context;
  const fact = knownOf(municipality).fact(text);
  if (fact !== undefined) return { move: "end", say: answerLines("fact", fact.answer, { context }) };
  if (isOfHours(text)) return { move: "end", say: openingLines(text, municipality, now) };
  return pass(text, line("talk.unknown", { phone: { phone: municipality.phone } }));
}

function authorityLines({ say, ...authority }: Authority, context: Context): Line[] {
  const whose = whoseLine(authority);
  return say === undefined ? [whose] : answerLines("fact", say, { context, before: [whose] });
}

/** The page says it in full; a caller hears no address. */
function privacyLines({ site, can }: Context): Line[] {
  const more = site === "" || can.sync ? [] : [line("talk.privacy.page", { link: `${site}/privacy` })];
  return [line("talk.privacy"), ...more];
}

function pass(text: string, ...say: Line[]): Move<Slots> {
  return { move: "go", step: "pass", slots: { text: cut(text, textLimit) }, say };
}

/** A name alone, a poem, a chain letter: it is no case until whoever wrote it says so. */
function unclear(text: string, context: Context): Move<Slots> {
  const slots = { text: cut(text, textLimit), unclear: true };
  return { move: "go", step: "pass", slots, say: [noProblemIn(text, context) ?? line("talk.unclear")] };
}

/** Now it is said what it is about, or once more nothing; undefined where it is something to be passed on too. */
function afterUnclear(input: Input & { kind: "text" }, context: Context): Move<Slots> | undefined {
  const none = noProblemIn(input.text, context);
  if (none !== undefined) return { move: "again", say: [none] };
  const intent = intentIn(context.municipality, input.text);
  if (intent === undefined) return { move: "switch", flow: "report", input };
  return intent === "nonsense" ? { move: "again", say: [line("talk.unclear")] } : undefined;
}

const goesOn = /^\s*(?:και\s+)?(?:για|αφορα|σχετικα|gia|about|regarding)\s/u;

function askPass(): Prompt {
  return choose(
    [line("talk.pass")],
    [
      { id: "yes", label: line("talk.pass.yes"), means: "send" },
      { id: "no", label: line("menu.no"), means: "no" },
    ],
  );
}

function takePass(input: Input, at: Slots, context: Context): Move<Slots> {
  if (input.kind === "hangup") return { move: "silent", slots: at };
  const known = { ...at, category: null, files: [], passes: true } as const;
  const asked = askedAside<Slots>(input, { at: known, context }, (rest) => takePass(rest, at, context));
  if (asked !== undefined) return asked;
  if (input.kind === "text" && input.said === undefined) {
    // A problem is no part of a question; «για το φως στην πλατεία» says what it was about.
    if (!goesOn.test(fold(input.text)) && problemIn(input.text, context) !== null)
      return { move: "switch", flow: "report", input };
    const more = at.unclear === true ? afterUnclear(input, context) : undefined;
    if (more !== undefined) return more;
    const slots = { ...at, text: cut(`${at.text}\n${input.text}`, textLimit) };
    return { move: "go", step: "pass", slots, say: [line("report.kept")] };
  }
  if (input.kind !== "option") return { move: "again", say: [line("miss.choice")] };
  if (input.id === "no") return { move: "end", say: [line("talk.farewell")] };
  // The clerk reads what goes with the yes.
  const text = cut([at.text, input.rest ?? ""].join("\n").trim(), textLimit);
  return run(openRequest(handed({ text, files: [] }, context)), at, (opened) => {
    if (isRefusal(opened)) return { move: "end", say: [enoughLine(context)] };
    return { move: "end", say: [line("person.noted", { number: { tracking: opened.number } })] };
  });
}
