import { fold } from "../greek/fold.ts";
import type { Conversation } from "./conversation.ts";
import type { Input } from "./flow.ts";
import { type Global, globalWord } from "./globals.ts";

export type Event = Input | { kind: "token"; token: string };
export type Resolved =
  Input | { kind: "stale" } | { kind: "more" } | { kind: "global"; global: Global; language?: "el" | "en" };

const offerToken = /^g:([a-z-]+):(\d{9})$/u;

/** A button, a typed «2», a word and a key become the same thing: an option, a global word, or plain input. */
export function resolve(event: Event, state: Conversation): Resolved {
  switch (event.kind) {
    case "token":
      return fromToken(event.token, state);
    case "text":
      return fromText(event.text, state);
    case "digits":
      return fromDigits(event.digits, state);
    default:
      return event;
  }
}

function fromToken(token: string, state: Conversation): Resolved {
  if (offerToken.test(token)) return named(token);
  const [serial, id] = token.split(":", 2);
  if (Number(serial) !== state.serial || id === undefined) return { kind: "stale" };
  const offered = state.offered.find((option) => option.id === id);
  return offered === undefined ? { kind: "stale" } : named(offered.id);
}

function fromText(text: string, state: Conversation): Resolved {
  const short = text.length <= 80 ? fold(text).trim() : "";
  const offered = state.offered.find((option) => option.digit === short || option.words.includes(short));
  if (offered !== undefined && short !== "") return named(offered.id);
  const global = globalWord(text);
  return global === undefined ? { kind: "text", text } : { kind: "global", ...global };
}

function fromDigits(digits: string, state: Conversation): Resolved {
  if (digits === "*") return { kind: "global", global: "repeat" };
  const offered = state.offered.find((option) => option.digit === digits);
  if (offered !== undefined) return named(offered.id);
  if (digits === "0") return { kind: "global", global: "person" };
  return { kind: "digits", digits };
}

/** Options whose id begins with `=` stand for a word that works everywhere, those with `g:` for an offer. */
function named(id: string): Resolved {
  if (id === "more") return { kind: "more" };
  const [, offer, number] = offerToken.exec(id) ?? [];
  if (offer !== undefined && number !== undefined) return { kind: "offer", id: offer, number };
  if (id.startsWith("=")) return { kind: "global", global: id.slice(1) as Global };
  return { kind: "option", id };
}
