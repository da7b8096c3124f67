import type { Actor } from "../case/actor.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { Refusal } from "../refusal.ts";

/** What the host reads of a call before and while it goes on. Texts are as residents wrote them. */
export type Brief = {
  /** The number of the case that the call is about. */
  number: string;
  topic: string;
  name: string | null;
  /** Where they can be rung up, in E.164. */
  phone: string | null;
  language: Language;
  /** A case of theirs that they want to speak about. */
  case: { number: string; text: string; openedAt: Date; status: string } | null;
};

/** Somebody whose calls are kept, or a place where others come to for them; names as the folder gives them. */
export type Known = { id: string; name: Readonly<Record<Language, string>> };

/**
 * How a call came out for the case that it is about: they met by it, nobody came, it went on by telephone, somebody
 * waited and spoke with nobody.
 */
export type Outcome = "met" | "missed" | "phone" | "waited";

/**
 * What a call asks of the cases that it may be about, and tells them. A call knows none of them: each kind that has calls
 * gives one of these, and whoever puts the desk together hands it in. `about` is always the id of the case.
 */
export interface Agenda {
  hosts(deps: Deps): Promise<readonly Known[]>;
  centres(deps: Deps): Promise<readonly Known[]>;
  /** Who acts as this host: the member of staff behind it where there is one, else the desk. */
  actor(deps: Deps, host: string): Promise<Actor>;
  /** Undefined where the case is gone. */
  brief(deps: Deps, about: string): Promise<Brief | undefined>;
  /** Until when the host and the place have nothing else, so that the call may be made so long; null where not at all. */
  freeUntil(deps: Deps, about: string): Promise<Date | null>;
  /** Makes the call end then, with the time kept free for it in the same change (`longer` of call.ts). */
  extend(
    deps: Deps,
    to: { about: string; until: Date; by: Actor },
  ): Promise<{ until: Date } | Refusal<"not-free" | "over">>;
  /** Writes down how it came out. The same again changes nothing. */
  settle(deps: Deps, how: { about: string; outcome: Outcome; by: Actor }): Promise<void>;
  /** Somebody has to be rung up now; the office is told at once. The same again changes nothing. */
  ring(deps: Deps, who: { about: string; by: "resident" | "host"; actor: Actor }): Promise<void>;
  /** A note of the host, for the office alone, which is told of it. */
  note(deps: Deps, note: { about: string; text: string; by: Actor }): Promise<void>;
}
