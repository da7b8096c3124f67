import { byStaff } from "../case/actor.ts";
import { change } from "../case/change.ts";
import { everyCase } from "../case/every.ts";
import { openStatuses } from "../case/status.ts";
import { type Case, isOf } from "../cases.ts";
import type { Deps } from "../deps.ts";
import { isRefusal } from "../refusal.ts";
import { assign } from "./assign.ts";
import { requests } from "./kind.ts";
import { unassign } from "./unassign.ts";
import type { Staff } from "../staff/staff.ts";

/** A case that somebody changes at the same moment is tried again; one that never lets itself be changed ends it. */
const mostRounds = 5;

/** The open cases of somebody, as they are now. */
export async function openCasesOf(deps: Pick<Deps, "store">, one: Staff): Promise<Case[]> {
  const cases: Case[] = [];
  const theirs = { handler: one.id, status: openStatuses, order: "newest" } as const;
  for await (const each of everyCase(deps, theirs)) cases.push(each);
  return cases;
}

/**
 * Gives all open cases of somebody to a colleague, or back to their departments; answers the numbers of those that moved.
 * Each case is a change of its own with an event: done again after a kill, it goes on where it was.
 */
export async function handOver(
  deps: Deps,
  by: Staff,
  { from, to }: { from: Staff; to: Staff | null },
): Promise<string[]> {
  const moved: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const left = (await openCasesOf(deps, from)).filter((each) => isOf(each, "request"));
    if (left.length === 0) break;
    for (const { number } of left) {
      const seen = { on: requests, number, by: byStaff(by) } as const;
      const result = await change(deps, seen, (facts) =>
        to === null || facts.case.handler !== from.id ? unassign(facts, from) : assign(facts, to),
      );
      if (!isRefusal(result)) moved.push(number);
    }
  }
  return moved;
}
