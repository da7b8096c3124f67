import type { Actor } from "../case/actor.ts";
import { type CommonRefusal, plan } from "../case/change.ts";
import type { NewEvent } from "../cases.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Decision, Facts } from "./facts.ts";
import { isSignersNews, petitions } from "./kind.ts";
import type { Petition } from "./petition.ts";
import type { PetitionRow } from "./port.ts";

export type Act = {
  number: string;
  by: Actor;
  expected?: number | undefined;
  /** What is written beside it in the same commit. */
  rows?: readonly PetitionRow[];
};
const tries = 3;

/**
 * Changes a petition by a rule, and has those who signed told where it is news for them. Refuses `unknown-number`, `changed-meanwhile`, and what the rule refuses.
 */
export async function changePetition<Reason extends string>(
  deps: Deps,
  { rows = [], ...act }: Act,
  decide: (facts: Facts) => Decision<Reason>,
): Promise<Petition | Refusal<Reason | CommonRefusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const planned = await plan(deps, { ...act, on: petitions }, decide);
    if (isRefusal(planned)) return planned;
    const { change, case: petition } = planned;
    const beside = [...rows, ...broadcasts(deps, petition, change.events ?? [])];
    const result = await deps.store.commit({ ...change, rows: beside });
    if (!("conflict" in result)) return petition;
  }
  return refuse("changed-meanwhile");
}

/** One broadcast for each piece of news, by a key that a second answer or a second reaching of the same has too. */
function broadcasts(deps: Deps, { id }: Petition, events: readonly NewEvent[]): PetitionRow[] {
  return events.flatMap(({ event, at }): PetitionRow[] => {
    if (!isSignersNews(event)) return [];
    const key = `${id}:${event.type}${event.type === "PetitionThresholdReached" ? `:${event.duty}` : ""}`;
    return [{ row: "broadcast", key, broadcast: { id: deps.newId(), petition: id, event, at } }];
  });
}
