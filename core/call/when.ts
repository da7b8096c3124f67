import { type Call, outAt } from "./call.ts";

/**
 * What a call is at an instant: `early` (its page says when), `open` (camera, microphone and line can be tried), `lobby`
 * (there is a room, nobody is let in), `running` (the host lets in), `closing` (people say goodbye), `over`.
 */
export type Phase = "early" | "open" | "lobby" | "running" | "closing" | "over";

const MINUTE = 60_000;
export const opensMinutesBefore = 10;
export const roomMinutesBefore = 5;

type Timed = Pick<Call, "startsAt" | "endsAt" | "graceS" | "endedAt">;

/**
 * Each limit belongs to what begins with it: at `startsAt` itself the call is running. One that was ended is over also for
 * a clock that was set back: it has no room any more.
 */
export function phaseOf(call: Timed, now: Date): Phase {
  const at = now.getTime();
  const starts = call.startsAt.getTime();
  if (call.endedAt !== null) return "over";
  if (at < starts - opensMinutesBefore * MINUTE) return "early";
  if (at < starts - roomMinutesBefore * MINUTE) return "open";
  if (at < starts) return "lobby";
  if (at < call.endsAt.getTime()) return "running";
  return at < call.endsAt.getTime() + call.graceS * 1000 ? "closing" : "over";
}

/** Whether there has to be a room now. */
export function wantsRoom(call: Timed, now: Date): boolean {
  return ["lobby", "running", "closing"].includes(phaseOf(call, now));
}

/** Whether somebody may be let in now: the host is there, and it is time. */
export function letsIn(call: Timed & Pick<Call, "startedAt">, now: Date): boolean {
  return call.startedAt !== null && ["running", "closing"].includes(phaseOf(call, now));
}

/** The next instant at which the room has to change: it is made, or it goes; null once it is over. */
export function nextChange(call: Call, now: Date): Date | null {
  const makes = new Date(call.startsAt.getTime() - roomMinutesBefore * MINUTE);
  if (phaseOf(call, now) === "over") return null;
  return now < makes ? makes : outAt(call);
}
