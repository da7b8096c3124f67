import type { BookedTime, CalendarDay } from "../../core/appointment/calendar.ts";
import { dayEnds, type Exception, minutesOf, momentOf, type Time } from "../../core/appointment/hours.ts";
import { parseDay } from "../../core/law/athens.ts";
import { clockTime } from "../../core/greek/dates.ts";
import type { CalendarMode } from "./state.ts";

/** One row of a day; from when to when in wall time, `at` is the instant at which it begins. */
export type Item = { key: string; at: number; from: string; to: string } & (
  | { is: "free" }
  | { is: "held" }
  | { is: "booked"; one: BookedTime }
  | { is: "exception"; exception: Exception }
  | { is: "weekly"; change: CalendarDay["weekly"][number] }
);

/** What stands on a day, in the order of the clock; what was changed of its hours before what happens in it. */
export function itemsOf(day: CalendarDay): Item[] {
  const all = [
    ...day.exceptions.map((exception, index): Item => {
      const { from, to } = exception;
      const at = momentOf(parseDay(day.date), minutesOf(from)).getTime();
      return { is: "exception", key: `exception ${String(index)}`, at, from, to, exception };
    }),
    ...day.weekly.map((change, index): Item => {
      const at = momentOf(parseDay(day.date), 0).getTime();
      return { is: "weekly", key: `weekly ${String(index)}`, at, from: "00:00", to: dayEnds, change };
    }),
    ...day.booked.map((one): Item => ({ is: "booked", key: one.number, ...spanOf(one), one })),
    ...day.held.map((time): Item => ({
      is: "held",
      key: `held ${time.startsAt.toISOString()}`,
      ...spanOf(time),
    })),
    ...day.times.map((time): Item => ({
      is: "free",
      key: `free ${time.startsAt.toISOString()}`,
      ...spanOf(time),
    })),
  ];
  return all.sort((a, b) => a.at - b.at);
}

function spanOf({ startsAt, endsAt }: Time) {
  const [from, to] = [clockTime(startsAt), clockTime(endsAt)];
  return { at: startsAt.getTime(), from, to: to <= from ? "24:00" : to };
}

/** The day with the cursor; undefined until it has come. */
export function dayUnder({ shown, date }: CalendarMode): CalendarDay | undefined {
  return shown?.days.find((day) => day.date === date);
}

/** Where the cursor is on its day: on its own row, or where that was; -1 on a day without rows. */
export function indexUnder(mode: CalendarMode): number {
  const day = dayUnder(mode);
  const items = day === undefined ? [] : itemsOf(day);
  const own = items.findIndex(({ key }) => key === mode.cursor?.key);
  if (own >= 0 || items.length === 0) return own;
  const { at } = mode.cursor ?? { at: 0 };
  const next = items.findIndex((item) => item.at >= at);
  return next < 0 ? items.length - 1 : next;
}

/** The row under the cursor. */
export function itemUnder(mode: CalendarMode): Item | undefined {
  const day = dayUnder(mode);
  return day === undefined ? undefined : itemsOf(day)[indexUnder(mode)];
}
