import { accept as accepted, type Decision as DecisionOn, type Facts as FactsOf } from "../case/facts.ts";
import type { Petition, PetitionEvent } from "./petition.ts";

/** All that a rule may look at. */
export type Facts = FactsOf<Petition>;
export type Decision<Reason extends string> = DecisionOn<Petition, PetitionEvent, Reason>;

/** Says yes: the petition as it will be, and what happened. */
export function accept(petition: Petition, ...events: PetitionEvent[]) {
  return accepted(petition, ...events);
}
