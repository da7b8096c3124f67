import { dayOnly, shortDate } from "../../core/greek/dates.ts";
import type { Language } from "../../core/language.ts";
import { athensDay, dayOf, instantOf, parseDay, startOfDay, yearOf } from "../../core/law/athens.ts";
import { dayTyped } from "../petition/agenda.ts";

/**
 * «3/12/2026 10:20» or «3/12 10:20» (the next time that there is such a day) as an instant, wall time in Athens; anything
 * else stays, for the desk to say no to.
 */
export function instantTyped(typed: string, now: Date): string {
  const [, day = "", month = "", year, hour = "", minute] =
    /^\s*(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?[\sT,]+(\d{1,2})[:.](\d{2})\s*$/u.exec(typed) ?? [];
  if (minute === undefined) return typed.trim();
  const thisYear = yearOf(athensDay(now));
  const inYear = (each: number) => dayOf(each, Number(month), Number(day));
  const next = inYear(thisYear) < athensDay(now) ? inYear(thisYear + 1) : inYear(thisYear);
  const at = instantOf(year === undefined ? next : inYear(Number(year)), Number(hour) * 60 + Number(minute));
  return at === undefined || Number(hour) > 23 || Number(minute) > 59 ? typed.trim() : at.toISOString();
}

/** «3/12/2026» and «3/12» as a day, YYYY-MM-DD. */
export function daysTyped(typed: string, now: Date): string {
  const [, day = "", month] = /^\s*(\d{1,2})[./-](\d{1,2})\s*$/u.exec(typed) ?? [];
  if (month === undefined) return dayTyped(typed);
  const year = yearOf(athensDay(now));
  const isPast = dayOf(year, Number(month), Number(day)) < athensDay(now);
  return dayTyped(`${day}/${month}/${String(isPast ? year + 1 : year)}`);
}

/** «10-11:30», «10:00–11:30», «1000 1130» as from when to when in wall time; undefined where it is none, or turned round. */
export function hoursTyped(typed: string): { from: string; to: string } | undefined {
  const [, h1, m1 = "00", h2, m2 = "00"] =
    /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*[-–—\s]\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/u.exec(typed) ?? [];
  if (h1 === undefined || h2 === undefined) return undefined;
  const [from, to] = [`${h1.padStart(2, "0")}:${m1}`, `${h2.padStart(2, "0")}:${m2}`];
  const isRight = from < to && to <= "24:00" && m1 < "60" && m2 < "60";
  return isRight ? { from, to } : undefined;
}

/** «Τρίτη 1/12» for a day written YYYY-MM-DD. */
export function dayTitle(date: string, language: Language): string {
  return dayOnly(startOfDay(parseDay(date)), language);
}

/** «Τρίτη 1/12», or «Τρίτη 1/12 – Πέμπτη 3/12». */
export function daysTitle({ date, until }: { date: string; until: string }, language: Language): string {
  const first = dayTitle(date, language);
  return date === until ? first : `${first} – ${dayTitle(until, language)}`;
}

/** «Τρ 1/12». */
export function shortDay(date: string, language: Language): string {
  return shortDate(startOfDay(parseDay(date)), language).replace(/,.*$/u, "");
}
