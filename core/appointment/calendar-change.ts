import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { command, handlers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { words } from "../fields.ts";
import { athensDay, endOfDay, parseDay, startOfDay } from "../law/athens.ts";
import { calendarSubject, type OfficeEvent } from "../office/acts.ts";
import { isRefusal, refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Timed } from "./appointment.ts";
import { day, whose } from "./calendar.ts";
import { type Diary, diaryOf, freeIn } from "./diary.ts";
import { dayEnds, type Exception, isWithinHours, minutesOf, momentOf } from "./hours.ts";
import type { AppointmentRow } from "./port.ts";

const mostShown = 1000;
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u, "clock");
/** Only says whom it would meet. */
const dry = z.boolean().default(false);

/**
 * What a change of a calendar comes to: who is booked where nobody is there any more, and how many times can be had of the
 * day before and after it; null for a centre, which has no times of its own.
 */
export type CalendarEffect = { booked: Timed[]; free: { before: number; after: number } | null };

const changing = z
  .object({
    ...whose,
    date: day,
    from: clock.default("00:00"),
    to: clock.default(dayEnds),
    reason: words(200),
    dry,
  })
  .refine(({ from, to }) => from < to, { message: "hours-order", path: ["to"] });

/**
 * `cal.open` and `cal.close`: hours of one day, and what that comes to; what is booked stays booked until somebody moves
 * it. `dry` writes nothing. Refuses `unknown-host`, `unknown-centre`, `past`.
 */
const changeCommand = (state: Exception["state"]) =>
  command({
    roles: handlers,
    writes: true,
    input: changing,
    run: async (deps, by, { host, centre, dry: isDry, ...given }) => {
      const diary = diaryOf(await municipalityOf(deps), { host, centre });
      if (isRefusal(diary)) return diary;
      const exception: Exception = { resource: diary.resource, ...given, state };
      const before = await exceptionsOn(deps, exception);
      if (isRefusal(before)) return before;
      if (!isDry) {
        const row = { row: "exception", exception } as const;
        await deps.store.commit(changeOf(row, { type: "CalendarChanged", by, at: deps.now() }));
      }
      // Read after it was written, so that what was booked in the meantime is among it.
      const effect = await effectOf(deps, diary, { span: exception, before, after: [...before, exception] });
      return { host: diary.host, centre: diary.centre, ...exception, ...effect };
    },
  });
export const openCalendarCommand = changeCommand("open");
export const closeCalendarCommand = changeCommand("closed");

const removing = z.object({ ...whose, date: day, from: clock.optional(), to: clock.optional(), dry });

/**
 * `cal.remove`: takes back what was opened or closed beside the weekly hours; from when to when needs saying only where
 * there are several on that day. Refuses `unknown-host`, `unknown-centre`, `past`, `no-exception`, `which-exception`,
 * `changed-meanwhile`.
 */
export const removeExceptionCommand = command({
  roles: handlers,
  writes: true,
  input: removing,
  run: async (deps, by, { host, centre, date, from, to, dry: isDry }) => {
    const diary = diaryOf(await municipalityOf(deps), { host, centre });
    if (isRefusal(diary)) return diary;
    const before = await exceptionsOn(deps, { resource: diary.resource, date });
    if (isRefusal(before)) return before;
    const meant = before.filter((each) => (from ?? each.from) === each.from && (to ?? each.to) === each.to);
    const exception = meant.at(-1);
    if (exception === undefined) return refuse("no-exception");
    const others = meant.filter((each) => each.from !== exception.from || each.to !== exception.to);
    if (others.length > 0) return refuse("which-exception");
    if (!isDry) {
      const row = { row: "exception-gone", exception } as const;
      const change = changeOf(row, { type: "CalendarTakenBack", by, at: deps.now() });
      if ("conflict" in (await deps.store.commit(change))) return refuse("changed-meanwhile");
    }
    const after = before.toSpliced(before.lastIndexOf(exception), 1);
    const effect = await effectOf(deps, diary, { span: exception, before, after });
    return { host: diary.host, centre: diary.centre, ...exception, ...effect };
  },
});

/** What was changed of a day that is not over. */
async function exceptionsOn({ store, now }: Deps, { resource, date }: Pick<Exception, "resource" | "date">) {
  if (parseDay(date) < athensDay(now())) return refuse("past");
  return store.exceptions(resource, { from: date, until: date });
}

type Made = { by: Staff; at: Date; type: "CalendarChanged" | "CalendarTakenBack" };

function changeOf(row: AppointmentRow & { exception: Exception }, { by, at, type }: Made) {
  const { resource, ...told } = row.exception;
  const event: OfficeEvent = { type, ...told };
  return {
    rows: [row],
    acts: [{ on: calendarSubject(resource), at, by: byStaff(by), event }],
  };
}

type Changed = { span: Exception; before: readonly Exception[]; after: readonly Exception[] };

async function effectOf(
  { store, now }: Deps,
  diary: Diary,
  { span, before, after }: Changed,
): Promise<CalendarEffect> {
  const that = parseDay(span.date);
  const [start, until] = [startOfDay(that), endOfDay(that)];
  const [all, taken] = await Promise.all([
    store.booked(diary.resource, { from: start, until, limit: mostShown }),
    store.taken(diary.resource, { from: start, until, now: now() }),
  ]);
  const from = start > now() ? start : now();
  const [opens, closes] = [momentOf(that, minutesOf(span.from)), momentOf(that, minutesOf(span.to))];
  const booked = all.filter(
    (one) =>
      one.startsAt < closes && one.endsAt > opens && !isWithinHours(one, { ...diary, exceptions: after }),
  );
  const count = (exceptions: readonly Exception[]) =>
    freeIn(diary, { exceptions, taken, from, until }).length;
  return { booked, free: diary.grid === null ? null : { before: count(before), after: count(after) } };
}
