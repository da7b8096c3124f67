import { athensDay, type Day, formatDay, instantOf, parseDay, weekdayOf, yearOf } from "../law/athens.ts";
import { type Calendar, daysOff } from "../law/holidays.ts";
import type { OpeningHours } from "../law/office-hours.ts";
import type { WeeklyChange } from "../municipality/appointments.ts";

/** Minutes of one day, wall time; the grid of starting times is counted from `anchor`. */
export type Window = { from: number; to: number; anchor: number };

/** From an instant to another. */
export type Time = { startsAt: Date; endsAt: Date };

/** What the office has opened or closed beside the weekly hours; `date` is YYYY-MM-DD, times are wall time. */
export type Exception = {
  resource: string;
  date: string;
  from: string;
  to: string;
  state: "open" | "closed";
  reason: string;
};

/** When somebody can be met as a rule, what the office changed of that, and the days on which nobody works. */
export type Weekly = {
  hours: readonly OpeningHours[];
  changes?: readonly WeeklyChange[];
  calendar: Calendar;
};

export const dayEnds = "24:00";

/** Minutes since midnight of «10:30»; a day ends at «24:00». */
export function minutesOf(clock: string): number {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 60 + Number(minute);
}

/**
 * The open times of a day: the weekly hours but for holidays, then each exception in the order in which they were made,
 * so that the last one decides.
 */
export function windowsOn(day: Day, weekly: Weekly, exceptions: readonly Exception[]): Window[] {
  const today = exceptions.filter(({ date }) => parseDay(date) === day);
  return today
    .reduce(
      (open, each) => (each.state === "open" ? opened(open, each) : closed(open, each)),
      usual(day, weekly),
    )
    .sort((a, b) => a.from - b.from);
}

/** The same as instants. */
export function spansOn(day: Day, weekly: Weekly, exceptions: readonly Exception[]): Time[] {
  return windowsOn(day, weekly, exceptions).map(({ from, to }) => ({
    startsAt: momentOf(day, from),
    endsAt: momentOf(day, to),
  }));
}

/** Whether a time of the office's own choice lies within the hours. */
export function isWithinHours(
  { startsAt, endsAt }: Time,
  { exceptions, ...weekly }: Weekly & { exceptions: readonly Exception[] },
): boolean {
  return spansOn(athensDay(startsAt), weekly, exceptions).some(
    (open) => startsAt >= open.startsAt && endsAt <= open.endsAt,
  );
}

/** When the clock on the wall shows so many minutes; where the clocks leave that time out, when they jump over it. */
export function momentOf(day: Day, minutes: number): Date {
  return instantOf(day, minutes) ?? momentOf(day, minutes + 1);
}

/** The hours that a weekday has by rule from some day on, in the order of the clock. */
export function hoursOf(weekday: number, day: Day, weekly: Weekly): { from: string; to: string }[] {
  const changed = changeOf(weekday, day, weekly);
  const spans =
    changed === undefined
      ? weekly.hours.filter(({ days }) => days.includes(weekday))
      : changed.week.flatMap((each) => (each.day === weekday ? each.spans : []));
  return spans
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from));
}

/** The weekdays that have hours by rule on some day, 1 (Monday) to 7. */
export function weekdaysOf(day: Day, weekly: Weekly): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => hoursOf(weekday, day, weekly).length > 0);
}

/** What the office changed of a weekday and holds on some day: the latest beginning decides, of several the last made. */
export function changeOf(
  weekday: number,
  day: Day,
  { changes = [] }: Pick<Weekly, "changes">,
): WeeklyChange | undefined {
  const date = formatDay(day);
  return changes
    .filter(({ from, week }) => from <= date && week.some((each) => each.day === weekday))
    .reduce<WeeklyChange | undefined>(
      (last, each) => (last === undefined || each.from >= last.from ? each : last),
      undefined,
    );
}

function usual(day: Day, weekly: Weekly): Window[] {
  if (daysOff(yearOf(day), weekly.calendar).has(day)) return [];
  return hoursOf(weekdayOf(day), day, weekly).map(({ from, to }) => ({
    from: minutesOf(from),
    to: minutesOf(to),
    anchor: minutesOf(from),
  }));
}

/** What touches what was open becomes one time with it, on its grid. */
function opened(open: readonly Window[], given: Exception): Window[] {
  const [from, to] = [minutesOf(given.from), minutesOf(given.to)];
  const touched = open.filter((each) => each.from <= to && each.to >= from);
  const whole = {
    from: Math.min(from, ...touched.map((each) => each.from)),
    to: Math.max(to, ...touched.map((each) => each.to)),
    anchor: touched[0]?.anchor ?? from,
  };
  return [...open.filter((each) => !touched.includes(each)), whole];
}

function closed(open: readonly Window[], given: Exception): Window[] {
  const [from, to] = [minutesOf(given.from), minutesOf(given.to)];
  return open.flatMap((each) => [
    ...(each.from < from ? [{ ...each, to: Math.min(each.to, from) }] : []),
    ...(each.to > to ? [{ ...each, from: Math.max(each.from, to) }] : []),
  ]);
}
