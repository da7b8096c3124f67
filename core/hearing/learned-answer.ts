import { judged } from "./answer.ts";
import { isAsked } from "./asked.ts";
import { type Outcome, outcomesAt } from "./by-act.ts";
import type { Choosable } from "./choosable.ts";
import { readIntent } from "./intent.ts";
import type { Intent } from "./intent-signs.ts";
import { type Sense, sensesOf } from "./lexicon.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { isCorrected, putsRight } from "./with-more.ts";

/**
 * What must be there before a message counts as an answer that its words alone are not: so much of an answer in itself, and
 * so far before anything else, the further the more of its letters are in words that no answer has.
 */
const ENOUGH = { score: 0.3, doing: 0.12, asking: 0.06, unknown: 0.9 } as const;
/** How far before anything else a yes must be that has no word of a yes, and what throws away. */
const BARE_YES = 0.2;
const COUNTS = /^(?:\d|πρωτ[οη]|δευτερ[οη]|τριτ[οη]|τεταρτ[οη]|τελευται|first|second|third|last)/u;
/** How plain another meaning must be before it goes against the words. */
const AGAINST = { score: 0.6, lead: 0.4, known: 1, leaving: { score: 0.4, lead: 0.25, known: 0.9 } } as const;
/** How plain an answer must be that sounds like something the desk answers itself: «αύριο το πρωί θα τη βγάλω». */
const PLAIN = { lead: 0.6, known: 0.9 } as const;
/** What the desk answers itself. */
const forTheDesk: readonly (Intent | undefined)[] = [
  ...(["question", "status", "handling", "privacy", "who", "person", "authority", "insult"] as const),
];

type Asked = { offered: readonly Choosable[]; isSilent: boolean };

/**
 * What a message comes to where people say more than the words of an answer, learned from such sentences: «ε ναι, τι να
 * κάνουμε, στείλτε το να τελειώνουμε». Undefined where it is no answer, or none that is plain enough; where the words are
 * not silent, only what is plain goes against them.
 */
export function learnedAnswer(
  message: string,
  { offered, isSilent }: Asked,
): Exclude<Outcome, "text"> | undefined {
  const outcomeOf = outcomesAt(offered);
  const found = outcomeOf && judged(message, outcomeOf);
  if (found === undefined || found.outcome === "text") return undefined;
  const { outcome, score, lead, known } = found;
  const isPlain = lead > PLAIN.lead && known >= PLAIN.known && !isAsked(message);
  if (forTheDesk.includes(readIntent(message)) && !isPlain) return undefined;
  if (isNone(tokensOf(message)) || putsRight(message)) return undefined;
  const isDoing = typeof outcome === "object" || outcome === "cancel";
  const least = isDoing ? leastOf(outcome, { offered, message }) : ENOUGH.asking;
  if (least === undefined) return undefined;
  const needed = least + ENOUGH.unknown * (1 - known);
  const isEnough = score >= ENOUGH.score && lead >= needed;
  // «Όχι, άφησέ το, το έφτιαξαν» is more than a no.
  const against = outcome === "cancel" ? AGAINST.leaving : AGAINST;
  const isMore = isSilent || (score >= against.score && lead >= against.lead && known >= against.known);
  return isEnough && isMore ? outcome : undefined;
}

/** Whoever wants a person has said neither yes nor no, and thanks alone are none. */
function isNone(tokens: readonly Token[]): boolean {
  const senses = tokens.map(sensesOf);
  const isThanks = senses.some((each) => each.has("thanks"));
  const isAll = senses.every((each) => each.has("thanks") || each.has("small"));
  return (isThanks && isAll) || senses.some((each) => each.has("person"));
}

const isNo = (token: Token | undefined): boolean => token !== undefined && sensesOf(token).has("no");
const ofYes: readonly Sense[] = ["yes", "good", "send", "onward", "finish"];

/** How far an answer must be before anything else that does something; undefined where a yes begins with a no, names a number, or corrects. */
function leastOf(outcome: Outcome, { offered, message }: Pick<Asked, "offered"> & { message: string }) {
  const tokens = tokensOf(message);
  const option = offered.find(({ id }) => typeof outcome === "object" && outcome.id === id);
  const isYes = option?.means === "yes" || option?.means === "send";
  if (isYes && (isNo(tokens[0]) || isCorrected(message) || tokens.some(({ word }) => COUNTS.test(word))))
    return undefined;
  const hasWord = tokens.some((token) => ofYes.some((sense) => sensesOf(token).has(sense)));
  const isDear = outcome === "cancel" || (isYes && !hasWord);
  if (isDear) return BARE_YES;
  return option?.means === "no" ? ENOUGH.asking : ENOUGH.doing;
}
