import { judged } from "./answer.ts";
import { outcomesAt, type Outcome } from "./by-act.ts";
import type { Choosable } from "./choosable.ts";
import { type Sense, sensesOf } from "./lexicon.ts";
import { plainWords, tokensOf } from "./tokens.ts";

/** A yes or a no that says more: what was chosen, and what else was said, empty where that is no more than the answer. */
export type WithMore = { id: string; rest: string };

const longest = 400;
/** What may stand before the word that answers. */
const leading: readonly Sense[] = ["small", "thanks"];
const WORD = /[\p{L}\p{N}]+/gu;
const CLAUSES = /(?<=[,.;!?·:\n])\s+|\s+(?=(?:και|κι|αλλά|αλλα|and|but|kai)\s)/u;
/** What takes a yes back, or corrects what is on offer: it is read as what else was said, and the question stays. */
const takesBack =
  /(?:^|\s)(?:οχι|oxi|λαθοσ|lathos|αλλαξ\S*|allax\S*|διορθωσ\S*|μονο που|εκτοσ|περιμεν\S*|δεν ειναι|μη|μην|no|not|wrong|change|except|instead|wait)(?=\s|$)/u;
const but = /(?:^|\s)(?:αλλα|alla|ομωσ|omos|but)\s(.*)$/u;
/** After «αλλά» it is a place, a fact or a question, and no wish of how it should be done. */
const corrects =
  /\d|(?:^|\s)(?:ειναι|einai|δεν|den|ηταν|στο|στη|στον|στην|στα|στισ|οδο\S*|σημειο|τι|πωσ|που|ποτε|ποιοσ|ποιο|πιο|απο|μετα|is|are|at|on|it|what|when|where|how)(?=\s|$)/u;
const LITTLE = 0.3;

/**
 * «Ναι, στείλτε το, μυρίζει κιόλας», «όχι, είμαι 85 χρονών» where a photo is asked for: an answer that begins with its yes
 * or no and says more. Undefined where it begins otherwise, or where what follows takes it back.
 */
export function answerWithMore(message: string, offered: readonly Choosable[]): WithMore | undefined {
  if (message.length > longest || putsRight(message)) return undefined;
  const option = optionOf(message, offered);
  if (option === undefined) return undefined;
  const outcomeOf = outcomesAt(offered);
  const clauses = message.split(CLAUSES).filter((each) => /[\p{L}\p{N}]/u.test(each));
  const told = clauses.flatMap((clause, at) => {
    const text = at === 0 ? withoutAnswer(clause) : clause;
    return outcomeOf !== undefined && isMore(text, outcomeOf) ? text.trim() : [];
  });
  // Only what is sent, and what goes without a photo, keeps more than its yes or no.
  if (told.length > 0 && option.means !== "send" && option.means !== "none") return undefined;
  return { id: option.id, rest: told.join(" ").replace(/[\s,·:]+$/u, "") };
}

/** What sentences after an answer say of the matter, where the answer keeps it. */
export function restOf(
  sentences: readonly string[],
  id: string,
  offered: readonly Choosable[],
): { rest?: string } {
  const option = offered.find((each) => each.id === id);
  const outcomeOf = outcomesAt(offered);
  if (outcomeOf === undefined || (option?.means !== "send" && option?.means !== "none")) return {};
  const told = sentences.filter((each) => isMore(each, outcomeOf));
  return told.length === 0 ? {} : { rest: told.join(" ").trim() };
}

function optionOf(message: string, offered: readonly Choosable[]): Choosable | undefined {
  const at = answerAt(message);
  if (at === undefined) return undefined;
  const first = tokensOf(message)[at];
  const isNo = first !== undefined && sensesOf(first).has("no");
  const find = (...meanings: (Choosable["means"] | undefined)[]) =>
    offered.find(({ means }) => means !== undefined && meanings.includes(means));
  if (isNo) return find("done") === undefined ? (find("no") ?? unlessSent(offered)) : undefined;
  const rest = plainWords(message)
    .slice(at + 1)
    .join(" ");
  if (takesBack.test(rest) || isCorrected(message)) return undefined;
  // «Ναι, και βάλτε τον αριθμό 14»: what is read back has another.
  const isOther = /\d/u.test(rest) && offered.some(({ means }) => means === undefined);
  return isOther ? undefined : find("send", "yes");
}

/** Where a report is read back, no corrects it; where a photo is asked for, there is none. */
function unlessSent(offered: readonly Choosable[]): Choosable | undefined {
  const isSent = offered.some(({ means }) => means === "send");
  return isSent ? undefined : offered.find(({ means }) => means === "none");
}

/** «Όχι, λάθος, Λιβανού 53»: it puts right what was said before, and answers nothing. */
const puttingRight = /(?:^|\s)(?:λαθοσ|λαδοσ|lathos|wrong|mistake|διορθωσ\S*)\s.*\d/u;
export const putsRight = (message: string): boolean => puttingRight.test(plainWords(message).join(" "));

/** Whether something is corrected or asked after a «but», whatever was agreed to before it. */
export function isCorrected(message: string): boolean {
  const wish = but.exec(plainWords(message).join(" "))?.[1];
  return wish !== undefined && corrects.test(wish);
}

/** Where the word stands that answers, if nothing stands before it but what says nothing. */
function answerAt(message: string): number | undefined {
  const senses = tokensOf(message).map(sensesOf);
  const at = senses.findIndex((each) => each.has("yes") || each.has("no"));
  const isFirst = senses.slice(0, at).every((each) => leading.some((sense) => each.has(sense)));
  return at >= 0 && isFirst ? at : undefined;
}

function withoutAnswer(clause: string): string {
  const at = answerAt(clause);
  const word = at === undefined ? undefined : [...clause.matchAll(WORD)][at];
  return word === undefined ? clause : clause.slice(word.index + word[0].length).replace(/^[\s,.;!·]+/u, "");
}

/** Whether a clause says something of the matter, and is not one more way to answer. */
function isMore(clause: string, outcomeOf: NonNullable<ReturnType<typeof outcomesAt>>): boolean {
  const words = tokensOf(clause);
  if (words.every((token) => sensesOf(token).size > 0)) return false;
  const found = judged(clause, outcomeOf);
  return found === undefined || found.outcome === "text" || found.score < LITTLE || isUnknown(found);
}

const isUnknown = ({ known, lead }: { outcome: Outcome; known: number; lead: number }): boolean =>
  lead < 1 - known;
