import type { Language } from "../core/language.ts";
import { clockTime } from "../core/greek/dates.ts";
import { athensDay, athensWall, startOfDay } from "../core/law/athens.ts";
import { type Calendar, daysOff } from "../core/law/holidays.ts";
import { isOpen } from "../core/law/office-hours.ts";
import type { Bilingual, Hours } from "../core/municipality/municipality.ts";
import { say } from "./words.ts";

/** How an office stands today; a holiday has a name. */
export type Today =
  | { is: "open"; until: string }
  | { is: "later"; from: string }
  | { is: "over" }
  | { is: "closed"; holiday: Bilingual | null };

/** One line of a timetable: the days that share the same hours, and whether today is one of them. */
export type TimetableLine = { days: string; times: string[]; today: boolean };

const gridMs = 5 * 60_000;

/** How an office stands at this instant, by its hours, the holidays and the early closing of the two eves. */
export function today(at: Date, hours: readonly Hours[], calendar: Calendar): Today {
  const { year, weekday } = athensWall(at);
  const off = daysOff(year, calendar).get(athensDay(at));
  if (off !== undefined) return { is: "closed", holiday: { el: off.el, en: off.en } };
  if (!hours.some((span) => span.days.includes(weekday))) return { is: "closed", holiday: null };
  const next = nextChange(at, hours, calendar);
  if (next === undefined) return { is: "over" };
  const clock = clockTime(next);
  return isOpen(at, hours, calendar) ? { is: "open", until: clock } : { is: "later", from: clock };
}

/** The timetable of an office in the order of the week. */
export function timetable(hours: readonly Hours[], language: Language, weekday: number): TimetableLine[] {
  const lines = new Map<string, { days: number[]; times: string[] }>();
  for (const { days, from, to } of hours) {
    const sorted = [...new Set(days)].sort((a, b) => a - b);
    const known = lines.get(sorted.join());
    if (known === undefined) lines.set(sorted.join(), { days: sorted, times: [`${from}–${to}`] });
    else known.times.push(`${from}–${to}`);
  }
  return [...lines.values()]
    .sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0))
    .map(({ days, times }) => ({
      days: namedDays(days, language),
      times: times.sort(),
      today: days.includes(weekday),
    }));
}

/** The next instant today at which the office opens or closes, met on the grid of five minutes. */
function nextChange(at: Date, hours: readonly Hours[], calendar: Calendar): Date | undefined {
  const end = startOfDay(athensDay(at) + 1).getTime();
  const now = isOpen(at, hours, calendar);
  for (let ms = (Math.floor(at.getTime() / gridMs) + 1) * gridMs; ms <= end; ms += gridMs) {
    const then = new Date(ms);
    if (isOpen(then, hours, calendar) !== now) return then;
  }
  return undefined;
}

function namedDays(days: readonly number[], language: Language): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => namedRun(run, language)).join(", ");
}

function namedRun(run: readonly number[], language: Language): string {
  const [first, last] = [dayName(run[0] ?? 1, language), dayName(run.at(-1) ?? 1, language)];
  if (run.length === 1) return first;
  return say(language, run.length === 2 ? "days.and" : "days.range", { first, last });
}

/** ISO weekday 1 is Monday, as 1 January 2024 was. */
function dayName(weekday: number, language: Language): string {
  const at = new Date(Date.UTC(2024, 0, weekday, 12));
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "Europe/Athens" }).format(at);
}
