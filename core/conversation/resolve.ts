import type { Choosable } from "../hearing/choosable.ts";
import { remembered } from "../hearing/remembered.ts";
import { readReply, type Reply } from "../hearing/reply.ts";
import { languageAsked } from "../hearing/global.ts";
import { numberSaid } from "../hearing/number-said.ts";
import { questionIn } from "../hearing/report-questions.ts";
import { lookUpOffer } from "./offers.ts";
import type { Conversation } from "./conversation.ts";
import type { Input } from "./flow.ts";
import { type Doors, doorTyped, type Entrance } from "./doors.ts";
import { type Global, isGlobal } from "./globals.ts";

export type Event =
  | Input
  | { kind: "token"; token: string }
  /** A message of before that says something else now. */
  | { kind: "edit"; before: string; now: string };
export type Resolved =
  | Input
  | { kind: "edit"; before: string; now: string }
  | { kind: "stale" }
  | { kind: "more" }
  | { kind: "global"; global: Global; language?: "el" | "en" }
  /** A way into another dialogue that works at every step: a word of everywhere, or a command of the chat. */
  | { kind: "door"; door: Entrance };

const offerToken = /^g:([a-z-]+):(\d{9})$/u;

/** A button, a typed «2», a word and a key become the same thing: an option, a global word, or plain input. */
export function resolve(event: Event, state: Conversation, doors: Doors): Resolved {
  switch (event.kind) {
    case "token":
      return fromToken(event.token, state, doors);
    case "text":
      return fromText(event.text, state, doors);
    case "digits":
      return fromDigits(event.digits, state, doors);
    default:
      return event;
  }
}

function fromToken(token: string, state: Conversation, doors: Doors): Resolved {
  if (offerToken.test(token)) return named(token, doors);
  const [serial, id] = token.split(":", 2);
  if (Number(serial) !== state.serial || id === undefined) return { kind: "stale" };
  const offered = state.offered.find((option) => option.id === id);
  return offered === undefined ? { kind: "stale" } : named(offered.id, doors);
}

const mostReplies = 500;
const shortReply = 30;

/** Most people answer the same questions in the same few words. */
const readBefore = remembered(mostReplies, (asked): Reply => {
  const [text, offered] = JSON.parse(asked) as [string, Choosable[]];
  return readReply(text, offered);
});

function replyIn(text: string, offered: readonly Choosable[]): Reply {
  return text.length > shortReply ? readReply(text, offered) : readBefore(JSON.stringify([text, offered]));
}

function fromText(text: string, state: Conversation, doors: Doors): Resolved {
  const language = languageAsked(text);
  if (language !== undefined) return { kind: "global", global: "language", language };
  const reply = replyIn(text, state.offered);
  if (reply.kind === "option") return withRest(named(reply.id, doors), reply.rest);
  if (reply.kind === "global" && reply.language !== undefined)
    return { kind: "global", global: "language", language: reply.language };
  if (reply.kind === "global") return named(`=${reply.global}`, doors);
  const door = doorTyped(doors, text);
  const number = doors.looksUp.has(state.flow.id) ? numberSaid(text) : undefined;
  if (number !== undefined) return { kind: "offer", id: lookUpOffer, number };
  const isMeant = door?.anywhere === true || text.trimStart().startsWith("/");
  if (door !== undefined && isMeant) return { kind: "door", door };
  return (
    answerAndQuestion(text, state, doors) ??
    (reply.kind === "said" ? { kind: "text", text, said: reply.said } : { kind: "text", text })
  );
}

/** «Ναι, αλλά ανώνυμα;» is no yes before it is answered. */
const onlyIf = /(?<!\p{L})(?:αλλά|αλλα|όμως|αν|alla|but|if)(?!\p{L})/iu;

/** «Δεν έχω. Κοστίζει τίποτα;»: the answer, with the question beside it, where both are taken. */
function answerAndQuestion(text: string, state: Conversation, doors: Doors): Resolved | undefined {
  const rest = doors.looksUp.has(state.flow.id) ? (questionIn(text)?.rest ?? "") : "";
  if (rest === "" || onlyIf.test(text)) return undefined;
  const reply = replyIn(rest, state.offered);
  if (reply.kind !== "option" || reply.rest !== undefined) return undefined;
  return withRest(named(reply.id, doors), text.replace(rest, "").trim());
}

function withRest(resolved: Resolved, rest: string | undefined): Resolved {
  return resolved.kind === "option" && rest !== undefined ? { ...resolved, rest } : resolved;
}

function fromDigits(digits: string, state: Conversation, doors: Doors): Resolved {
  if (digits === "*") return { kind: "global", global: "repeat" };
  const offered = state.offered.find((option) => option.digit === digits);
  if (offered !== undefined) return named(offered.id, doors);
  const door = doors.all.find(({ key, anywhere }) => anywhere === true && key?.digit === digits);
  return door === undefined ? { kind: "digits", digits } : { kind: "door", door };
}

/** Options whose id begins with `=` stand for what works at every step, those with `g:` for an offer. */
function named(id: string, doors: Doors): Resolved {
  if (id === "more") return { kind: "more" };
  const [, offer, number] = offerToken.exec(id) ?? [];
  if (offer !== undefined && number !== undefined) return { kind: "offer", id: offer, number };
  if (!id.startsWith("=")) return { kind: "option", id };
  const name = id.slice(1);
  if (isGlobal(name)) return { kind: "global", global: name };
  const door = doors.all.find((each) => each.id === name);
  return door === undefined ? { kind: "stale" } : { kind: "door", door };
}
