import type { Span } from "./place-spans.ts";
import type { PlaceToken } from "./place-tokens.ts";
import * as say from "./place-words.ts";

const BEFORE = 3;

/** The number of the house, «12», «12-14», «14β»; null for «2 μέρες», «3ο», «12:30», a price or a telephone. */
export function houseNumber(tokens: readonly PlaceToken[], { from, to }: Span): string | null {
  let at = to;
  while (at < to + 2 && say.beforeNumber.has(tokens[at]?.word ?? "")) at += 1;
  const own = numberAt(tokens, at);
  if (own !== null) return own;
  return ofStreet(tokens, from) ?? english(tokens, from);
}

/** «στο 3 της οδού Κοραή», «έξω από το 15 της Κοραή». */
function ofStreet(tokens: readonly PlaceToken[], from: number): string | null {
  let at = from - 1;
  while (at > from - 1 - BEFORE && isOf(tokens[at]?.word ?? "")) at -= 1;
  const before = tokens[at - 1]?.word ?? "";
  const isThere = at < from - 1 && (say.beforeNumber.has(before) || say.articles.has(before));
  return isThere ? plainNumber(tokens[at]) : null;
}

const isOf = (word: string): boolean =>
  say.genitives.has(word) || say.announces(word)?.includes("streets") === true;

/** “at 40 Chandri street”. */
function english(tokens: readonly PlaceToken[], from: number): string | null {
  const lead = tokens[from - 2];
  const isLed = lead === undefined || say.english.has(lead.word);
  return isLed && /^\p{Script=Latin}/u.test(tokens[from]?.word ?? "") ? plainNumber(tokens[from - 1]) : null;
}

function plainNumber(token: PlaceToken | undefined): string | null {
  return token !== undefined && /^\d{1,4}$/u.test(token.word) ? token.word : null;
}

function numberAt(tokens: readonly PlaceToken[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || (/[.!?;\n:]\s|\n/u.test(token.gap) && !/^\.\s?$/u.test(token.gap))) return null;
  const found = /^(\d{1,4})([αβγδabcd])?$/u.exec(token.word);
  if (found === null) return null;
  if (next !== undefined && /^[:.,/]$/u.test(next.gap) && /^\d/u.test(next.word)) return null;
  if (next !== undefined && isJoined(next))
    return isJoined(tokens[at + 2]) ? null : `${token.word}-${next.word}`;
  if (next !== undefined && /^\s+$/u.test(next.gap) && next.keys.some((key) => say.counted.has(key)))
    return null;
  return token.word;
}

/** The second of «12-14»; a third makes it a telephone or the number of a case. */
function isJoined(token: PlaceToken | undefined): boolean {
  return token !== undefined && /^\s*[-–]\s*$/u.test(token.gap) && /^\d{1,4}$/u.test(token.word);
}
