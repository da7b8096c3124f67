import { caseAt } from "../case/at.ts";
import { apart } from "../apart.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, refuse } from "../refusal.ts";
import type { Appointment } from "./appointment.ts";
import { changeAppointment } from "./change.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import { unheld } from "./move.ts";
import { dueIs, nextDue, reminders } from "./reminders.ts";

const atOnce = 200;

/**
 * Reminds those whose time has come, and after it sees whether anybody came: what is cancelled, moved or answered meanwhile is
 * found out in the same write, so that nobody is told of what is not to be. Returns how many were looked at.
 */
export async function remindAppointments(deps: Deps): Promise<number> {
  return apart(await deps.store.remindable(deps.now(), atOnce), (due) => remindOne(deps, due));
}

async function remindOne(deps: Deps, { number, due }: { number: string; due: Date }): Promise<number> {
  const one = await caseAt(deps.store, "appointment", number);
  if (one === undefined) return 0;
  const next = nextDue(one, deps.now(), due);
  const row = { row: "reminded", appointment: one.id, was: due, next } as const;
  const act = {
    number,
    expected: one.version,
    by: { kind: "desk" },
    beside: () => Promise.resolve([row]),
  } as const;
  const what = dueIs(one, due);
  const isEmpty = what !== "remind" && (await nobodyCame(deps, one));
  const done = await changeAppointment(deps, act, (facts) => {
    if (what === "remind") return reminded(facts);
    return isEmpty ? unattended(facts, { isLast: what === "close" }) : refuse("not-booked");
  });
  // Nobody is to be told: the row alone is put right.
  if (isRefusal(done) && (done.refused === "not-booked" || done.refused === "before-its-time"))
    await deps.store.commit({ rows: [row] });
  return 1;
}

/** Whether a call was to be and neither its host nor anybody else was seen, at its page or at the centre. */
async function nobodyCame({ store }: Deps, { id, arrivedAt }: Appointment): Promise<boolean> {
  if (arrivedAt !== null) return false;
  const call = await store.callOf(id);
  if (call === undefined || call.startedAt !== null) return false;
  const trail = await store.trailOf(call.id);
  return !trail.some(({ what }) => ["waits", "joined", "asked-phone"].includes(what));
}

/** Refuses `not-booked` where it is not to be any more, or has begun. */
export function reminded({ case: one, at }: Facts): Decision<"not-booked"> {
  const { stage, startsAt } = one;
  if (stage !== "booked" || startsAt === null || startsAt <= at) return refuse("not-booked");
  const left = startsAt.getTime() - at.getTime();
  const isFirst = left > reminders[1];
  return accept(one, { type: "AppointmentReminded", first: isFirst, startsAt: startsAt.toISOString() });
}

/**
 * Nobody came, its host neither: the office is asked how it came out, and where it has not said so by the last time, the
 * appointment did not take place. Refuses `not-booked` where somebody has said so, or is to be rung up, or it goes on.
 */
export function unattended(
  facts: Facts,
  { isLast }: { isLast: boolean },
): Decision<"not-booked" | "before-its-time"> {
  const { stage, ring, endsAt } = facts.case;
  if (stage !== "booked" || ring !== null || endsAt === null || endsAt > facts.at)
    return refuse("not-booked");
  return isLast ? unheld(facts, "", "nobody") : accept(facts.case, { type: "AppointmentUnattended" });
}
