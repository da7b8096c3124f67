import type { KindOf } from "../case/kind.ts";
import type { Incoming } from "../channel.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { PersonWithContacts } from "../person/person.ts";
import type { Change } from "../store.ts";

/** Protects numbers from being guessed: whoever missed too often is told none, a right one included. */
export type Guard = {
  mayLook: (who: string) => Promise<boolean>;
  /** Counts a look-up that found nothing. */
  missed: (who: string) => Promise<void>;
};

/** Who is talking. */
export type Caller = {
  kindOf: KindOf;
  deps: Deps;
  known: PersonWithContacts;
  /** Nobody knew them before this message. */
  isNew: boolean;
  incoming: Incoming;
  language: Language;
  /** Messages that came here before this one. */
  turns: number;
  numbers: Guard;
};

/** What the step that asked is told, and what is committed together with the dialogue. */
export type Done<R> = {
  result: R;
  change: Change;
  /** The case that was opened or added to here; `full` where it takes no more files today. */
  recent?: { number: string; full?: boolean };
  /** A case that nothing more can be added to. */
  gone?: string;
};

/** Something that a dialogue asks of the desk in a resident's name, as data with a name; nothing is committed in it. */
export type Deed<R> = { name: string; given: object; perform: (caller: Caller) => Promise<Done<R>> };

/** A deed out of its name, what it is given, and the use case of that meaning. */
export function deed<Given extends object, R>(
  name: string,
  given: Given,
  perform: (given: Given, caller: Caller) => Promise<Done<R>>,
): Deed<R> {
  return { name, given, perform: (caller) => perform(given, caller) };
}
