import { athensDay, type Day, startOfDay, weekdayOf, yearOf } from "./athens.ts";
import { type Calendar, daysOff } from "./holidays.ts";
import type { OpeningHours } from "./office-hours.ts";

/** The hours of one day, in order; none where it is closed. */
export type DayHours = { day: Date; spans: readonly OpeningHours[] };

const FARTHEST = 30;

/** When an office is open today, and on the next day that it is; undefined where there is none in a month. */
export function openingOf(
  at: Date,
  hours: readonly OpeningHours[],
  calendar: Calendar,
): { today: DayHours; next: DayHours | undefined } {
  const first = athensDay(at);
  const of = (day: Day): DayHours => ({ day: startOfDay(day), spans: spansOf(day, hours, calendar) });
  const later = Array.from({ length: FARTHEST }, (_, days) => first + 1 + days);
  const next = later.find((day) => spansOf(day, hours, calendar).length > 0);
  return { today: of(first), next: next === undefined ? undefined : of(next) };
}

function spansOf(day: Day, hours: readonly OpeningHours[], calendar: Calendar): readonly OpeningHours[] {
  if (daysOff(yearOf(day), calendar).has(day)) return [];
  return hours
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}
