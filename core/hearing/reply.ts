import { fold } from "../greek/fold.ts";
import { isAsked } from "./asked.ts";
import type { Outcome } from "./by-act.ts";
import type { Choosable, Meaning } from "./choosable.ts";
import { commandIn, type Everywhere, globalIn } from "./global.ts";
import { dated } from "./dated.ts";
import { isOfLabel, labelled } from "./label.ts";
import { maybeOne, numberOf, type Sense, sensesOf } from "./lexicon.ts";
import { learnedAnswer } from "./learned-answer.ts";
import { answerWithMore, isCorrected, restOf } from "./with-more.ts";
import { saysNothing, type Token, tokensOf } from "./tokens.ts";

/**
 * What was said where it chooses nothing that is on offer. `done`: whoever wrote it has no more to say; `later`: what is
 * asked for comes another time.
 */
export type Said = "yes" | "no" | "done" | "later" | "unclear";
export type Reply =
  /** `rest`: what else was said beside a yes or a no, of the matter itself. */
  | { kind: "option"; id: string; rest?: string }
  | ({ kind: "global" } & Everywhere)
  | { kind: "said"; said: Said }
  | { kind: "text" };

export const LONGEST_REPLY = 120;
const MOST_WORDS = 12;
const text: Reply = { kind: "text" };

/**
 * What a message answers to what is on offer: an option (its number, its label or a part of it, or yes and no in any
 * words), a word that works everywhere, or yes, no, «τέλος», «πώς;» where nothing on offer means that. It is an answer
 * only when every word of it belongs to an answer; anything that says more is text, and never lost.
 */
export function readReply(message: string, offered: readonly Choosable[]): Reply {
  const reply = read(message, offered);
  const [first = "", ...others] = message.split(SENTENCES);
  if (reply.kind === "option" && others.length > 0) return { ...reply, ...restOf(others, reply.id, offered) };
  // «Ναι, στείλτε το. Και πότε θα έρθουν;»
  const isMixed = reply.kind === "said" && others.length > 0 && read(first, offered).kind === "option";
  if (reply.kind !== "text" && !isMixed) return reply;
  const more = answerWithMore(message, offered);
  if (more === undefined) return reply;
  return { kind: "option", id: more.id, ...(more.rest !== "" && { rest: more.rest }) };
}

const SENTENCES = /(?<=\p{L}{2}[.!\n])\s+/u;

function read(message: string, offered: readonly Choosable[]): Reply {
  if (message.length > LONGEST_REPLY) return text;
  const command = commandIn(message);
  if (command !== undefined) return { kind: "global", ...command };
  if (message.startsWith("/")) return text;
  const exact = fold(message).replace(/^[\s«"'(]+|[\s.!,»"')]+$/gu, "");
  const same = exact === "" ? undefined : offered.find(({ words }) => words.includes(exact));
  if (same !== undefined) return chosen(same);
  const tokens = withoutHowMany(tokensOf(message));
  if (tokens.length === 0) return { kind: "said", said: "unclear" };
  if (tokens.length > MOST_WORDS) return weighed(message, text, offered);
  const heard: Heard = { tokens, senses: tokens.map(sensesOf), offered };
  const date = dated(message, offered);
  if (date === "several") return { kind: "said", said: "unclear" };
  const option = date ?? counted(heard) ?? labelled(tokens, heard.senses, offered);
  if (option !== undefined) return chosen(option);
  // «Ναι, δώστε το σε υπάλληλο» says yes where that is asked.
  const isAgreed = offered.some(({ means }) => means === "yes" || means === "send");
  const isYes = heard.senses[0]?.has("yes") === true && isAgreed;
  const global = isYes ? undefined : globalIn(heard.senses);
  if (global !== undefined) return { kind: "global", ...global };
  const isNothing = saysNothing(tokens.map(({ word }) => word)) || choosesNothing(heard);
  const noise: Reply | undefined = isNothing ? { kind: "said", said: "unclear" } : undefined;
  const byWords = unlessCorrected(message, answered(heard) ?? noise ?? text, offered);
  const answer = contradicts(heard) ? byWords : weighed(message, byWords, offered);
  if (answer.kind !== "option" || !isAsked(message)) return answer;
  // «ναι;» is no yes; «όχι, ποιος ήρθε;» is a no, and «έχετε άλλη μέρα;» wants another.
  const isNo = heard.senses[0]?.has("no") === true;
  const isOther = offered.some(({ id, means }) => means === "other" && id === answer.id);
  return isNo || isOther ? answer : { kind: "said", said: "unclear" };
}

/** «Ναι, αλλά τι κάνω με το παιδί» is no yes yet. */
function unlessCorrected(message: string, reply: Reply, offered: readonly Choosable[]): Reply {
  const isYes = offered.some(
    ({ id, means }) => reply.kind === "option" && reply.id === id && (means === "yes" || means === "send"),
  );
  return isYes && isCorrected(message) ? text : reply;
}

/** Whoever says «στείλτε» sends nothing themselves. */
function isOrder(tokens: readonly Token[]): boolean {
  const has = (sense: Sense) => tokens.some((token) => sensesOf(token).has(sense));
  return has("order") && !has("will") && !has("wait");
}

/** What its words say, unless whole sentences of that kind plainly say something else. */
function weighed(message: string, byWords: Reply, offered: readonly Choosable[]): Reply {
  const isSilent = byWords.kind === "text" || (byWords.kind === "said" && byWords.said === "unclear");
  // A lone word that says something says nothing else, and most answers are one.
  if (!isSilent && tokensOf(message).length < 2) return byWords;
  const outcome = learnedAnswer(message, { offered, isSilent });
  // «Ναι, στείλτε το και γρήγορα» where a photo is asked for: there is none.
  const without = offered.find(({ means }) => means === "none");
  if (outcome === "yes" && without !== undefined && isOrder(tokensOf(message))) return chosen(without);
  return outcome === undefined ? byWords : asReply(outcome);
}

function asReply(outcome: Exclude<Outcome, "text">): Reply {
  if (typeof outcome === "object") return { kind: "option", id: outcome.id };
  if (outcome === "cancel") return { kind: "global", global: "cancel" };
  return { kind: "said", said: outcome };
}

const several = new Set(["οι", "τα", "τισ", "τουσ", "the"]);
const howMany = new Set(["δυο", "τρεισ", "τρια", "τεσσερισ", "τεσσερα", "two", "three", "four"]);

/** «Και οι δύο», «καμία από τις τρεις»: how many there are chooses none of them. */
function withoutHowMany(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }, at) => !howMany.has(word) || !several.has(tokens[at - 1]?.word ?? ""));
}

type Heard = {
  tokens: readonly Token[];
  senses: readonly ReadonlySet<Sense>[];
  offered: readonly Choosable[];
};
const chosen = ({ id }: Choosable): Reply => ({ kind: "option", id });

const beside: readonly Sense[] = [
  "small",
  "thanks",
  "yes",
  "good",
  "choice",
  "send",
  "onward",
  "want",
  "other",
];

/** «2», «το 2 παρακαλώ», «1 Ναι, στείλτε το», «το τελευταίο»: one number, and nothing that is not said beside one. */
function counted({ tokens, senses, offered }: Heard): Choosable | undefined {
  const values = tokens.map((token) => (maybeOne(token) && tokens.length > 1 ? undefined : numberOf(token)));
  const given = new Set(values.filter((value) => value !== undefined));
  const [value] = given;
  if (value === undefined || given.size > 1) return undefined;
  const option = value < 0 ? listOf(offered).at(value) : offered.find(({ digit }) => digit === String(value));
  if (option === undefined) return undefined;
  const fits = tokens.every(
    (token, at) =>
      values[at] !== undefined || isOfLabel(token, option) || beside.some((sense) => senses[at]?.has(sense)),
  );
  return fits ? option : undefined;
}

/** What is to be chosen from, without the ways out of it: «το τελευταίο» is one of the list. */
function listOf(offered: readonly Choosable[]): readonly Choosable[] {
  const list = offered.filter(({ id }) => id !== "more" && !id.startsWith("="));
  const plain = list.filter(({ means }) => means === undefined);
  return plain.length > 0 ? plain : list;
}

/** «Το τρίτο», where there is no third. */
function choosesNothing({ tokens, senses, offered }: Heard): boolean {
  const values = tokens.map(numberOf);
  const numbers = values.filter((value) => value !== undefined);
  return (
    offered.length > 0 &&
    numbers.length === 1 &&
    tokens.every((_, at) => values[at] !== undefined || senses[at]?.has("small") === true)
  );
}

/** Words that belong to every answer, and those that do so only where the question asks for them. */
const always: readonly Sense[] = [
  ...(["yes", "good", "no", "not", "finish", "onward", "send", "wait", "want", "understand"] as const),
  ...(["ask", "thanks", "small", "leave", "wrong", "other", "choice", "order"] as const),
];
const asked: Record<Meaning, readonly Sense[]> = {
  yes: ["need", "still"],
  no: ["need", "still"],
  send: ["still", "need"],
  done: ["done", "still", "think"],
  undone: ["done", "still", "think"],
  none: ["have", "can", "photo", "know", "will", "need"],
  unknown: ["know", "where", "think", "can", "have"],
  other: [],
};

/** «Δεν έχω» answers the question for a photo: at another one it is no answer, and no words for the case either. */
const elsewhere: readonly Sense[] = ["have", "can", "photo", "know", "will"];

function answered({ tokens, senses, offered }: Heard): Reply | undefined {
  const isNo = senses[0]?.has("no") === true;
  const more: readonly Sense[] = isNo ? ["done", "still", "need"] : [];
  const here = new Set([
    ...always,
    ...more,
    ...offered.flatMap((option) => asked[meaningOf(option) ?? "other"]),
  ]);
  const known = offered.length === 0 ? here : new Set([...here, ...elsewhere]);
  const unknown = senses.filter((each) => ![...each].some((sense) => known.has(sense)));
  const few = unknown.length === 1 ? fewMore(senses, offered) : undefined;
  if (few !== undefined) return few;
  if (unknown.length > 0 && !isDeal(tokens)) return undefined;
  const has = (sense: Sense) => known.has(sense) && senses.some((each) => each.has(sense));
  const means = (...wanted: Meaning[]) =>
    offered.find((option) => wanted.some((each) => meaningOf(option) === each));
  const said = (what: Said, option: Choosable | undefined): Reply =>
    option === undefined ? { kind: "said", said: what } : chosen(option);
  const yes = () => said("yes", means("yes", "send", "done"));
  const no = () => said("no", means("no", "undone", "none"));
  const negated = has("not") || has("no");

  if (isDeal(tokens)) return yes();
  const notKnown = means("unknown");
  if (notKnown !== undefined && (has("know") || has("have")) && negated) return chosen(notKnown);
  if (has("understand")) return said("unclear", undefined);
  const other = means("other");
  if (other !== undefined && has("other") && !has("yes")) return chosen(other);
  if (elsewhere.some((sense) => has(sense) && !here.has(sense))) return said("unclear", undefined);
  const without = means("none");
  if (without !== undefined && isOrder(tokens)) return chosen(without);
  if (saysBoth(senses)) return said("unclear", undefined);
  const at = senses.findIndex((each) => each.has("yes") || each.has("no"));
  if (senses[at]?.has("no") === true) return no();
  if (at >= 0 && isDenied(senses, at)) return no();
  if (at >= 0) return has("not") && has("done") ? said("unclear", undefined) : yes();
  const isLeft = has("leave") && !senses[0]?.has("not") && means("no") === undefined;
  if (isLeft) return { kind: "global", global: "cancel" };
  if (has("not") || has("wrong")) return no();
  if (has("still")) return means("undone") === undefined ? undefined : no();
  if (has("leave")) return no();
  if (has("done")) return yes();
  if (has("ask")) return said("unclear", undefined);
  if (without !== undefined && (has("have") || has("wait") || has("send") || has("will")))
    return said("yes", undefined);
  if (has("finish")) return said("done", means("send", "none"));
  if (has("onward")) return said("yes", means("send", "none", "yes"));
  if (has("send") || has("good")) return yes();
  return said("unclear", undefined);
}

const saysBoth = (senses: Heard["senses"]): boolean =>
  senses.some((each) => each.has("yes") && !each.has("no")) && senses.some((each) => each.has("no"));

/** «Ναι, όχι», «ναι, δεν έγινε»: whatever it is, it is asked again. */
function contradicts({ senses }: Heard): boolean {
  const isYes = senses[0]?.has("yes") === true;
  const denies = senses.some((each, at) => each.has("not") && senses[at + 1]?.has("done") === true);
  return (saysBoth(senses) && senses.length <= shortNo) || (isYes && denies);
}

/** «Έγινε» alone goes along with whatever was asked. */
const isDeal = ([only, ...more]: readonly Token[]): boolean =>
  more.length === 0 && only?.keys.includes("egine") === true;

const reach = 2;

/** «Δεν συμφωνώ», «δεν είμαι σύμφωνος». */
function isDenied(senses: readonly ReadonlySet<Sense>[], at: number): boolean {
  return senses.slice(Math.max(0, at - reach), at).some((each) => each.has("not"));
}

const shortNo = 5;

/** One word of their own in it: «όχι, είναι άλλη λακκούβα» where no may be said, «δεν ξέρω το όνομα του δρόμου». */
function fewMore(senses: readonly ReadonlySet<Sense>[], offered: readonly Choosable[]): Reply | undefined {
  const [first, second] = senses;
  const isOther =
    first?.has("no") === true &&
    senses.length <= shortNo &&
    senses.some((each) => (each.has("other") && !each.has("not")) || each.has("leave"));
  const knows = first?.has("not") === true && second?.has("know") === true;
  const wanted = isOther ? "no" : knows ? "unknown" : undefined;
  const option = offered.find((each) => wanted !== undefined && meaningOf(each) === wanted);
  return option === undefined ? undefined : chosen(option);
}

/** Dialogues of before an option said what it means knew it by its words. */
function meaningOf({ means, words }: Choosable): Meaning | undefined {
  if (means !== undefined) return means;
  if (words.includes("ναι")) return "yes";
  return words.includes("οχι") ? "no" : undefined;
}
