import type { ChannelName } from "../channel.ts";
import type { Deps } from "../deps.ts";
import type { CaseFile } from "../file/file.ts";
import { athensDay, startOfDay } from "../law/athens.ts";
import { type Refusal, refuse } from "../refusal.ts";

/**
 * Cases that a resident may open in a day: more than anybody who means it, few enough for a clerk to clear away. Behind
 * one phone number there may be a whole building, so it has more.
 */
export const casesADay = { written: 100, phone: 300 } as const;
const lookedAt = 400;

export type NoMore = Refusal<"enough-today"> | null;

/** Whether a resident who opened so many cases today may open another one on this channel. Refuses `enough-today`. */
export function mayOpen(channel: ChannelName, openedToday: number): NoMore {
  const most = channel === "voice" ? casesADay.phone : casesADay.written;
  return openedToday < most ? null : refuse("enough-today");
}

/** Files that one report takes, and later one case of its resident in a day. */
export const filesAtMost = 10;

/** How many more files of its resident go with a case today. */
export function roomToday(there: readonly CaseFile[], now: Date): number {
  const midnight = startOfDay(athensDay(now));
  const today = there.filter(({ person, createdAt }) => person !== null && createdAt >= midnight);
  return Math.max(0, filesAtMost - today.length);
}

/** How many cases a resident opened since midnight in Athens; what a clerk wrote down for them does not count. */
export function openedToday({ store, now }: Deps, person: string): Promise<number> {
  return store.openedSince(person, startOfDay(athensDay(now())), lookedAt);
}
