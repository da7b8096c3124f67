import type { Actor } from "./case/actor.ts";
import type { Appointment, AppointmentEvent } from "./appointment/appointment.ts";
import type { Petition, PetitionEvent } from "./petition/petition.ts";
import type { RequestEvent } from "./request/events.ts";
import type { ServiceRequest } from "./request/request.ts";

/** What is a case, and what can happen to it: one line a kind. */
type Kinds = {
  request: { case: ServiceRequest; event: RequestEvent };
  petition: { case: Petition; event: PetitionEvent };
  appointment: { case: Appointment; event: AppointmentEvent };
};

export type KindName = keyof Kinds;
export type CaseOf<K extends KindName> = Kinds[K]["case"];
export type EventOf<K extends KindName> = Kinds[K]["event"];
export type Case = CaseOf<KindName>;
export type CaseEvent = EventOf<KindName>;

/** `about` is the id of the case. */
export type NewEvent<E extends CaseEvent = CaseEvent> = { about: string; at: Date; by: Actor; event: E };
/** An event as the log keeps it: numbered, and chained to the one before it by SHA-256. */
export type Recorded<E extends CaseEvent = CaseEvent> = NewEvent<E> & { seq: number; hash: string };

/** Whether a case is of this kind. */
export function isOf<K extends KindName>(one: Case, kind: K): one is Extract<Case, { kind: K }> {
  return one.kind === kind;
}
