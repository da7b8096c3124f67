import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { command, handlers, readers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { words } from "../fields.ts";
import { athensDay, type Day, formatDay, parseDay } from "../law/athens.ts";
import type { Weekday, WeeklyChange } from "../municipality/appointments.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { calendarSubject, type OfficeEvent } from "../office/acts.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import { day, whose } from "./calendar.ts";
import { clock, dry } from "./calendar-change.ts";
import { type CalendarEffect, effectOf } from "./calendar-effect.ts";
import { type Diary, diaryOf } from "./diary.ts";
import { changeOf, hoursOf, isWithinHours, minutesOf } from "./hours.ts";

/** Nobody is booked further ahead. */
const farDays = 400;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** `cal.week`: the hours of each weekday as they are by rule today, since when where the office changed them, and what comes. */
export const showWeeklyCommand = command({
  roles: readers,
  writes: false,
  input: z.object(whose),
  run: async (deps, _, given) => {
    const diary = diaryOf(await municipalityOf(deps), given);
    if (isRefusal(diary)) return diary;
    const { host, centre, name, changes = [] } = diary;
    const today = athensDay(deps.now());
    const later = changes.flatMap(({ resource: _, ...each }) => (parseDay(each.from) > today ? [each] : []));
    const week = weekdays.map((weekday) => {
      const { from = null, reason = null } = changeOf(weekday, today, diary) ?? {};
      const then = later.filter((each) => each.week.some((one) => one.day === weekday));
      return { day: weekday, spans: hoursOf(weekday, today, diary), from, reason, later: then };
    });
    return { host, centre, name, week, later, changed: changes.length > 0 };
  },
});

const span = z
  .object({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, { message: "hours-order", path: ["to"] });
const weekday = z.object({ day: z.int().min(1, "weekday").max(7, "weekday"), spans: z.array(span).max(12) });
const isOnce = (week: readonly Weekday[]) => new Set(week.map((each) => each.day)).size === week.length;

const changing = z.object({
  ...whose,
  from: day.optional(),
  week: z.array(weekday).min(1, "empty").refine(isOnce, "weekday-twice"),
  reason: words(200),
  dry,
});

/** What a change of weekly hours comes to: whose hours, which, and whom it meets. */
type Weekly = WeeklyChange & { host: string | null; centre: string | null } & CalendarEffect;

/**
 * `cal.hours`: other weekly hours of some weekdays, from a day on (today, unless said), beside the folder and whatever it says
 * later. What is booked stays booked until somebody moves it. `dry` writes nothing. Refuses `unknown-host`, `unknown-centre`,
 * `day-over`, `hours-overlap`, `no-time-fits` (none of a host's appointments), `same-hours`.
 */
export const changeWeeklyCommand = command({
  roles: handlers,
  writes: true,
  input: changing,
  run: async (deps, by, { from, week, reason, dry: isDry, ...given }) => {
    const town = await municipalityOf(deps);
    const diary = diaryOf(town, given);
    if (isRefusal(diary)) return diary;
    const today = athensDay(deps.now());
    const date = from ?? formatDay(today);
    if (parseDay(date) < today) return refuse("day-over");
    const change: WeeklyChange = { resource: diary.resource, from: date, week: week.map(inOrder), reason };
    const wrong = contradiction(change, diary);
    if (wrong !== undefined) return wrong;
    if (!isDry) {
      const act = actOf(change, { type: "WeeklyHoursChanged", by, deps });
      await deps.store.commit({ rows: [{ row: "weekly", change }], acts: [act] });
    }
    const after = { ...diary, changes: [...(diary.changes ?? []), change] };
    return metBy(deps, { town, change, before: diary, after });
  },
});

/**
 * `cal.undo`: takes back the last change of weekly hours that was made, or the last that begins on a day. Refuses
 * `unknown-host`, `unknown-centre`, `no-weekly-change`, `changed-meanwhile`.
 */
export const takeBackWeeklyCommand = command({
  roles: handlers,
  writes: true,
  input: z.object({ ...whose, from: day.optional(), dry }),
  run: async (deps, by, { from, dry: isDry, ...given }) => {
    const town = await municipalityOf(deps);
    const diary = diaryOf(town, given);
    if (isRefusal(diary)) return diary;
    const { changes = [] } = diary;
    const change = changes.findLast((each) => from === undefined || each.from === from);
    if (change === undefined) return refuse("no-weekly-change");
    if (!isDry) {
      const act = actOf(change, { type: "WeeklyHoursTakenBack", by, deps });
      const result = await deps.store.commit({ rows: [{ row: "weekly-gone", change }], acts: [act] });
      if ("conflict" in result) return refuse("changed-meanwhile");
    }
    const after = { ...diary, changes: changes.filter((each) => each !== change) };
    return metBy(deps, { town, change, before: diary, after });
  },
});

function inOrder({ day: weekday, spans }: Weekday): Weekday {
  return { day: weekday, spans: spans.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from)) };
}

type Wrong = Refusal<"hours-overlap" | "no-time-fits" | "same-hours">;

/** What is wrong with hours that each for itself are some. */
function contradiction({ from, week }: WeeklyChange, diary: Diary): Wrong | undefined {
  const overlap = ({ spans }: Weekday) =>
    spans.some((each, at) => at > 0 && each.from < (spans[at - 1]?.to ?? ""));
  if (week.some(overlap)) return refuse("hours-overlap");
  const least = diary.grid?.length ?? 0;
  const all = week.flatMap(({ spans }) => spans);
  if (all.some((each) => minutesOf(each.to) - minutesOf(each.from) < least)) return refuse("no-time-fits");
  const isAsBefore = week.every(({ day: weekday, spans }) => {
    const before = hoursOf(weekday, parseDay(from), diary);
    return (
      JSON.stringify(before) === JSON.stringify(spans.map(({ from: opens, to }) => ({ from: opens, to })))
    );
  });
  return isAsBefore ? refuse("same-hours") : undefined;
}

type Made = { type: "WeeklyHoursChanged" | "WeeklyHoursTakenBack"; by: Staff; deps: Deps };

function actOf({ resource, ...told }: WeeklyChange, { type, by, deps }: Made) {
  const event: OfficeEvent = { type, ...told };
  return { on: calendarSubject(resource), at: deps.now(), by: byStaff(by), event };
}

type Meeting = { town: Municipality; change: WeeklyChange; before: Diary; after: Diary };

/** Whoever was booked within the hours and is no more; free times are counted as far as residents can book. */
async function metBy(deps: Deps, { town, change, before, after }: Meeting): Promise<Weekly> {
  const today = athensDay(deps.now());
  const first: Day = Math.max(today, parseDay(change.from));
  const last = first + farDays;
  const span = { from: formatDay(first), until: formatDay(last) };
  const exceptions = await deps.store.exceptions(change.resource, span);
  const effect = await effectOf(deps, {
    ...{ first, last, counted: first + (town.appointments?.horizonDays ?? 0) },
    before: { diary: before, exceptions },
    after: { diary: after, exceptions },
    meets: (one) =>
      isWithinHours(one, { ...before, exceptions }) && !isWithinHours(one, { ...after, exceptions }),
  });
  return { host: before.host, centre: before.centre, ...change, ...effect };
}
