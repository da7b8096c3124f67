import { athensDay, endOfDay, startOfDay, weekdayOf, yearOf } from "../../core/law/athens.ts";
import { type Calendar, daysOff } from "../../core/law/holidays.ts";
import { rollForward } from "../../core/law/working-days.ts";

const minute = 60_000;
const hour = 60 * minute;
/** A small town hall gets about six cases a day: few cases are all recent, many go back two years. */
const casesPerDay = 6;
const [fewestDays, mostDays] = [45, 730];
const officeOpens = 7.5 * hour;
const officeHours = 7.5 * hour;

/** How much is reported at each hour of a working day in Athens, and at weekends of the same. */
const byHour = [1, 0.5, 0.3, 0.2, 0.3, 0.8, 3, 8, 14, 17, 18, 17, 15, 12, 9, 7, 7, 8, 9, 10, 9, 7, 4, 2];
const byWeekday = [1.25, 1.1, 1.05, 1, 0.95, 0.45, 0.35];
const restDay = 0.35;

/** When each of `count` cases came in, over the last two years at most, by the rhythm of week and day, in order of time. */
export function openings(
  now: Date,
  count: number,
  calendar: Calendar,
): (index: number, share: number) => Date {
  const days = Math.min(mostDays, Math.max(fewestDays, Math.ceil(count / casesPerDay)));
  const hours = lastHours(now, calendar, days);
  const total = hours.at(-1)?.until ?? 0;
  let at = 0;
  return (index, share) => {
    const wanted = ((index + share) / count) * total;
    while (at < hours.length - 1 && (hours[at]?.until ?? 0) <= wanted) at += 1;
    const found = hours[at];
    if (found === undefined) return now;
    const part = 1 - (found.until - wanted) / found.weight;
    return new Date(Math.floor(found.start + Math.min(Math.max(part, 0), 1) * found.lasts));
  };
}

type Hour = { start: number; lasts: number; weight: number; until: number };

function lastHours(now: Date, calendar: Calendar, days: number): Hour[] {
  const today = athensDay(now);
  const found: Hour[] = [];
  let until = 0;
  for (let day = today - days; day <= today; day += 1) {
    const begins = startOfDay(day).getTime();
    const rests = daysOff(yearOf(day), calendar).has(day);
    const busy = (rests ? restDay : (byWeekday[weekdayOf(day) - 1] ?? 1)) * (1 + (day - today + days) / days);
    for (const [index, share] of byHour.entries()) {
      const start = begins + index * hour;
      const lasts = Math.min(hour, Math.min(now.getTime(), endOfDay(day).getTime()) - start);
      if (lasts <= 0) continue;
      const weight = (busy * share * lasts) / hour;
      until += weight;
      found.push({ start, lasts, weight, until });
    }
  }
  return found;
}

/** The instant after so much working time: the office is open from 7:30 to 15:00 on working days. */
export function officeLater(from: Date, workingDays: number, calendar: Calendar): Date {
  const today = athensDay(from);
  let day = rollForward(today, calendar);
  const since = day === today ? from.getTime() - startOfDay(day).getTime() - officeOpens : 0;
  const worked = Math.min(Math.max(since, 0), officeHours) + workingDays * officeHours;
  for (let left = Math.floor(worked / officeHours); left > 0; left -= 1) day = rollForward(day + 1, calendar);
  return new Date(Math.round(startOfDay(day).getTime() + officeOpens + (worked % officeHours)));
}
