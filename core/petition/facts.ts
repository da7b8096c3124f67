import type { Municipality } from "../municipality/municipality.ts";
import type { Refusal } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Petition, PetitionEvent } from "./petition.ts";

/** All that a rule may look at. */
export type Facts = { case: Petition; municipality: Municipality; staff: readonly Staff[]; at: Date };

export type Decision<Reason extends string> = { case: Petition; events: PetitionEvent[] } | Refusal<Reason>;

/** Says yes: the petition as it will be, and what happened. */
export function accept(petition: Petition, ...events: PetitionEvent[]) {
  return { case: petition, events };
}
