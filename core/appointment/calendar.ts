import { z } from "zod";
import { command, readers } from "../command.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { athensDay, type Day, endOfDay, formatDay, parseDay, startOfDay, weekdayOf } from "../law/athens.ts";
import { daysOff } from "../law/holidays.ts";
import type { WeeklyChange } from "../municipality/appointments.ts";
import type { Bilingual } from "../municipality/municipality.ts";
import { isRefusal } from "../refusal.ts";
import type { Timed } from "./appointment.ts";
import { type Diary, diaryOf, freeIn } from "./diary.ts";
import { type Exception, hoursOf, isWithinHours, type Time, windowsOn } from "./hours.ts";

const mostShown = 1000;

/** A day as it is given to the desk, and whose calendar is meant. */
export const day = z.string().refine(isDay, "date");
export const whose = { host: z.string().max(60).optional(), centre: z.string().max(60).optional() };

/** What is booked, with the name of its resident where they gave one; `outside` where the hours were changed under it. */
export type BookedTime = Timed & { name: string | null; outside: boolean };

/**
 * One day as the office sees it: why nobody can be met, the open hours, what is booked or was, what somebody is kept while
 * they choose, and what is free from now on. For a centre that is what nobody has of its hours.
 */
export type CalendarDay = {
  date: string;
  off: Bilingual | null;
  open: { from: string; to: string }[];
  /** The weekly hours, whatever the day is. */
  usual: { from: string; to: string }[];
  exceptions: Exception[];
  /** Weekly hours that are others from this day on. */
  weekly: Omit<WeeklyChange, "resource">[];
  booked: BookedTime[];
  held: Time[];
  times: Time[];
  free: number;
};

/** `cal.show`: days from one on, fourteen unless said. Refuses `unknown-host`, `unknown-centre`. */
export const showCalendarCommand = command({
  roles: readers,
  writes: false,
  input: z.object({ ...whose, from: day.optional(), days: z.number().int().min(1).max(366).default(14) }),
  run: async (deps, _, { from, days, ...given }) => {
    const diary = diaryOf(await municipalityOf(deps), given);
    if (isRefusal(diary)) return diary;
    const { host, centre, name } = diary;
    const first = from === undefined ? athensDay(deps.now()) : parseDay(from);
    return { host, centre, name, days: await daysOf(deps, diary, { first, count: days }) };
  },
});

async function daysOf(
  { store, now }: Deps,
  diary: Diary,
  { first, count }: { first: Day; count: number },
): Promise<CalendarDay[]> {
  const { resource, changes = [] } = diary;
  const [from, until] = [startOfDay(first), endOfDay(first + count - 1)];
  const span = { from: formatDay(first), until: formatDay(first + count - 1) };
  const [exceptions, booked, taken] = await Promise.all([
    store.exceptions(resource, span),
    store.booked(resource, { from, until, limit: mostShown, over: true }),
    store.taken(resource, { from, until, now: now() }),
  ]);
  const people = await namesOf(store, booked);
  const held = taken.filter(({ state }) => state === "held");
  const times = freeIn(diary, { exceptions, taken, from: from > now() ? from : now(), until });
  return Array.from({ length: count }, (_, at): CalendarDay => {
    const that = first + at;
    const date = formatDay(that);
    const off = daysOff(Number(date.slice(0, 4)), diary.calendar).get(that);
    const on = <T extends Pick<Time, "startsAt">>(all: readonly T[]) =>
      all.filter(({ startsAt }) => athensDay(startsAt) === that);
    return {
      date,
      off: off === undefined ? null : { el: off.el, en: off.en },
      open: windowsOn(that, diary, exceptions).map((window) => ({
        from: clockOf(window.from),
        to: clockOf(window.to),
      })),
      usual: hoursOf(weekdayOf(that), that, diary),
      exceptions: exceptions.filter((each) => each.date === date),
      weekly: changes.flatMap(({ resource: _, ...each }) => (each.from === date ? [each] : [])),
      booked: on(booked).map((one) => ({
        ...one,
        name: people.get(one.resident ?? "") ?? null,
        outside: !isWithinHours(one, { ...diary, exceptions }),
      })),
      held: on(held).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      times: on(times),
      free: on(times).length,
    };
  });
}

async function namesOf(store: Deps["store"], booked: readonly Timed[]): Promise<Map<string, string | null>> {
  const ids = new Set(booked.flatMap(({ resident }) => resident ?? []));
  const found = await Promise.all([...ids].map((id) => store.person(id)));
  return new Map(
    found.flatMap((known) => (known === undefined ? [] : [[known.person.id, known.person.name]])),
  );
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Whether a text is a day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}
