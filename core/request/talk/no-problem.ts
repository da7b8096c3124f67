import { readIntent } from "../../hearing/intent.ts";
import type { Context, Input, Move } from "../../conversation/flow.ts";
import { answerLines } from "./answer-lines.ts";
import { isOfHours, knownOf } from "./known.ts";
import { openingLines } from "./opening.ts";
import type { ReportSlots } from "./report-slots.ts";
import { fold } from "../../greek/fold.ts";
import { parsePlace } from "../../municipality/point-in-text.ts";
import { shortLinkIn } from "../../municipality/short-link.ts";
import { type Line, line } from "../../wording/line.ts";
import { matchIn } from "../match-in.ts";

const links = /(?:https?:\/\/|www\.)\S+/giu;
const phones = /(?:\+?30[\s-]?)?[26]\d{2}(?:[\s.-]?\d){7}(?!\d)/gu;
const passedOn =
  /προωθη[σθ]|προωθησ|στειλ\p{L}* (?:το |αυτο )?(?:το μηνυμα )?σε (?:ολ\p{L}* |\d+ )|κοινοποιησ|γρουσουζι|forward (?:this|it)|send this to|pass (?:it|this) on/u;
/** Whoever writes so wants something of the town hall, at whatever length. */
const wants =
  /σασ|παρακαλ|δημο|δημαρχ|υπηρεσι|προβλημ|φτιαξ|φτιαχ|ελατε|ερθετε|στειλτε|καντε|κανετε|μαζεψ|χαλασ|σπασ|βρωμ|επικινδυν|καταγγ|αναφερ|γειτονι|please|problem|broken|fix/u;
const longStory = 25;
const fewWords = 3;

/**
 * What to say to a message that tells of no problem, and of which nothing is kept: another alphabet, a chain letter, a
 * link, somebody's phone, a name, a story without end; undefined where it may tell of one.
 */
export function noProblemIn(text: string, context: Context): Line | undefined {
  const { municipality } = context;
  if (isForeign(text)) return line("talk.alphabet", { phone: { phone: municipality.phone } });
  if (parsePlace(text, municipality.area.center) !== undefined || shortLinkIn(text) !== undefined)
    return undefined;
  const plain = text.slice(0, 4000).replace(links, " ").replace(phones, " ");
  const said = plain.match(/\p{L}{2,}/gu) ?? [];
  const { sure, best } = matchIn(municipality, plain);
  if (sure) return undefined;
  if (said.length < fewWords && plain !== text.slice(0, 4000)) return withoutWords(text);
  if (passedOn.test(fold(plain))) return line("talk.chain");
  if (isOneWord(said) || (best === undefined && said.length <= fewWords)) return line("talk.nothing");
  if (said.length >= longStory && !wants.test(fold(plain))) return line("talk.story");
  return undefined;
}

/** A question that the desk can answer, asked in the middle of a report: it is answered, and the report goes on. */
export function aside(input: Input, { text }: ReportSlots, context: Context): Move<ReportSlots> | undefined {
  if (input.kind !== "text" || text === null || input.said !== undefined) return undefined;
  const { municipality, now } = context;
  const intent = readIntent(input.text);
  const answered = (...say: Line[]) => ({ move: "again", answered: true, say }) as const;
  if (intent === "who") return answered(line("talk.who", { name: municipality.name }));
  if (intent !== "question") return undefined;
  const fact = knownOf(municipality).fact(input.text);
  if (fact !== undefined) return answered(...answerLines("fact", fact.answer, { context }));
  return isOfHours(input.text) ? answered(...openingLines(input.text, municipality, now)) : undefined;
}

const street =
  /^\s*(?:στην?\s+|stin?\s+)?(?:οδός|οδό|οδος|οδο|λεωφ\p{L}*\.?|πλατεία|πλατεια|odos|leoforos|plateia)\s+[\p{L}.]+(?:\s+[\p{L}.]+)?\s*\d{0,4}\s*[.!]?\s*$/iu;

/** A street and nothing else, be it called after water or gardens. */
export function isStreet(text: string): boolean {
  return street.test(text);
}

/** A link or a phone and hardly a word. */
function withoutWords(text: string): Line {
  return new RegExp(links).test(text) ? line("talk.link") : line("talk.phone");
}

/** More letters than not of a script that nobody here reads. */
function isForeign(text: string): boolean {
  const letters = text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0;
  const ours = text.slice(0, 400).match(/[\p{Script=Greek}\p{Script=Latin}]/gu)?.length ?? 0;
  return letters >= 2 && ours * 2 < letters;
}

/** The same few letters again and again, however long. */
function isOneWord(words: readonly string[]): boolean {
  const different = new Set(words.map((word) => fold(word)));
  return different.size === 1 && new Set([...different].join("")).size <= 2;
}
