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

/** Whether so many more files of its resident still go with a case today. Refuses `enough-files`. */
export function mayAttach(
  there: readonly CaseFile[],
  more: number,
  now: Date,
): Refusal<"enough-files"> | null {
  const midnight = startOfDay(athensDay(now));
  const today = there.filter(({ person, createdAt }) => person !== null && createdAt >= midnight);
  return today.length + more > filesAtMost ? refuse("enough-files") : null;
}

/** How many cases a resident opened since midnight in Athens; what a clerk wrote down for them does not count. */
export function openedToday({ store, now }: Deps, person: string): Promise<number> {
  return store.openedSince(person, startOfDay(athensDay(now())), lookedAt);
}
