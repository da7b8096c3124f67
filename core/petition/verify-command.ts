import { z } from "zod";
import { caseAt } from "../case/at.ts";
import { command, readers } from "../command.ts";
import type { Deps } from "../deps.ts";
import { caseNumber } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { type Commitment, linesOf, listOf } from "./commitments.ts";
import type { Petition } from "./petition.ts";
import { recount, type Recount } from "./recount.ts";

/** `petition.verify`: counts again and compares with what was committed, with the signatures and with the number shown. */
export const verifyCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ number: caseNumber }),
  run: async (deps, _, { number }) => {
    const petition = await caseAt(deps.store, "petition", number);
    return petition === undefined ? refuse("unknown-number") : recounted(deps, petition);
  },
});

/** Counts the signatures of a petition again. */
export async function recounted(deps: Pick<Deps, "store">, petition: Petition): Promise<Recount> {
  // Before the lists: a day that is committed in between has its acts in them, and is compared the next time.
  const commitments = await commitmentsOf(deps, petition);
  return deps.store.counting(petition.id, (lists) => recount(lists, commitments));
}

/** The days that were committed, the oldest first, as the log has them. */
export async function commitmentsOf(deps: Pick<Deps, "store">, { id }: Petition): Promise<Commitment[]> {
  const events = await deps.store.history(id);
  return events.flatMap(({ event }) => {
    if (event.type !== "SignaturesCommitted") return [];
    const { day, added, removed, counted, root } = event;
    return [{ day, added, removed, counted, root }];
  });
}

/** The public list of a day, as text; undefined for a day of which nothing is committed. */
export async function dayList(deps: Deps, petition: Petition, day: string): Promise<string | undefined> {
  const [commitments, acts] = await Promise.all([
    commitmentsOf(deps, petition),
    deps.store.acts(petition.id, day),
  ]);
  const committed = commitments.find((each) => each.day === day);
  return committed && listOf(petition.number, committed, linesOf(acts));
}
