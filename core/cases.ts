import type { Actor } from "./case/actor.ts";
import type { RequestEvent } from "./request/events.ts";
import type { ServiceRequest } from "./request/request.ts";

/** What is a case: one line a kind. */
export type Case = ServiceRequest;
/** What can happen to a case: one line a kind. */
export type CaseEvent = RequestEvent;

export type KindName = Case["kind"];
export type CaseOf<K extends KindName> = Extract<Case, { kind: K }>;

/** `about` is the id of the case. */
export type NewEvent<E extends CaseEvent = CaseEvent> = { about: string; at: Date; by: Actor; event: E };
/** An event as the log keeps it: numbered, and chained to the one before it by SHA-256. */
export type Recorded<E extends CaseEvent = CaseEvent> = NewEvent<E> & { seq: number; hash: string };

/** Whether a case is of this kind. */
export function isOf<K extends KindName>(one: Case, kind: K): one is CaseOf<K> {
  return one.kind === kind;
}
