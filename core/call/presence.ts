import type { Call, TrailEntry } from "./call.ts";
import { type CallLink, type Side, sides } from "./link.ts";

/** Who somebody is in a room: their side, and which of its links, so that no two people are ever the same one. */
export function identityOf({ side, serial }: Pick<CallLink, "side" | "serial">): string {
  return `${side}-${serial}`;
}

/** Undefined for whoever is none of ours. */
export function sideOf(identity: string): Side | undefined {
  const side = identity.split("-")[0];
  return sides.find((each) => each === side);
}

/** Those who are in according to what was written, of what happened since the call was moved last. */
export function inside(trail: readonly TrailEntry[]): Set<string> {
  const there = new Set<string>();
  for (const { what, detail } of sinceMoved(trail)) {
    if (what === "joined" && detail !== null) there.add(detail);
    if (what === "left" && detail !== null) there.delete(detail);
  }
  return there;
}

/** What has happened since the call got the time that it has now. */
export function sinceMoved(trail: readonly TrailEntry[]): readonly TrailEntry[] {
  return trail.slice(trail.findLastIndex(({ what }) => what === "moved") + 1);
}

/** What is to be written where others are in than was written. */
export function cameAndWent(
  call: Call,
  seen: { trail: readonly TrailEntry[]; present: readonly string[]; at: Date },
): TrailEntry[] {
  const known = inside(seen.trail);
  const present = new Set(seen.present.filter((identity) => sideOf(identity) !== undefined));
  const entry = (what: "joined" | "left", identity: string): TrailEntry => ({
    ...{ call: call.id, at: seen.at, what, side: sideOf(identity) ?? null, detail: identity },
  });
  return [
    ...[...present].filter((each) => !known.has(each)).map((each) => entry("joined", each)),
    ...[...known].filter((each) => !present.has(each)).map((each) => entry("left", each)),
  ];
}

/** Whether the host and somebody else were in at all. */
export function metIn(trail: readonly TrailEntry[]): boolean {
  const came = sinceMoved(trail).filter(({ what }) => what === "joined");
  return came.some(({ side }) => side === "host") && came.some(({ side }) => side !== "host");
}

/** Since when somebody of this side waits or has been there; null where nobody came. */
export function waitsSince(
  trail: readonly TrailEntry[],
  isSide: (side: Side | null) => boolean,
): Date | null {
  return sinceMoved(trail).find(({ what, side }) => what === "waits" && isSide(side))?.at ?? null;
}
