import type { ChannelName } from "../channel.ts";

/**
 * What the server that sends was told: which channels are on, which numbers abroad get SMS, and how many go in a day. Kept
 * with the cases, since the clerks' own programs are told none of it.
 */
export type Sending = {
  on: readonly ChannelName[];
  sms: { abroad: readonly string[]; perDay: number };
};

/** Whether a message to an address may leave now; SMS cost, so some numbers get none, and nobody gets them without end. */
export type Leave = "free" | "off" | "abroad" | "spent";

/** Served by whoever opens that chat, not by the desk. */
export const byOthers: readonly ChannelName[] = ["console"];
