import type { Form, Forms, FormWord } from "./place-forms.ts";
import type { PlaceToken } from "./place-tokens.ts";
import { articles, beforeNumber } from "./place-words.ts";

/** A name that stands in a text from one word up to, not including, another; `exact` as the folder writes it. */
export type Span = { form: Form; from: number; to: number; exact: boolean; slip: boolean };

const SHORTEST_SLIP = 6;
const LONGEST_CUT = 9;

/** Every name of the folder that stands in a text, however it is inflected, cut short or, by one letter, mistyped. */
export function spansIn(tokens: readonly PlaceToken[], forms: Forms): Span[] {
  return tokens.flatMap((token, from) =>
    beginning(token, forms).flatMap((form) => spanAt(tokens, from, { form, forms }) ?? []),
  );
}

/** The names that a word may begin. */
function beginning(token: PlaceToken, { all, at, slips }: Forms): readonly Form[] {
  const found = new Set(token.keys.flatMap((key) => at.get(key) ?? []));
  if (token.dotted && token.word.length <= LONGEST_CUT && !beforeNumber.has(token.word))
    for (const form of all)
      if (form.words[0] !== undefined && cutShort(token, form.words[0])) found.add(form);
  const [key = ""] = token.keys;
  if (found.size > 0 || key.length < SHORTEST_SLIP) return [...found];
  const near = slips.near(key);
  return near === undefined ? [] : (at.get(near) ?? []);
}

/** «Μιχ.» for «Μιχαήλ»; in Greek letters, and in Greeklish by sound. */
function cutShort({ word, keys }: PlaceToken, { letters, own }: FormWord): boolean {
  return word.length < letters.length && (letters.startsWith(word) || own.startsWith(keys[0] ?? "-"));
}

type Naming = { form: Form; forms: Forms };

function spanAt(tokens: readonly PlaceToken[], from: number, { form, forms }: Naming): Span | undefined {
  let at = from;
  let exact = true;
  let slip = false;
  for (const [n, word] of form.words.entries()) {
    if (n > 0 && articles.has(tokens[at]?.word ?? "") && !isWord(tokens[at], word)) at += 1;
    const token = tokens[at];
    if (token === undefined || (n > 0 && /[.!?;\n]\s|\n/u.test(token.gap) && !tokens[at - 1]?.dotted))
      return undefined;
    if (isWord(token, word)) exact &&= token.keys.includes(word.own);
    else if (token.dotted && cutShort(token, word)) exact = false;
    else if (
      !slip &&
      (token.keys[0] ?? "").length >= SHORTEST_SLIP &&
      forms.slips.near(token.keys[0] ?? "") === word.own
    )
      [exact, slip] = [false, true];
    else return undefined;
    at += 1;
  }
  // A word that is cut short says nothing alone: «Παπ. 5» has its number, which the reader asks for.
  return { form, from, to: at, exact, slip };
}

const isWord = (token: PlaceToken | undefined, { sounds }: FormWord): boolean =>
  token?.keys.some((key) => sounds.has(key)) ?? false;
