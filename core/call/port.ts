import type { Call, TrailEntry } from "./call.ts";
import type { CallLink, Side } from "./link.ts";

export interface CallReads {
  /** By its id. */
  call(id: string): Promise<Call | undefined>;
  /** The call about a case, by the id of the case. */
  callOf(about: string): Promise<Call | undefined>;
  /** Those that begin at `from` or later and before `until`, in this order; of one host, or at one centre, where said. */
  callsBetween(from: Date, until: Date, of?: { host?: string; centre?: string }): Promise<Call[]>;
  /** Those that begin before `until` and have not ended, the oldest first. */
  callsToKeep(until: Date): Promise<Call[]>;
  /** The number of the case with this id. */
  numberOf(about: string): Promise<string | undefined>;
  linkBy(hash: string): Promise<CallLink | undefined>;
  /** The last link of a side that was given out: for a call, or for a host or a centre. */
  lastLink(side: Side, of: { call: string } | { of: string }): Promise<CallLink | undefined>;
  /** All links of a call. */
  linksOf(call: string): Promise<CallLink[]>;
  /** What happened, in the order of writing. */
  trailOf(call: string): Promise<TrailEntry[]>;
}

/** What is kept of calls, as part of a change. `was` is the version that the decision was made on, 0 where none was there. */
export type CallRow =
  | { row: "call"; call: Call; was: number }
  | { row: "call-link"; link: CallLink; was: number }
  | { row: "call-trail"; entry: TrailEntry };
