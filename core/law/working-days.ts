import { athensDay, type Day, endOfDay, weekdayOf, yearOf } from "./athens.ts";
import { type Calendar, daysOff } from "./holidays.ts";

/** Whether the municipality works on the day it is in Athens at this instant. */
export function isWorkingDay(at: Date, calendar: Calendar): boolean {
  return works(athensDay(at), calendar);
}

/**
 * The end of the n-th working day after the day of `instant` in Athens; with 0 the end of that day itself, or of the
 * next working one. Throws a RangeError unless n is a whole number from 0 to 3650.
 */
export function addWorkingDays(instant: Date, n: number, calendar: Calendar): Date {
  if (!Number.isInteger(n) || n < 0 || n > 3650) throw new RangeError(`Not a number of working days: ${n}`);
  let day = rollForward(athensDay(instant) + (n === 0 ? 0 : 1), calendar);
  for (let left = n; left > 1; left -= 1) day = rollForward(day + 1, calendar);
  return endOfDay(day);
}

/** The end of the first working day after the day of `instant` in Athens. */
export function nextWorkingDay(instant: Date, calendar: Calendar): Date {
  return addWorkingDays(instant, 1, calendar);
}

/** This day if the municipality works on it, else the first working day after it. */
export function rollForward(day: Day, calendar: Calendar): Day {
  let next = day;
  while (!works(next, calendar)) next += 1;
  return next;
}

/** Whether the municipality works on this day: no weekend, no public holiday, none of its own. */
export function works(day: Day, calendar: Calendar): boolean {
  return weekdayOf(day) <= 5 && !daysOff(yearOf(day), calendar).has(day);
}
