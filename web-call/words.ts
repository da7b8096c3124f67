import type { Names } from "../core/wording/phrase.ts";
import type { Language } from "../core/language.ts";
import { callWords } from "./words/call.ts";
import { mayorWords } from "./words/mayor.ts";
import { meetWords } from "./words/meet.ts";
import { petitionWords } from "./words/petition.ts";
import { placeWords } from "./words/place.ts";
import { recountWords } from "./words/recount.ts";
import { signWords } from "./words/sign.ts";
import { statementWords } from "./words/statements.ts";
import { trackWords } from "./words/track.ts";
import { troubleWords } from "./words/trouble.ts";

/** Every sentence of the public pages that the core's catalogue does not already have. Greek is the original. */
export const words = {
  ...placeWords,
  ...trackWords,
  ...troubleWords,
  ...petitionWords,
  ...signWords,
  ...recountWords,
  ...statementWords,
  ...callWords,
  ...mayorWords,
  ...meetWords,
} as const satisfies Record<string, Record<Language, string>>;
export type WordKey = keyof typeof words;

type Params<K extends WordKey> = [Names<(typeof words)[K]["el"]>] extends [never]
  ? []
  : [Record<Names<(typeof words)[K]["el"]>, string>];

/** One sentence of the pages, with what belongs between its braces. */
export function say<K extends WordKey>(language: Language, key: K, ...params: Params<K>): string {
  const values: Record<string, string> = params[0] ?? {};
  return words[key][language].replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
