import { caseAt } from "../case/at.ts";
import { apart } from "../apart.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { changeAppointment } from "./change.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { firstReminder, reminders } from "./reminders.ts";

const atOnce = 200;

/**
 * Reminds those whose time has come: what is cancelled or moved meanwhile is found out in the same write, so that nobody is
 * reminded of what is not to be. Returns how many were looked at.
 */
export async function remindAppointments(deps: Deps): Promise<number> {
  return apart(await deps.store.remindable(deps.now(), atOnce), (due) => remindOne(deps, due));
}

async function remindOne(deps: Deps, { number, due }: { number: string; due: Date }): Promise<number> {
  const one = await caseAt(deps.store, "appointment", number);
  if (one === undefined) return 0;
  const at = deps.now();
  const next = one.startsAt === null ? null : firstReminder(one.startsAt, at);
  const row = { row: "reminded", appointment: one.id, was: due, next } as const;
  const act = {
    number,
    expected: one.version,
    by: { kind: "desk" },
    beside: () => Promise.resolve([row]),
  } as const;
  const done = await changeAppointment(deps, act, reminded);
  // Nobody is to be told: the row alone is put right.
  if (isRefusal(done) && done.refused === "not-booked") await deps.store.commit({ rows: [row] });
  return 1;
}

/** Refuses `not-booked` where it is not to be any more, or has begun. */
export function reminded({ case: one, at }: Facts): Decision<"not-booked"> {
  const { stage, startsAt } = one;
  if (stage !== "booked" || startsAt === null || startsAt <= at) return refuse("not-booked");
  const left = startsAt.getTime() - at.getTime();
  const isFirst = left > reminders[1];
  return accept(one, { type: "AppointmentReminded", first: isFirst, startsAt: startsAt.toISOString() });
}
