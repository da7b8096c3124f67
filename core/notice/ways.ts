import type { ChannelName } from "../channel.ts";
import type { Deps } from "../deps.ts";
import { type Contact, isProven, type PersonWithContacts, reachable } from "../person/person.ts";
import type { NewNotice } from "./notice.ts";
import { byOthers, type Leave } from "./sending.ts";

export type Way = Pick<Contact, "channel" | "address"> & { isProven: boolean; leave: Leave };

/** The ways to a resident, the one that is written to first at the beginning. */
export async function waysTo(
  { store, leaves }: Pick<Deps, "store" | "leaves">,
  resident: PersonWithContacts | undefined,
): Promise<Way[]> {
  if (resident === undefined) return [];
  const sending = await store.sending();
  return Promise.all(
    reachable(resident).map(async ({ channel, address, proof }) => {
      const isOff = sending !== undefined && !sending.on.includes(channel) && !byOthers.includes(channel);
      const leave = isOff
        ? "off"
        : sending === undefined
          ? "free"
          : await leaves?.(sending, { channel, address });
      return { channel, address, isProven: isProven({ proof }), leave: leave ?? "free" };
    }),
  );
}

/** What will become of a message: it goes as it says, perhaps in vain, later by another channel, or it waits. */
export type Outlook =
  | { goes: "now" }
  | { goes: "unproven" }
  | { goes: "elsewhere"; because: Exclude<Leave, "free">; by: ChannelName }
  | { goes: "waits"; because: Exclude<Leave, "free"> };

/** What will become of a message on these ways. What goes to the office, or to somebody else, is not judged. */
export function outlookOf(
  { channel, address }: Pick<NewNotice, "channel" | "address">,
  ways: readonly Way[],
): Outlook {
  const way = ways.find((each) => each.channel === channel && each.address === address);
  if (way === undefined) return { goes: "now" };
  const { leave: because } = way;
  if (because === "free") return { goes: way.isProven ? "now" : "unproven" };
  const other = ways.find((each) => each !== way && each.isProven && each.leave === "free");
  // What only has to wait for its turn stays where it is.
  return other === undefined || because === "spent"
    ? { goes: "waits", because }
    : { goes: "elsewhere", because, by: other.channel };
}
