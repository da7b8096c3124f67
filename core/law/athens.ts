import { IANAZone } from "luxon";

const ZONE = IANAZone.create("Europe/Athens");
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Offset in ms for each UTC day, NaN for the two a year on which the clocks change: a zone look-up is slow. */
const offsets = new Map<number, number>();
const MOST_OFFSETS = 50_000;

/** A calendar day in Athens as whole days since 1 January 1970. */
export type Day = number;

/** What the clock and the calendar on the wall show; weekday 1 is Monday, 7 Sunday. */
export type Wall = {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
};

/** Wall time in Athens at an instant. Throws a RangeError for an invalid Date. */
export function athensWall(at: Date): Wall {
  const local = new Date(localMs(at));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: weekdayOf(Math.floor(local.getTime() / DAY)),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** The day it is in Athens at an instant. Throws a RangeError for an invalid Date. */
export function athensDay(at: Date): Day {
  return Math.floor(localMs(at) / DAY);
}

/** The last millisecond of a day in Athens, as an instant. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day + 1).getTime() - 1);
}

/** The first millisecond of a day in Athens, as an instant. */
export function startOfDay(day: Day): Date {
  const local = day * DAY;
  // Athens is two or three hours ahead and changes its clocks at 01:00 UTC, never around midnight.
  return new Date(local - offsetAt(local - 2.5 * 60 * MINUTE));
}

/**
 * The instant at which a clock on the wall in Athens shows so many minutes after the midnight of a day; the first of two
 * in the hour that comes twice, undefined in the one that is left out.
 */
export function instantOf(day: Day, minutes: number): Date | undefined {
  const local = day * DAY + minutes * MINUTE;
  // The larger offset gives the earlier instant: it is the one before the clocks go back.
  const around = [...new Set([offsetAt(local - DAY), offsetAt(local + DAY)])].sort((a, b) => b - a);
  const offset = around.find((each) => offsetAt(local - each) === each);
  return offset === undefined ? undefined : new Date(local - offset);
}

/** The day written YYYY-MM-DD. Throws a RangeError when there is no such day. */
export function parseDay(iso: string): Day {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || formatDay(ms / DAY) !== iso) throw new RangeError(`Not a day: ${iso}`);
  return ms / DAY;
}

/** The day as YYYY-MM-DD. */
export function formatDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of a year, month (1–12) and day of the month. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * DAY).getUTCFullYear();
}

function localMs(at: Date): number {
  const ms = at.getTime();
  if (Number.isNaN(ms)) throw new RangeError("Not a date");
  return ms + offsetAt(ms);
}

function offsetAt(ms: number): number {
  const utcDay = Math.floor(ms / DAY);
  let offset = offsets.get(utcDay);
  if (offset === undefined) {
    const first = ZONE.offset(utcDay * DAY) * MINUTE;
    const last = ZONE.offset((utcDay + 1) * DAY - 1) * MINUTE;
    offset = first === last ? first : Number.NaN;
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(utcDay, offset);
  }
  return Number.isNaN(offset) ? ZONE.offset(ms) * MINUTE : offset;
}
