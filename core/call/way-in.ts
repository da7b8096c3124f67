import { randomBytes } from "node:crypto";
import type { Deps } from "../deps.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { type Call, outAt, type TrailEntry } from "./call.ts";
import { type CallLink, hashOf } from "./link.ts";
import { identityOf, sinceMoved } from "./presence.ts";
import type { Rooms } from "./rooms.ts";
import { letsIn, phaseOf } from "./when.ts";

/** The link that somebody came by; undefined for what is none or has been taken back. */
export async function linkFor({ store }: Deps, token: string): Promise<CallLink | undefined> {
  if (!/^[\w-]{16,64}$/u.test(token)) return undefined;
  const link = await store.linkBy(hashOf(token));
  return link?.endedAt === null ? link : undefined;
}

/** Whether this browser is the one that the link belongs to. */
export function isOwn(link: CallLink, device: string | undefined): boolean {
  return device !== undefined && link.device === hashOf(device);
}

/**
 * The browser that comes first gets the link, and a secret by which it is known again; the same one comes in as often as it
 * likes. Refuses `other-device`.
 */
export async function claim(
  { store }: Deps,
  link: CallLink,
  device: string | undefined,
): Promise<{ device: string; link: CallLink } | Refusal<"other-device">> {
  if (device !== undefined && isOwn(link, device)) return { device, link };
  if (link.device !== null) return refuse("other-device");
  const fresh = device ?? freshDevice();
  const mine = { ...link, device: hashOf(fresh), version: link.version + 1 };
  const told = await store.commit({ rows: [{ row: "call-link", link: mine, was: link.version }] });
  return "conflict" in told ? refuse("other-device") : { device: fresh, link: mine };
}

/** What a browser shows to be known again. */
export function freshDevice(): string {
  return randomBytes(32).toString("base64url");
}

/** Writes down that somebody waits, once for each time that the call has. */
export async function arrive({ store, now }: Deps, link: CallLink, call: Call): Promise<void> {
  const isHere = ({ what, side, detail }: TrailEntry) =>
    what === "waits" && side === link.side && detail === identityOf(link);
  if (sinceMoved(await store.trailOf(call.id)).some(isHere)) return;
  const entry = {
    call: call.id,
    at: now(),
    what: "waits",
    side: link.side,
    detail: identityOf(link),
  } as const;
  await store.commit({ rows: [{ row: "call-trail", entry }] });
}

const longestS = 120;

/**
 * The way into the room of a call, for two minutes at most and never beyond its end. Refuses `not-yet` before the host has
 * begun and before its time, `over` after it, and `no-rooms` while there is no server for rooms.
 */
export async function admit(
  { now }: Deps,
  rooms: Rooms | null,
  { link, call }: { link: CallLink; call: Call },
): Promise<{ token: string; address: string } | Refusal<"not-yet" | "over" | "no-rooms">> {
  const at = now();
  if (phaseOf(call, at) === "over") return refuse("over");
  if (!letsIn(call, at)) return refuse("not-yet");
  if (rooms === null) return refuse("no-rooms");
  const left = Math.floor((outAt(call).getTime() - at.getTime()) / 1000);
  const token = await rooms.token({
    ...{ room: call.room, identity: identityOf(link), name: link.label ?? "", side: link.side },
    seconds: Math.max(1, Math.min(longestS, left)),
  });
  return { token, address: rooms.address() };
}
