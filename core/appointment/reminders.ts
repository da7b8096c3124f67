import type { Appointment } from "./appointment.ts";

const minute = 60_000;
const hour = 60 * minute;
/** How long before it a resident is reminded; the first time with a link to try camera and microphone. */
export const reminders = [48 * hour, 2 * hour] as const;
/** So long after a call to which nobody came the office is told, */
const looksAfterMs = 15 * minute;
/** and so long after it the appointment is closed, unless the office has said how it came out; */
const closesAfterMs = 24 * hour;
/** it has at least as long for that after it was told. */
const leastToAnswerMs = 2 * hour;

type When = Pick<Appointment, "startsAt" | "endsAt" | "way">;

/** What is due at an instant: a reminder, a look whether anybody came, or the end of waiting for the office. */
export function dueIs({ startsAt, endsAt }: When, due: Date): "remind" | "look" | "close" | null {
  if (startsAt === null || endsAt === null) return null;
  if (due < startsAt) return "remind";
  return due.getTime() === endsAt.getTime() + looksAfterMs ? "look" : "close";
}

/**
 * When something is next due of an appointment after `due` was, which is now or before; null where nothing is. It is too late
 * for a reminder whose time is over, never for a look. Of a telephone call nobody but the office knows how it came out.
 */
export function nextDue({ startsAt, endsAt, way }: When, now: Date, due = now): Date | null {
  if (startsAt === null || endsAt === null) return null;
  const next = reminders.map((before) => new Date(startsAt.getTime() - before)).find((at) => at > now);
  if (next !== undefined) return next;
  if (way === "phone") return null;
  const looks = new Date(endsAt.getTime() + looksAfterMs);
  if (due < looks) return looks;
  const closes = Math.max(endsAt.getTime() + closesAfterMs, now.getTime() + leastToAnswerMs);
  return due.getTime() === looks.getTime() ? new Date(closes) : null;
}
