import { createHmac } from "node:crypto";
import type { ChannelName } from "../channel.ts";
import { type Refusal, refuse } from "../refusal.ts";

/** A code that was sent to whoever is to prove a contact; without its digest it is spent. */
export type Code = { digest: string | null; until: Date; misses: number };

/** Six digits that nobody guesses. `random` is that of the desk: a whole number from 0 up to what it is given. */
export function sixDigits(random: (below: number) => number): string {
  return String(random(1_000_000)).padStart(6, "0");
}

/** What remembers a code, and how many were sent within a day of each other. */
export type Coded = { code: Code | null; codes: number };

/** What one address takes in codes in a day, so that nobody is pestered through it. */
export const codesAtMost = 4;
export const missesAtMost = 6;
const codeMinutes = 30;
const dayMs = 86_400_000;

/** With a new code on its way; the one before it is worth nothing any more. Refuses `too-many-codes`. */
export function coded<T extends Coded>(one: T, digest: string, at: Date): T | Refusal<"too-many-codes"> {
  const last = one.code?.until.getTime() ?? 0;
  const codes = at.getTime() - last < dayMs ? one.codes : 0;
  if (codes >= codesAtMost) return refuse("too-many-codes");
  const until = new Date(at.getTime() + codeMinutes * 60_000);
  return { ...one, codes: codes + 1, code: { digest, until, misses: 0 } };
}

export type Trial<T extends Coded> = { one: T; result: "right" | "wrong" | "spent" | "expired" | "none" };

/**
 * A code that somebody gave back, as its digest. The sixth wrong one ends it (`spent`), half an hour too (`expired`).
 * Nothing else changes by it.
 */
export function tried<T extends Coded>(one: T, digest: string, at: Date): Trial<T> {
  const { code } = one;
  if (code === null || code.digest === null) return { one, result: "none" };
  const over = { ...one, code: { ...code, digest: null } };
  if (at > code.until) return { one: over, result: "expired" };
  if (code.digest === digest) return { one: over, result: "right" };
  const misses = code.misses + 1;
  if (misses >= missesAtMost) return { one: over, result: "spent" };
  return { one: { ...one, code: { ...code, misses } }, result: "wrong" };
}

/** The code of a contact that nothing else is known of yet. */
export type ContactCode = Coded & { channel: ChannelName; address: string };

/** Six digits as they are kept: good for this contact only, and made of the desk's own secret, which no database has. */
export function contactCodeDigest(
  secret: Uint8Array,
  { channel, address }: Pick<ContactCode, "channel" | "address">,
  code: string,
): string {
  return createHmac("sha256", secret)
    .update(`contact\n${channel}:${address}\n${code}`)
    .digest("base64url")
    .slice(0, 22);
}

export interface CodeReads {
  contactCode(channel: ChannelName, address: string): Promise<ContactCode | undefined>;
}

/** `was` is what the decision was made on; null where none was there. A conflict `version` where it is another by now. */
export type CodeRow = { row: "contact-code"; code: ContactCode; was: ContactCode | null };
