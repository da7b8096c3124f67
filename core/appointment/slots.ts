import { athensDay, type Day, instantOf } from "../law/athens.ts";
import { type Exception, momentOf, type Weekly, type Window, windowsOn } from "./hours.ts";

/**
 * A time that can be booked: residents are told `startsAt` and `endsAt`; until `freeAt` nobody else comes. Residents have it
 * only while no more than `most` of its day are reserved, itself among them; the office always.
 */
export type Slot = { startsAt: Date; endsAt: Date; freeAt: Date; most?: number };

/** What is reserved already; `endsAt` with the buffer. */
export type Taken = { startsAt: Date; endsAt: Date; state: "held" | "booked" };

/** When one host can be met; lengths in minutes. */
export type Rules = Weekly & { length: number; buffer: number; exceptions: readonly Exception[] };

/** What residents may choose from: not before `from`, until `until`, and at most `cap` a day. */
export type Wanting = { from: Date; until: Date; cap: number };

const minute = 60_000;

/** The slot that starts at an instant. */
export function slotAt(startsAt: Date, { length, buffer }: Pick<Rules, "length" | "buffer">): Slot {
  const endsAt = new Date(startsAt.getTime() + length * minute);
  return { startsAt, endsAt, freeAt: new Date(endsAt.getTime() + buffer * minute) };
}

/**
 * The times of a day on the grid of its hours, taken or not. Each is made of its own wall time: one that the clocks leave
 * out is none, one that comes twice is there once, and none is shorter than it says.
 */
export function slotsOn(day: Day, rules: Rules): Slot[] {
  const windows = windowsOn(day, rules, rules.exceptions);
  const all = windows.flatMap((window) =>
    startsIn(window, rules).flatMap((at) => slotOn({ day, at, window }, rules)),
  );
  // Over the hour that is left out the last one before it may reach into the first one after it.
  let freeAt = 0;
  return all.filter((slot) => {
    const follows = slot.startsAt.getTime() >= freeAt;
    if (follows) freeAt = slot.freeAt.getTime();
    return follows;
  });
}

/**
 * The free times, the earliest first. `taken` may be in any order; what somebody is kept counts like what is booked, else
 * they would be told at the end that the day is full.
 */
export function freeSlots(rules: Rules, taken: readonly Taken[], { from, until, cap }: Wanting): Slot[] {
  const sorted = taken.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const reserved = countByDay(taken);
  const within = cap === Infinity ? {} : { most: cap };
  const first = athensDay(from);
  const days = Array.from({ length: athensDay(until) - first + 1 }, (_, at) => first + at);
  let next = 0;
  return days.flatMap((day) => {
    if ((reserved.get(day) ?? 0) >= cap) return [];
    return slotsOn(day, rules).flatMap((slot): Slot[] => {
      if (slot.startsAt < from || slot.startsAt > until) return [];
      // What is over before this slot is over before all that follow, so that each of both lists is walked once.
      while (next < sorted.length && isOver(sorted[next], slot)) next += 1;
      const other = sorted[next];
      return other === undefined || other.startsAt >= slot.freeAt ? [{ ...slot, ...within }] : [];
    });
  });
}

function isOver(taken: Taken | undefined, { startsAt }: Slot): boolean {
  return taken !== undefined && taken.endsAt <= startsAt;
}

function countByDay(taken: readonly Taken[]): ReadonlyMap<Day, number> {
  const days = new Map<Day, number>();
  for (const { startsAt } of taken) {
    const day = athensDay(startsAt);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

function startsIn({ from, to, anchor }: Window, { length, buffer }: Rules): number[] {
  const step = length + buffer;
  const first = anchor + Math.ceil((from - anchor) / step) * step;
  const count = Math.max(0, Math.floor((to - length - first) / step) + 1);
  return Array.from({ length: count }, (_, at) => first + at * step);
}

function slotOn({ day, at, window }: { day: Day; at: number; window: Window }, rules: Rules): Slot[] {
  const startsAt = instantOf(day, at);
  if (startsAt === undefined) return [];
  const slot = slotAt(startsAt, rules);
  return slot.endsAt > momentOf(day, window.to) ? [] : [slot];
}

/** The nearest three to a time that is gone. */
export function nearest(free: readonly Slot[], to: Date): Slot[] {
  const away = ({ startsAt }: Slot) => Math.abs(startsAt.getTime() - to.getTime());
  return free
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 3)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
