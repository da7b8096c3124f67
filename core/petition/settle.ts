import type { Deps } from "../deps.ts";
import { municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import { isRefusal } from "../refusal.ts";
import { caseAt } from "../case/at.ts";
import { closed } from "./answer.ts";
import { changePetition } from "./change.ts";
import { type Act as Counted, commitmentOf } from "./commitments.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { gathered, lapsed } from "./moderate.ts";
import type { Petition } from "./petition.ts";
import { thresholdsReached } from "./thresholds.ts";

type Due = (facts: Facts, counted: number) => Decision<string>;
const desk = { kind: "desk" } as const;

/**
 * Does what time and signatures bring about by themselves: enough supporters, too few of them in time, a threshold that
 * is reached, the end of the time; then commits the days that are over. A petition that fails holds up no other. Returns
 * how much was done.
 */
export async function settlePetitions(deps: Deps): Promise<number> {
  const municipality = await municipalityOf(deps);
  let done = 0;
  for (const { petition, proven } of await deps.store.running()) {
    const facts = { case: petition, municipality, staff: [], at: deps.now() };
    for (const rule of rulesOf(petition)) {
      // Asked once without a write: nearly always there is nothing to do.
      if (isRefusal(rule(facts, proven))) continue;
      const act = { number: petition.number, by: desk };
      const changed = await changePetition(deps, act, (now) => rule(now, proven));
      if (!isRefusal(changed)) done += 1;
    }
  }
  return done + (await commitDays(deps));
}

function rulesOf({ stage }: Petition): Due[] {
  if (stage === "gathering") return [gathered, lapsed];
  return stage === "open" ? [thresholdsReached, closed] : [thresholdsReached];
}

/** Commits each day that is over: its root goes into the log, and the list can change no more without being found out. */
async function commitDays(deps: Deps): Promise<number> {
  const today = formatDay(athensDay(deps.now()));
  const days = await deps.store.uncommitted(today);
  for (const { number, day } of days) {
    const petition = await caseAt(deps.store, "petition", number);
    if (petition === undefined) continue;
    const acts = await deps.store.acts(petition.id);
    const before = acts.filter((act) => act.day < day).reduce((sum, { sign }) => sum + sign, 0);
    const rule = committedDay(day, acts, before);
    const rows = [{ row: "committed", petition: petition.id, day } as const];
    await changePetition(deps, { number, by: desk, rows }, rule);
  }
  return days.length;
}

/** The day as it was at its end. */
function committedDay(day: string, acts: readonly Counted[], before: number) {
  const commitment = commitmentOf(
    day,
    acts.filter((act) => act.day === day),
    before,
  );
  return ({ case: petition }: Facts) => accept(petition, { type: "SignaturesCommitted", ...commitment });
}
