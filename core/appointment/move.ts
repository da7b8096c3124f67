import { refuse } from "../refusal.ts";
import type { Appointment } from "./appointment.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Slot } from "./slots.ts";

/** How often a resident may move an appointment; the office as often as it has to. */
export const mostMoves = 2;
/** From then on a resident calls the office. */
const cutOffMs = 2 * 3_600_000;

export type MoveRefusal = "not-booked" | "same-time" | "moved-enough" | "too-late";

/** Why its resident cannot move it any more; null where they can. */
export function mayMove(one: Appointment, at: Date): Exclude<MoveRefusal, "same-time"> | null {
  if (!isToBe(one, at) || one.startsAt === null) return "not-booked";
  if (one.moves >= mostMoves) return "moved-enough";
  return one.startsAt.getTime() - at.getTime() < cutOffMs ? "too-late" : null;
}

function isToBe({ stage, endsAt }: Appointment, at: Date): boolean {
  return stage === "booked" && endsAt !== null && endsAt > at;
}

/**
 * The appointment at another time. Refuses `not-booked`, `same-time`; a resident also `moved-enough` after two times, and
 * `too-late` in the last two hours.
 */
export function moved(
  { case: one, at }: Facts,
  { startsAt, endsAt }: Pick<Slot, "startsAt" | "endsAt">,
  by: "resident" | "staff",
): Decision<MoveRefusal> {
  if (!isToBe(one, at) || one.startsAt === null) return refuse("not-booked");
  if (one.startsAt.getTime() === startsAt.getTime()) return refuse("same-time");
  const why = by === "resident" ? mayMove(one, at) : null;
  if (why !== null) return refuse(why);
  const invite = { ...one.invite, sequence: one.invite.sequence + 1 };
  const moves = one.moves + (by === "resident" ? 1 : 0);
  return accept(
    { ...one, startsAt, endsAt, moves, invite },
    {
      ...{ type: "AppointmentMoved", from: one.startsAt.toISOString() },
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    },
  );
}

/** It does not take place. Refuses `not-booked` where there is nothing to cancel any more. */
export function cancelled({ case: one, at }: Facts, reason: string): Decision<"not-booked"> {
  const isOver = one.endsAt !== null && one.endsAt <= at;
  if ((one.stage !== "booked" && one.stage !== "asked") || isOver) return refuse("not-booked");
  const invite = { ...one.invite, sequence: one.invite.sequence + 1 };
  return accept(
    { ...one, stage: "cancelled", closedAt: at, invite },
    { type: "AppointmentCancelled", startsAt: one.startsAt?.toISOString() ?? null, reason },
  );
}

/** Both were there. Refuses `not-booked`, and `not-yet` before its time. */
export function met({ case: one, at }: Facts): Decision<"not-booked" | "not-yet"> {
  if (one.stage !== "booked" || one.startsAt === null) return refuse("not-booked");
  if (at < one.startsAt) return refuse("not-yet");
  return accept({ ...one, stage: "met", closedAt: at }, { type: "AppointmentMet" });
}

/** Nobody came. Refuses `not-booked`, and `not-yet` before its time; what was set wrongly is put right, too. */
export function missed({ case: one, at }: Facts, note: string): Decision<"not-booked" | "not-yet"> {
  if ((one.stage !== "booked" && one.stage !== "met") || one.startsAt === null) return refuse("not-booked");
  if (at < one.startsAt) return refuse("not-yet");
  return accept({ ...one, stage: "missed", closedAt: at }, { type: "AppointmentMissed", note });
}

/** The resident is at the centre. Refuses `not-booked`, `arrived-already`. */
export function arrived({ case: one, at }: Facts): Decision<"not-booked" | "arrived-already"> {
  if (one.stage !== "booked") return refuse("not-booked");
  if (one.arrivedAt !== null) return refuse("arrived-already");
  return accept({ ...one, arrivedAt: at }, { type: "ResidentArrived" });
}
