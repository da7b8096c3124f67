import type { ChannelName } from "../channel.ts";
import { type Deed, deed } from "../conversation/deed.ts";

/** Where a resident wants to be written to from now on. */
export function prefer(channel: ChannelName): Deed<{ preferred: ChannelName }> {
  return deed("person.prefer", { channel }, (_, { known }) =>
    Promise.resolve({
      result: { preferred: channel },
      change: { people: [{ ...known.person, preferred: channel }] },
    }),
  );
}
