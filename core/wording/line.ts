import { catalogue, type Key } from "../catalogue.ts";
import type { Language } from "../language.ts";
import type { Register } from "./capabilities.ts";
import { type Names, type Phrase, type Phrases, placeholders } from "./phrase.ts";

/** What can stand in a sentence; how it is written depends on language and register. */
export type Value =
  | string
  | { tracking: string }
  | { phone: string }
  | { day: Date }
  /** A moment within six days: by ear it is told by the day of the week alone. */
  | { at: Date }
  /** A moment on any day. */
  | { when: Date }
  /** A moment of a day that was named before: by ear its time alone. */
  | { hour: Date }
  | { count: number }
  | { digit: string }
  | { el: string; en: string }
  /** What a case is about; where there is little room, its beginning. By ear, the kind of thing. */
  | { about: { el: string; en: string }; heard: { el: string; en: string } }
  | { line: Line };
export type Line = { key: Key; params: Record<string, Value> };

type Params<K extends Key> = Names<(typeof catalogue)[K]["el"]["chat"] | (typeof catalogue)[K]["el"]["sms"]>;

/** A sentence with what belongs in it; the compiler knows which names it needs. */
export function line<K extends Key>(
  key: K,
  ...params: [Params<K>] extends [never] ? [] : [Record<Params<K>, Value>]
): Line {
  return { key, params: params[0] ?? {} };
}

/** The municipality's own wording where it has one, else the catalogue's. */
export function sentence(key: Key, at: { language: Language; register: Register }, own: OwnPhrases): string {
  const overridden = own[at.register === "chat" ? key : `${key}/${at.register}`]?.[at.language];
  const phrase: Phrase = catalogue[key];
  return overridden ?? phrase[at.language][at.register];
}
export type OwnPhrases = Record<string, Partial<Record<Language, string>>>;

/** The placeholders that an override of this phrase may use; undefined when there is no such phrase. */
export function knownPhrase(name: string): readonly string[] | undefined {
  const key = name.replace(/\/(sms|spoken)$/u, "");
  const phrase = Object.hasOwn(catalogue, key) ? (catalogue as Phrases)[key] : undefined;
  return phrase && [...new Set(Object.values(phrase.el).flatMap(placeholders))];
}
