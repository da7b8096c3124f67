import { athensDay, athensWall, type Day, startOfDay, weekdayOf, yearOf } from "./athens.ts";
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

/** The moment when an office that is closed at `at` opens; undefined where there is none in a month. */
export function nextOpening(at: Date, hours: readonly OpeningHours[], calendar: Calendar): Date | undefined {
  const { today, next } = openingOf(at, hours, calendar);
  return [today, next]
    .flatMap((day) => (day === undefined ? [] : day.spans.map(({ from }) => wallTime(day.day, from))))
    .find((opens) => opens > at);
}

/** «07:30» of the day that begins at `start`, be it one of 23 or 25 hours. */
function wallTime(start: Date, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const wanted = hour * 60 + minute;
  const near = new Date(start.getTime() + wanted * 60_000);
  const wall = athensWall(near);
  return new Date(near.getTime() + (wanted - wall.hour * 60 - wall.minute) * 60_000);
}

function spansOf(day: Day, hours: readonly OpeningHours[], calendar: Calendar): readonly OpeningHours[] {
  if (daysOff(yearOf(day), calendar).has(day)) return [];
  return hours
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}
