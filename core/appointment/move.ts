import { refuse } from "../refusal.ts";
import type { Appointment, AppointmentEvent, Ringing } from "./appointment.ts";
import { accept, type Decision, type Facts } from "./facts.ts";
import type { Slot } from "./slots.ts";
import type { AppointmentStage } from "./stage.ts";

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

/** What may be put right once somebody finds that it was otherwise. */
const outcomes: readonly AppointmentStage[] = ["booked", "met", "missed", "unheld"];

/** The appointment as it came out. Refuses `not-booked`, also where it stands like that already, and `before-its-time` before its time. */
function cameOut(
  { case: one, at }: Facts,
  stage: "met" | "missed" | "unheld",
  event: AppointmentEvent,
): Decision<"not-booked" | "before-its-time"> {
  if (!outcomes.includes(one.stage) || one.stage === stage || one.startsAt === null)
    return refuse("not-booked");
  if (at < one.startsAt) return refuse("before-its-time");
  return accept({ ...one, stage, closedAt: at }, event);
}

/** Both were there. Refuses as `cameOut` does; what was set wrongly is put right, too. */
export function met(facts: Facts): Decision<"not-booked" | "before-its-time"> {
  const isPutRight = facts.case.stage !== "booked";
  return cameOut(facts, "met", { type: "AppointmentMet", ...(isPutRight && { corrected: true }) });
}

/**
 * The resident did not come; `until` is when they can book again themselves, null where they can now. Refuses as `cameOut`
 * does.
 */
export function missed(
  facts: Facts,
  { note, until }: { note: string; until: Date | null },
): Decision<"not-booked" | "before-its-time"> {
  const paused = until === null ? {} : { until: until.toISOString() };
  return cameOut(facts, "missed", { type: "AppointmentMissed", note, ...paused });
}

/**
 * It did not take place because of us, or because nobody came at all: it never counts against its resident. Refuses as
 * `cameOut` does.
 */
export function unheld(
  facts: Facts,
  note: string,
  came?: "nobody",
): Decision<"not-booked" | "before-its-time"> {
  return cameOut(facts, "unheld", { type: "AppointmentUnheld", note, ...(came && { came }) });
}

/** The resident is at the centre. Refuses `not-booked`, `arrived-already`. */
export function arrived({ case: one, at }: Facts): Decision<"not-booked" | "arrived-already"> {
  if (one.stage !== "booked") return refuse("not-booked");
  if (one.arrivedAt !== null) return refuse("arrived-already");
  return accept({ ...one, arrivedAt: at }, { type: "ResidentArrived" });
}

/**
 * Somebody has to be rung up for it, now. Refuses `not-booked`, and `asked-already` where the same side has said so, or
 * for the desk anybody.
 */
export function rings({ case: one, at }: Facts, by: Ringing): Decision<"not-booked" | "asked-already"> {
  if (one.stage !== "booked") return refuse("not-booked");
  if (one.ring?.by === by || (one.ring !== null && by === "desk")) return refuse("asked-already");
  const ring = { at: one.ring?.at ?? at.toISOString(), by };
  return accept({ ...one, ring }, { type: "PhoneAsked", by });
}

/** What the one who was met wrote down of it. */
export function noted({ case: one }: Facts, text: string): Decision<never> {
  return accept(one, { type: "AppointmentNoted", text });
}
