import type { Case, CaseEvent } from "../cases.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Refusal } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";

/** All that a rule may look at. */
export type Facts<C extends Case> = {
  case: C;
  municipality: Municipality;
  staff: readonly Staff[];
  at: Date;
};

/** Yes: the case as it will be, and what happened. `recall` is the version whose words are taken back before they leave. */
export type Accepted<C extends Case, E extends CaseEvent> = { case: C; events: E[]; recall?: number };

/** What a rule decides. */
export type Decision<C extends Case, E extends CaseEvent, Reason extends string> =
  Accepted<C, E> | Refusal<Reason>;

/** Says yes: the case as it will be, and what happened. */
export function accept<C extends Case, E extends CaseEvent>(one: C, ...events: E[]): Accepted<C, E> {
  return { case: one, events };
}
