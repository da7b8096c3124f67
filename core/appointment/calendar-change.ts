import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { command, handlers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { words } from "../fields.ts";
import { athensDay, type Day, formatDay, parseDay } from "../law/athens.ts";
import { calendarSubject, type OfficeEvent } from "../office/acts.ts";
import { isRefusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Timed } from "./appointment.ts";
import { day, isDay, whose } from "./calendar.ts";
import { effectOf } from "./calendar-effect.ts";
import { type Diary, diaryOf } from "./diary.ts";
import { dayEnds, type Exception, isWithinHours, minutesOf, momentOf } from "./hours.ts";

/** Wall time; a day ends at 24:00. */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u, "clock");
/** Only says whom it would meet. */
export const dry = z.boolean().default(false);

/** More than a summer that is closed at once, and a slip in the year is caught. */
export const mostDays = 183;

/** The days of a change: one, or all until another one, which is among them. */
const days = { date: day, until: day.optional() };
type Days = { date: string; until?: string | undefined };

const inOrder = ({ date, until }: Days) => until === undefined || date <= until;
const notTooMany = ({ date, until = date }: Days) =>
  !isDay(date) || !isDay(until) || parseDay(until) - parseDay(date) < mostDays;
const notInOrder = { message: "days-order", path: ["until"] };
const tooMany = { message: "days", path: ["until"] };

const changing = z
  .object({
    ...whose,
    ...days,
    from: clock.default("00:00"),
    to: clock.default(dayEnds),
    reason: words(200),
    dry,
  })
  .refine(({ from, to }) => from < to, { message: "hours-order", path: ["to"] })
  .refine(inOrder, notInOrder)
  .refine(notTooMany, tooMany);

/**
 * `cal.open` and `cal.close`: hours of a day, or of each day until another one, and what that comes to; what is booked stays
 * booked until somebody moves it. `dry` writes nothing. Refuses `unknown-host`, `unknown-centre`, `day-over`.
 */
const changeCommand = (state: Exception["state"]) =>
  command({
    roles: handlers,
    writes: true,
    input: changing,
    run: async (deps, by, { host, centre, date, until = date, dry: isDry, ...given }) => {
      const diary = diaryOf(await municipalityOf(deps), { host, centre });
      if (isRefusal(diary)) return diary;
      const { resource } = diary;
      const before = await exceptionsOn(deps, { resource, date, until });
      if (isRefusal(before)) return before;
      const made = daysOf({ date, until }).map((each) => ({
        ...{ resource, date: formatDay(each), ...given, state },
      }));
      if (!isDry) {
        const rows = made.map((exception) => ({ row: "exception", exception }) as const);
        const act = actOf({ resource, date, until, ...given, state }, { type: "CalendarChanged", by, deps });
        await deps.store.commit({ rows, acts: [act] });
      }
      // Read after it was written, so that what was booked in the meantime is among it.
      const effect = await metBy(deps, { diary, made, before, after: [...before, ...made] });
      return { host: diary.host, centre: diary.centre, resource, date, until, ...given, state, ...effect };
    },
  });
export const openCalendarCommand = changeCommand("open");
export const closeCalendarCommand = changeCommand("closed");

const removing = z
  .object({ ...whose, ...days, from: clock.optional(), to: clock.optional(), dry })
  .refine(inOrder, notInOrder)
  .refine(notTooMany, tooMany);

/**
 * `cal.remove`: takes back what was opened or closed beside the weekly hours, of a day or of each day until another one; from
 * when to when needs saying only where there are several. Refuses `unknown-host`, `unknown-centre`, `day-over`, `no-exception`,
 * `which-exception`, `changed-meanwhile`.
 */
export const removeExceptionCommand = command({
  roles: handlers,
  writes: true,
  input: removing,
  run: async (deps, by, { host, centre, date, until = date, from, to, dry: isDry }) => {
    const diary = diaryOf(await municipalityOf(deps), { host, centre });
    if (isRefusal(diary)) return diary;
    const { resource } = diary;
    const before = await exceptionsOn(deps, { resource, date, until });
    if (isRefusal(before)) return before;
    const meant = before.filter((each) => (from ?? each.from) === each.from && (to ?? each.to) === each.to);
    const last = meant.at(-1);
    if (last === undefined) return refuse("no-exception");
    if (meant.some((each) => each.from !== last.from || each.to !== last.to))
      return refuse("which-exception");
    // Of several that are alike the last one of each day.
    const gone = meant.filter((each, at) => !meant.some((other, on) => on > at && other.date === each.date));
    const { date: _, ...told } = last;
    if (!isDry) {
      const rows = gone.map((exception) => ({ row: "exception-gone", exception }) as const);
      const act = actOf({ ...told, date, until }, { type: "CalendarTakenBack", by, deps });
      if ("conflict" in (await deps.store.commit({ rows, acts: [act] }))) return refuse("changed-meanwhile");
    }
    const after = before.filter((each) => !gone.includes(each));
    const effect = await metBy(deps, { diary, made: gone, before, after });
    return { host: diary.host, centre: diary.centre, ...told, date, until, ...effect };
  },
});

function daysOf({ date, until = date }: Days): Day[] {
  const first = parseDay(date);
  return Array.from({ length: Math.max(0, parseDay(until) - first + 1) }, (_, at) => first + at);
}

type Span = { resource: string; date: string; until: string };

/** What was changed of days that are not over. */
async function exceptionsOn({ store, now }: Deps, { resource, date, until }: Span) {
  if (parseDay(date) < athensDay(now())) return refuse("day-over");
  return store.exceptions(resource, { from: date, until });
}

type Made = { type: "CalendarChanged" | "CalendarTakenBack"; by: Staff; deps: Deps };

function actOf({ resource, until, ...told }: Exception & Span, { type, by, deps }: Made) {
  const event: OfficeEvent = { type, ...told, ...(until !== told.date && { until }) };
  return { on: calendarSubject(resource), at: deps.now(), by: byStaff(by), event };
}

type Meeting = {
  diary: Diary;
  made: readonly Exception[];
  before: readonly Exception[];
  after: readonly Exception[];
};

/** Whoever is booked in hours that were opened or closed, and lies outside of what is open after it. */
function metBy(deps: Deps, { diary, made, before, after }: Meeting) {
  const dates = made.map(({ date }) => date).sort();
  const [first = "", last = first] = [dates[0], dates.at(-1)];
  const touches = ({ startsAt, endsAt }: Timed) => {
    const date = formatDay(athensDay(startsAt));
    return made.some((each) => {
      if (each.date !== date) return false;
      const opens = momentOf(parseDay(date), minutesOf(each.from));
      return startsAt < momentOf(parseDay(date), minutesOf(each.to)) && endsAt > opens;
    });
  };
  return effectOf(deps, {
    ...{ first: parseDay(first), last: parseDay(last) },
    before: { diary, exceptions: before },
    after: { diary, exceptions: after },
    meets: (one) => touches(one) && !isWithinHours(one, { ...diary, exceptions: after }),
  });
}
