import { athensDay, athensWall } from "./athens.ts";
import { type Calendar, daysOff } from "./holidays.ts";

/** Opening hours: weekdays 1 (Monday) to 7, wall time "HH:MM" in Europe/Athens; `to` is already closed. */
export type OpeningHours = { days: readonly number[]; from: string; to: string };

const EARLY = 2 * 60;

/**
 * Whether an office is open at this instant. A weekday outside the hours, a holiday and the last two hours of 24 and
 * 31 December are closed.
 */
export function isOpen(at: Date, hours: readonly OpeningHours[], calendar: Calendar): boolean {
  const { year, month, day, weekday, hour, minute } = athensWall(at);
  if (daysOff(year, calendar).has(athensDay(at))) return false;
  const today = hours.filter((span) => span.days.includes(weekday));
  const now = hour * 60 + minute;
  const closing = Math.max(...today.map((span) => minutes(span.to)));
  const eve = month === 12 && (day === 24 || day === 31);
  if (eve && now >= closing - EARLY) return false;
  return today.some((span) => now >= minutes(span.from) && now < minutes(span.to));
}

function minutes(clock: string): number {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 60 + Number(minute);
}
