import { nextTo } from "../person/person.ts";
import type { Store } from "../store.ts";
import { type Age, giveUpAfterMs } from "./age.ts";
import type { Channel, ChannelName } from "../channel.ts";
import type { Notice, Settlement } from "./notice.ts";
import { byOthers } from "./sending.ts";

export type Clearing = { store: Store; now: () => Date; age: Age; channels: readonly Channel[] };

const page = 500;
const patienceMs = 15 * 60_000;

/**
 * What waits for a channel that is off: after a quarter of an hour it goes to another proven contact of its resident
 * whose channel is on; where there is none it waits for three days, in case somebody switches the channel on, and is
 * then given up. Answers how many moved or ended.
 */
export async function clearSwitchedOff(desk: Clearing): Promise<number> {
  const on = desk.channels.map(({ name }) => name);
  const outside = await desk.store.waitingOutside([...on, ...byOthers]);
  if (outside.length === 0) return 0;
  let done = 0;
  for (let after: string | null | undefined; after !== null;) {
    const found = await desk.store.notices({
      state: "queued",
      limit: page,
      ...(after !== undefined && { after }),
    });
    const waiting = found.items.filter(({ channel }) => !on.includes(channel) && !byOthers.includes(channel));
    const settled = await Promise.all(waiting.map((notice) => settlementOf(desk, notice, on)));
    const settlements = settled.flatMap((each) => each ?? []);
    if (settlements.length > 0) await desk.store.settle(settlements);
    done += settlements.length;
    after = found.next;
  }
  return done;
}

async function settlementOf(
  { store, now, age }: Clearing,
  { id, about, person, channel, address, createdAt }: Notice,
  on: readonly ChannelName[],
): Promise<Settlement | undefined> {
  const waited = age(createdAt);
  const why = `${channel} is off`;
  if (waited < patienceMs) return undefined;
  const known = person === null || about === null ? undefined : await store.person(person);
  const to = known && nextTo(known, { channel, address }, on);
  if (to !== undefined) return { id, as: "moved", to, at: now(), why };
  return waited > giveUpAfterMs ? { id, as: "failed", at: now(), why } : undefined;
}
