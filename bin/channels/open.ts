import type { Hono } from "hono";
import type { Channel, ChannelName } from "../../core/channel.ts";
import type { Around, Configured, Opened } from "./opening.ts";

export type OpenChannels = {
  channels: Channel[];
  /** Every channel that there is, and whether residents reach it. */
  served: { name: ChannelName; on: boolean }[];
  /** How residents get there, as far as it is known by now. */
  reach: () => { channel: ChannelName; address: string }[];
  routes: Hono[];
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Every channel whose settings are there; each SDK is loaded only then, and each is its own failure domain: one that
 * cannot be opened is reported, its messages wait, and nothing else stops.
 */
export async function openChannels(all: readonly Configured[], around: Around): Promise<OpenChannels> {
  const opened = await Promise.all(all.map((each) => openOne(each, around)));
  const on = opened.filter((each) => each !== null);
  const reachable = new Set(on.filter(({ demo }) => demo !== true).map(({ channel }) => channel.name));
  return {
    channels: on.map((each) => each.channel),
    served: all.map(({ name }) => ({ name, on: reachable.has(name) })),
    reach: () =>
      on.flatMap(({ channel, reach }) => {
        const address = reach?.() ?? null;
        return address === null ? [] : [{ channel: channel.name, address }];
      }),
    routes: on.flatMap((each) => each.routes ?? []),
    start: async () => {
      await Promise.all(on.flatMap((each) => each.start?.() ?? []));
    },
    stop: async () => {
      await Promise.all(on.flatMap((each) => each.stop?.() ?? []));
    },
  };
}

async function openOne({ name, open }: Configured, around: Around): Promise<Opened | null> {
  try {
    return (await open?.(around)) ?? null;
  } catch (error) {
    const why = error instanceof Error ? error.message : "unknown";
    around.log.error({ channel: name, error: why }, "channel not opened");
    const send = () => Promise.resolve({ sent: "later", at: null, why } as const);
    return { channel: { name, send, check: () => Promise.resolve({ ok: false, why }) } };
  }
}
