import type { KnownPlace, PlaceKind } from "../municipality/known-places.ts";
import { houseNumber } from "./place-number.ts";
import type { Span } from "./place-spans.ts";
import type { PlaceToken } from "./place-tokens.ts";
import * as say from "./place-words.ts";
import { keysOf, plainWords } from "./tokens.ts";

/** A name that is meant as a place: with its number or the street it meets; `home` where somebody only lives there. */
export type Named = {
  span: Span;
  number: string | null;
  corner: KnownPlace | null;
  home: boolean;
  /** Where it stands in the text. */
  part: readonly [number, number];
};

type Text = { tokens: readonly PlaceToken[]; mixedCase: boolean };

/** How much speaks for a place: what it is stands there or a number, a word of place before it, its capital. */
const SAID = 3;
const LED = 2;
const HINTED = 1;
const BEFORE = 3;

/** Tells which of the names that a text has are meant as places. */
export function evidenceReader(
  common: readonly string[],
): (tokens: readonly PlaceToken[], spans: readonly Span[]) => Named[] {
  const words = new Set(
    common.flatMap((each) => plainWords(each)).flatMap((word) => keysOf(word).slice(0, 1)),
  );
  const isCommon = ({ from, to, form }: Span, tokens: readonly PlaceToken[]) =>
    to - from === 1 &&
    form.words.length === 1 &&
    (tokens[from]?.keys.some((key) => say.alsoWords.has(key) || words.has(key)) ?? false);

  return (tokens, spans) => {
    const text = {
      tokens,
      mixedCase:
        !tokens.every(({ even, word }) => even === "capital" || /^\d/u.test(word)) &&
        tokens.some(({ capital }) => capital),
    };
    const streets = spans.filter(({ form }) => form.kind === "streets" || form.kind === "squares");
    const found = spans.flatMap((span): Named[] => {
      const common = isCommon(span, tokens);
      // «έλλειψη νερού, 12 σπίτια»
      const isApart = common && (tokens[span.to]?.gap.includes(",") ?? false);
      const number = span.form.kind === "streets" && !isApart ? houseNumber(tokens, span) : null;
      const other = streets.find((each) => each.form.place !== span.form.place && meet(tokens, span, each));
      const isStreet = span.form.kind === "streets" || span.form.kind === "squares";
      const meets = isStreet ? other : undefined;
      const isSecond =
        isStreet && streets.some((each) => each.form.place !== span.form.place && meet(tokens, each, span));
      if (isDenied(tokens, span) || (number === null && isSomebody(tokens, span))) return [];
      const led = number !== null || meets !== undefined || isSecond ? SAID : ledTo(text, span);
      if (!isMeant({ span, led, common, text })) return [];
      return [
        {
          span,
          number,
          corner: meets?.form.place ?? null,
          home: isHome(tokens, span),
          part: partOf(tokens, span),
        },
      ];
    });
    return found.filter((one) => !found.some((other) => other !== one && covers(tokens, other, one)));
  };
}

type Asked = { span: Span; led: number; common: boolean; text: Text };

function isMeant({ span, led, common, text }: Asked): boolean {
  const { form, exact, slip } = span;
  const [token] = text.tokens.slice(span.from);
  const capital = !text.mixedCase || (token?.capital ?? false);
  const isCut = text.tokens.slice(span.from, span.to).some((each) => each.dotted && !exact);
  const lone = form.words.length === 1;
  if (lone && isCut) return led >= SAID;
  if (common && form.kind === "streets")
    return exact && (led >= SAID || (led >= LED && capital && text.mixedCase));
  if (common) return (led >= LED && capital) || (led >= LED && form.kind === "landmarks");
  if (form.kind === "streets") {
    if (form.part) return led >= LED;
    if (led >= LED) return true;
    if (/[αά]$/u.test(form.place.name) && lone) return !slip || led >= HINTED;
    return exact && led >= HINTED;
  }
  if (slip && lone) return led >= HINTED || capital;
  return form.kind !== "churches" || led >= HINTED;
}

/** What stands before a name, and in English behind it. */
function ledTo({ tokens, mixedCase }: Text, { form, from, to }: Span): number {
  const kind: PlaceKind = form.kind;
  let at = from - 1;
  while (at >= 0 && say.genitives.has(tokens[at]?.word ?? "")) at -= 1;
  const announced = [tokens[at], tokens[to]].some(
    (token) => token !== undefined && say.announces(token.word)?.includes(kind),
  );
  if (announced) return SAID;
  const before = tokens[from - 1];
  const name = before !== undefined && mixedCase && before.capital && from > 1 ? tokens[from - 2] : undefined;
  for (const lead of [before, name]) {
    if (lead === undefined) continue;
    if (kind === "streets" ? say.toStreet.has(lead.word) : say.toPlace.has(lead.word)) return LED;
    if (say.english.has(lead.word)) return LED;
  }
  const earlier = tokens.slice(Math.max(0, from - BEFORE), from);
  const article = before !== undefined && say.articles.has(before.word);
  const isNear =
    earlier.some(({ word }) => say.near.has(word)) ||
    (say.english.has(earlier.at(-2)?.word ?? "") && article);
  if (isNear && (kind !== "streets" || !isMale(before))) return LED;
  if (before !== undefined && say.genitives.has(before.word) && from > 1) return HINTED;
  const own = tokens[from];
  const isName = mixedCase && own?.capital === true && isAfterWord(tokens, from);
  return isName || (!mixedCase && own?.capital === true) ? HINTED : 0;
}

const male = new Set(["τον", "του", "ton", "tou", "στον", "στο"]);
const isMale = (token: PlaceToken | undefined): boolean => token !== undefined && male.has(token.word);

/** A capital says nothing at the beginning of a sentence, and behind another name it may be a surname. */
function isAfterWord(tokens: readonly PlaceToken[], from: number): boolean {
  const [before, own] = [tokens[from - 1], tokens[from]];
  if (before === undefined || own === undefined || /[.!?;\n]/u.test(own.gap)) return false;
  return !before.capital || from === 1;
}

/** «Κανάρη και Κοραή», «Κανάρη γωνία με Κοραή», «Κανάρη & Κοραή». */
function meet(tokens: readonly PlaceToken[], one: Span, other: Span): boolean {
  if (other.from < one.to || other.from - one.to > BEFORE) return false;
  const between = tokens.slice(one.to, other.from);
  if (between.length === 0) return /^\s*[&/+-]\s*$/u.test(tokens[other.from]?.gap ?? "");
  return (
    between.every(
      ({ word }) => say.meets.has(word) || say.articles.has(word) || say.announces(word) !== undefined,
    ) && between.some(({ word }) => say.meets.has(word))
  );
}

function isDenied(tokens: readonly PlaceToken[], { from }: Span): boolean {
  return (
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => say.denies.has(word)) &&
    tokens[from]?.gap.includes(",") === false
  );
}

function isSomebody(tokens: readonly PlaceToken[], { from, form }: Span): boolean {
  return (
    form.kind === "streets" &&
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => say.titles.has(word))
  );
}

const isHome = (tokens: readonly PlaceToken[], { from }: Span): boolean =>
  tokens.slice(Math.max(0, from - BEFORE), from).some(({ word }) => say.lives.has(word));

function partOf(tokens: readonly PlaceToken[], { from, to }: Span): readonly [number, number] {
  return [tokens[from]?.at[0] ?? 0, tokens[to - 1]?.at[1] ?? 0];
}

/** A longer name that holds a shorter one, or the same words better said: «στην Αγίου Νικολάου» and «Αγίου Νικολάου 5» are no church. */
function covers(tokens: readonly PlaceToken[], one: Named, other: Named): boolean {
  const [a, b] = [one.span, other.span];
  if (a.to <= b.from || b.to <= a.from) return false;
  const longer = a.to - a.from - (b.to - b.from);
  if (longer !== 0) return longer > 0;
  const better = closeness(a) - closeness(b);
  if (better !== 0) return better > 0;
  const isStreet = a.form.kind === "streets";
  if (isStreet === (b.form.kind === "streets")) return false;
  const street = isStreet ? one : other;
  const isSaidSo =
    street.number !== null || street.corner !== null || say.toStreet.has(tokens[a.from - 1]?.word ?? "");
  return isStreet === (street.span.exact && isSaidSo);
}

const closeness = ({ exact, slip }: Span): number => Number(exact) + Number(!slip);
