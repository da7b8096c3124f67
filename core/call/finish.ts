import { apart } from "../apart.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../case/actor.ts";
import type { Agenda, Outcome } from "./agenda.ts";
import { type Call, type Ending, ended, type TrailEntry } from "./call.ts";
import { inside, metIn, sideOf, waitsSince } from "./presence.ts";

type Finishing = { deps: Deps; agenda: Agenda };
type End = { call: Call; at: Date; ending: Ending; by?: Actor };

/**
 * Writes that a call has ended, and tells the case that it was about how it came out. False where somebody else changed
 * the call meanwhile; nothing was written then.
 */
export async function finish({ deps, agenda }: Finishing, { call, at, ending, by }: End): Promise<boolean> {
  const trail = await deps.store.trailOf(call.id);
  const over = ended(call, at, ending);
  if (over === call) return true;
  const left = [...inside(trail)].map((identity): TrailEntry => {
    return { call: call.id, at, what: "left", side: sideOf(identity) ?? null, detail: identity };
  });
  const end: TrailEntry = { call: call.id, at, what: "ended", side: null, detail: ending };
  const told = await deps.store.commit({
    rows: [
      { row: "call", call: over, was: call.version },
      ...[...left, end].map((entry) => ({ row: "call-trail", entry }) as const),
    ],
  });
  if ("conflict" in told) return false;
  const outcome = outcomeOf(over, trail);
  if (outcome !== null) await agenda.settle(deps, { about: call.about, outcome, by: by ?? { kind: "desk" } });
  return true;
}

const lookBackMs = 24 * 3_600_000;

/**
 * Tells the cases of the last day once more how their calls came out: a desk that was killed between two writes has told
 * nobody yet. Who knows already takes no notice.
 */
export async function tellAgain({ deps, agenda }: Finishing): Promise<void> {
  const now = deps.now();
  const calls = await deps.store.callsBetween(new Date(now.getTime() - lookBackMs), now);
  await apart(
    calls.filter(({ endedAt }) => endedAt !== null),
    async (call) => {
      const outcome = outcomeOf(call, await deps.store.trailOf(call.id));
      if (outcome !== null) await agenda.settle(deps, { about: call.about, outcome, by: { kind: "desk" } });
      return 0;
    },
  );
}

/** Whoever waited and never came through was not absent. Null where nobody came at all, its host neither. */
function outcomeOf({ ending, startedAt }: Call, trail: readonly TrailEntry[]): Outcome | null {
  if (ending === "cancelled") return null;
  if (ending === "missed" || ending === "phone") return ending;
  if (metIn(trail)) return "met";
  if (waitsSince(trail, (side) => side !== "host") !== null) return "waited";
  return startedAt === null ? null : "missed";
}
