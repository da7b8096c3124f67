import { apart } from "../apart.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { isRefusal } from "../refusal.ts";
import { caseAt } from "../case/at.ts";
import { closed } from "./answer.ts";
import { changePetition } from "./change.ts";
import { commitmentOf, summing } from "./commitments.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { gathered, lapsed } from "./moderate.ts";
import type { Petition } from "./petition.ts";
import { daysOf } from "./recount.ts";
import { thresholdsReached } from "./thresholds.ts";
import { commitmentsOf } from "./verify-command.ts";

type Due = (facts: Facts, counted: number) => Decision<string>;
const desk = { kind: "desk" } as const;
const nothing = summing().sum();

/**
 * Does what time and signatures bring about by themselves: enough supporters, too few of them in time, a threshold that
 * is reached, the end of the time; then commits the days that are over. A petition that fails holds up no other. Returns
 * how much was done.
 */
export async function settlePetitions(deps: Deps): Promise<number> {
  const municipality = await municipalityOf(deps);
  const today = formatDay(athensDay(deps.now()));
  const settled = await apart(await deps.store.running(), ({ number, proven }) =>
    settleOne(deps, municipality, { number, proven }),
  );
  return settled + (await apart(await deps.store.uncommitted(today), (over) => commitDay(deps, over)));
}

async function settleOne(
  deps: Deps,
  municipality: Municipality,
  { number, proven }: { number: string; proven: number },
): Promise<number> {
  const petition = await caseAt(deps.store, "petition", number);
  if (petition === undefined) return 0;
  const facts = { case: petition, municipality, staff: [], at: deps.now() };
  let done = 0;
  for (const rule of rulesOf(petition)) {
    // Asked once without a write: nearly always there is nothing to do.
    if (isRefusal(rule(facts, proven))) continue;
    const changed = await changePetition(deps, { number, by: desk }, (now) => rule(now, proven));
    if (!isRefusal(changed)) done += 1;
  }
  return done;
}

function rulesOf({ stage }: Petition): Due[] {
  if (stage === "gathering") return [gathered, lapsed];
  return stage === "open" ? [thresholdsReached, closed] : [thresholdsReached];
}

/** Commits a day that is over: its root goes into the log, and the list can change no more without being found out. */
async function commitDay(deps: Deps, { number, day }: { number: string; day: string }): Promise<number> {
  const petition = await caseAt(deps.store, "petition", number);
  if (petition === undefined) return 0;
  const before = (await commitmentsOf(deps, petition)).at(-1)?.counted ?? 0;
  const days = await deps.store.counting(petition.id, ({ byDay }) => daysOf(byDay(day)));
  const commitment = commitmentOf(day, days.get(day) ?? nothing, before);
  const rows = [{ row: "committed", petition: petition.id, day } as const];
  const changed = await changePetition(deps, { number, by: desk, rows }, ({ case: one }) =>
    accept(one, { type: "SignaturesCommitted", ...commitment }),
  );
  return isRefusal(changed) ? 0 : 1;
}
