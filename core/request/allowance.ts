import type { ChannelName } from "../channel.ts";
import type { Deps } from "../deps.ts";
import { athensDay, startOfDay } from "../law/athens.ts";
import { type Refusal, refuse } from "../refusal.ts";

/** Cases that a resident may open in a day. Behind one phone number there may be a whole building, so it has more. */
export const casesADay = { written: 20, phone: 60 } as const;
const lookedAt = 200;

export type NoMore = Refusal<"enough-today"> | null;

/** Whether a resident who opened so many cases today may open another one on this channel. Refuses `enough-today`. */
export function mayOpen(channel: ChannelName, openedToday: number): NoMore {
  const most = channel === "voice" ? casesADay.phone : casesADay.written;
  return openedToday < most ? null : refuse("enough-today");
}

/** How many cases a resident opened since midnight in Athens; what a clerk wrote down for them does not count. */
export function openedToday({ store, now }: Deps, person: string): Promise<number> {
  return store.openedSince(person, startOfDay(athensDay(now())), lookedAt);
}
