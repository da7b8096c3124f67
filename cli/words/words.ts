import type { Names } from "../../core/wording/phrase.ts";
import type { Language } from "../../core/language.ts";

/** A text of the terminal in both languages; the Greek one is the original. */
export type Words = { el: string; en: string };

type Needs<W extends Words> = Names<W["el"] | W["en"]>;
export type Params<W extends Words> = [Needs<W>] extends [never] ? [] : [Record<Needs<W>, string>];

/** The text in one language with what belongs in it; the compiler knows which names it needs. */
export function say<const W extends Words>(words: W, language: Language, ...params: Params<W>): string {
  return fill(words[language], params[0] ?? {});
}

/** Puts the given values between the braces of a text; what is not given stays as it is. */
export function fill(text: string, given: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => given[name] ?? whole);
}
