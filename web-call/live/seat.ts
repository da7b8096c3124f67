import type { Context } from "hono";
import type { Call } from "../../core/call/call.ts";
import type { CallLink, Side } from "../../core/call/link.ts";
import { linkFor } from "../../core/call/way-in.ts";
import type { Web } from "../address.ts";
import type { Live } from "./around.ts";

export type Seat = { link: CallLink; call: Call; token: string };

/** The link that stands in the address; undefined for none of ours, and for whoever has tried too many. */
export async function linkIn(
  c: Context<Web>,
  { around }: Live,
  of: readonly Side[],
): Promise<{ link: CallLink; token: string } | { slow: number } | undefined> {
  const permit = around.mayLookUp(around.clientOf(c));
  if (!permit.may) return { slow: permit.seconds };
  const token = c.req.param("token") ?? "";
  const link = await linkFor(around.deps, token);
  if (link === undefined || !of.includes(link.side)) return undefined;
  permit.hit();
  return { link, token };
}

/** The seat of a resident or of somebody who helps. */
export async function seatIn(c: Context<Web>, live: Live): Promise<Seat | { slow: number } | undefined> {
  const found = await linkIn(c, live, ["resident", "third"]);
  if (found === undefined || "slow" in found) return found;
  const { store } = live.around.deps;
  const call = found.link.call === null ? undefined : await store.call(found.link.call);
  return call === undefined ? undefined : { ...found, call };
}
