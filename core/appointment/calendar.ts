import { z } from "zod";
import { byStaff } from "../case/actor.ts";
import { command, readers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { words } from "../fields.ts";
import { athensDay, type Day, endOfDay, formatDay, instantOf, parseDay, startOfDay } from "../law/athens.ts";
import { daysOff } from "../law/holidays.ts";
import type { Bilingual, Municipality } from "../municipality/municipality.ts";
import { calendarSubject } from "../office/acts.ts";
import { refuse } from "../refusal.ts";
import type { Role, Staff } from "../staff/staff.ts";
import type { Change } from "../store.ts";
import type { Timed } from "./appointment.ts";
import { firstHost } from "./book-command.ts";
import { hostOf, rulesOf } from "./free.ts";
import { dayEnds, type Exception, minutesOf, windowsOn } from "./hours.ts";
import { hostResource } from "./port.ts";
import { freeSlots } from "./slots.ts";

const changers: readonly Role[] = ["clerk", "supervisor"];
const mostShown = 1000;

const day = z.string().refine(isDay, "date");
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u, "clock");
const on = { host: z.string().max(60).optional() };

/** One day as the office sees it: why nobody can be met, the open hours, what is booked, and how much is free. */
export type CalendarDay = {
  date: string;
  off: Bilingual | null;
  open: { from: string; to: string }[];
  exceptions: Exception[];
  booked: Timed[];
  free: number;
};

/** `cal.show`: days from one on, fourteen unless said. Refuses `unknown-host`. */
export const showCalendarCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ ...on, from: day.optional(), days: z.number().int().min(1).max(366).default(14) }),
  run: async (deps, _, { host, from, days }) => {
    const municipality = await municipalityOf(deps);
    const id = host ?? (await firstHost(deps));
    if (hostOf(municipality, id) === undefined) return refuse("unknown-host");
    const first = from === undefined ? athensDay(deps.now()) : parseDay(from);
    return { host: id, days: await daysOf(deps, municipality, { id, first, count: days }) };
  },
});

const changing = z
  .object({
    ...on,
    date: day,
    from: clock.default("00:00"),
    to: clock.default(dayEnds),
    reason: words(200),
    /** Only says whom it would meet. */
    dry: z.boolean().default(false),
  })
  .refine(({ from, to }) => from < to, { message: "hours-order", path: ["to"] });

/**
 * `cal.open` and `cal.close`: hours of one day, and what is booked where nobody is there any more; that stays booked
 * until somebody moves it. `dry` writes nothing. Refuses `unknown-host`, `past`.
 */
const changeCommand = (state: Exception["state"]) =>
  command({
    roles: changers,
    writes: true,
    input: changing,
    run: async (deps, by, { host, date, from, to, reason, dry }) => {
      const municipality = await municipalityOf(deps);
      const id = host ?? (await firstHost(deps));
      if (hostOf(municipality, id) === undefined) return refuse("unknown-host");
      if (parseDay(date) < athensDay(deps.now())) return refuse("past");
      const exception: Exception = { resource: hostResource(id), date, from, to, state, reason };
      if (!dry) await deps.store.commit(changeOf(exception, by, deps.now()));
      // Read after it was written, so that what was booked in the meantime is among it.
      return { host: id, ...exception, booked: state === "open" ? [] : await metBy(deps, exception) };
    },
  });
export const openCalendarCommand = changeCommand("open");
export const closeCalendarCommand = changeCommand("closed");

function changeOf(exception: Exception, by: Staff, at: Date): Change {
  const { resource, ...told } = exception;
  const act = { on: calendarSubject(resource), at, by: byStaff(by) } as const;
  return {
    rows: [{ row: "exception", exception }],
    acts: [{ ...act, event: { type: "CalendarChanged", ...told } }],
  };
}

/** What is booked in a time. */
async function metBy({ store }: Deps, { resource, date, from, to }: Exception): Promise<Timed[]> {
  const that = parseDay(date);
  const [start, end] = [instantAt(that, from), instantAt(that, to)];
  const time = { from: startOfDay(that), until: endOfDay(that), limit: mostShown };
  const all = await store.booked(resource, time);
  return all.filter(({ startsAt, endsAt }) => startsAt < end && endsAt > start);
}

function instantAt(that: Day, clockTime: string): Date {
  return (
    instantOf(that, minutesOf(clockTime)) ?? instantOf(that, minutesOf(clockTime) + 60) ?? endOfDay(that)
  );
}

type Shown = { id: string; first: Day; count: number };

async function daysOf(
  deps: Deps,
  municipality: Municipality,
  { id, first, count }: Shown,
): Promise<CalendarDay[]> {
  const host = hostOf(municipality, id);
  if (host === undefined) return [];
  const resource = hostResource(id);
  const [from, until] = [startOfDay(first), endOfDay(first + count - 1)];
  const span = { from: formatDay(first), until: formatDay(first + count - 1) };
  const [exceptions, booked, taken] = await Promise.all([
    deps.store.exceptions(resource, span),
    deps.store.booked(resource, { from, until, limit: mostShown }),
    deps.store.taken(resource, { from, until, now: deps.now() }),
  ]);
  const rules = rulesOf(municipality, host, exceptions);
  const free = freeSlots(rules, taken, { from: later(from, deps.now()), until, cap: Infinity });
  return Array.from({ length: count }, (_, at): CalendarDay => {
    const that = first + at;
    const date = formatDay(that);
    const off = daysOff(Number(date.slice(0, 4)), municipality).get(that);
    return {
      date,
      off: off === undefined ? null : { el: off.el, en: off.en },
      open: windowsOn(that, rules, exceptions).map((window) => ({
        from: clockOf(window.from),
        to: clockOf(window.to),
      })),
      exceptions: exceptions.filter((each) => each.date === date),
      booked: booked.filter(({ startsAt }) => athensDay(startsAt) === that),
      free: free.filter(({ startsAt }) => athensDay(startsAt) === that).length,
    };
  });
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}
