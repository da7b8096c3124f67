import type { Deps } from "../deps.ts";
import { type Day, endOfDay, startOfDay } from "../law/athens.ts";
import type { Timed } from "./appointment.ts";
import { type Diary, freeIn } from "./diary.ts";
import type { Exception } from "./hours.ts";

const mostShown = 1000;

/**
 * What a change of a calendar comes to: who is booked where nobody is there any more, and how many times can be had of the
 * days that it is about before and after it; null for a centre, which has no times of its own.
 */
export type CalendarEffect = { booked: Timed[]; free: { before: number; after: number } | null };

/** A calendar with what was changed of it. */
export type Standing = { diary: Diary; exceptions: readonly Exception[] };

/**
 * From one day to another, both included, as they were and as they become; `meets` says who is in the way of that. Free times
 * are counted until `counted`, where that is not the last one.
 */
type Changed = {
  first: Day;
  last: Day;
  counted?: Day;
  before: Standing;
  after: Standing;
  meets: (one: Timed) => boolean;
};

/** Looks up what a change of some days comes to. Days that are over count no more. */
export async function effectOf(
  { store, now }: Deps,
  { first, last, counted = last, before, after, meets }: Changed,
): Promise<CalendarEffect> {
  const { resource, grid } = after.diary;
  const [start, until] = [startOfDay(first), endOfDay(last)];
  const [all, taken] = await Promise.all([
    store.booked(resource, { from: start, until, limit: mostShown }),
    store.taken(resource, { from: start, until, now: now() }),
  ]);
  const from = start > now() ? start : now();
  const count = ({ diary, exceptions }: Standing) =>
    freeIn(diary, { exceptions, taken, from, until: endOfDay(counted) }).length;
  const free = grid === null ? null : { before: count(before), after: count(after) };
  return { booked: all.filter(meets), free };
}
