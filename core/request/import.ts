import { z } from "zod";
import { command } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { makeTracking } from "../number/tracking.ts";
import { introduce, type Newcomer } from "../person/introduce.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Change } from "../store.ts";
import { clocked } from "./clock.ts";
import type { Actor } from "../case/actor.ts";
import type { NewEvent } from "../cases.ts";
import type { Decision, Facts } from "./facts.ts";
import { opened, openedEvent, type Opening } from "./open.ts";

/** Something that somebody did to a case: the rule that decides it, with what they gave. */
export type PastAct = (facts: Facts) => Decision<string>;

/** A case with all that happened to it before it came to this desk, in the order of time. */
export type Past = {
  at: Date;
  opening: Omit<Opening, "resident"> & { resident: Newcomer | null };
  acts: { at: Date; by: Actor; does: PastAct }[];
};

type Given = { municipality: Municipality; staff: readonly Staff[] };
type Planned = { number: string; change: Change };
type Impossible = Refusal<"impossible-past">;

const tries = 5;

/**
 * `case.import`: writes down cases with their history, each step decided by the same rules as ever; nobody is told.
 * Refuses `impossible-past` where a rule forbids a step, before anything of the same call is written, and
 * `changed-meanwhile`.
 */
export const importCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ cases: z.custom<readonly Past[]>(Array.isArray) }),
  run: async (deps, _, { cases }) => {
    const given = { municipality: await municipalityOf(deps), staff: await deps.store.staff() };
    const plans: Planned[] = [];
    for (const past of cases) {
      const plan = await planned(deps, past, given);
      if (isRefusal(plan)) return plan;
      plans.push(plan);
    }
    const results = await Promise.all(plans.map(({ change }) => deps.store.commit(change)));
    const numbers = plans.map(({ number }) => number);
    for (const [index, past] of cases.entries()) {
      if (!("conflict" in (results[index] ?? {}))) continue;
      const again = await once(deps, past, given);
      if (typeof again !== "string") return again;
      numbers[index] = again;
    }
    return { numbers };
  },
});

/** After a number that was taken already, or a resident who was met in the same call. */
async function once(
  deps: Deps,
  past: Past,
  given: Given,
): Promise<string | Impossible | Refusal<"changed-meanwhile">> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const plan = await planned(deps, past, given);
    if (isRefusal(plan)) return plan;
    if (!("conflict" in (await deps.store.commit(plan.change)))) return plan.number;
  }
  return refuse("changed-meanwhile");
}

async function planned(
  deps: Deps,
  past: Past,
  { municipality, staff }: Given,
): Promise<Planned | Impossible> {
  const { resident: newcomer } = past.opening;
  const resident = newcomer === null ? null : await introduce(deps, newcomer);
  const opening: Opening = { ...past.opening, resident: resident?.known ?? null };
  const id = deps.newId();
  const number = makeTracking(deps.random);
  const fresh = opened(opening, { municipality, at: past.at, id, number });
  let request = { ...clocked(fresh, municipality), version: 1 };
  const events: NewEvent[] = [
    { about: id, at: past.at, by: opening.by, event: openedEvent(request, opening) },
  ];
  for (const { at, by, does } of past.acts) {
    const decision = does({ case: request, municipality, staff, at });
    if (isRefusal(decision)) return refuse("impossible-past");
    request = { ...clocked(decision.case, municipality), version: request.version + 1 };
    events.push(...decision.events.map((event) => ({ about: id, at, by, event })));
  }
  return { number, change: { ...resident?.change, cases: [{ case: request, was: 0 }], events } };
}
