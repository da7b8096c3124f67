import type { Actor } from "../case/actor.ts";
import type { News } from "../case/kind.ts";
import type { Case, CaseEvent } from "../cases.ts";
import type { PersonWithContacts } from "../person/person.ts";

/** What happened to a case, with everything that decides whom to tell and how. */
export type Announcement<C extends Case, E extends CaseEvent> = News<C> & {
  events: readonly E[];
  by: Actor;
  at: Date;
  resident: PersonWithContacts | undefined;
  /** Who is told beside the resident. */
  followers?: readonly PersonWithContacts[];
};
