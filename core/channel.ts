import type { Content } from "./file/content.ts";
import type { Language } from "./language.ts";
import type { Invite } from "./wording/invite.ts";

/** Every way in and out of the desk; the same names stand in the database and in JSON. */
export const channelNames = ["telegram", "viber", "sms", "mail", "voice", "web", "console", "desk"] as const;
export type ChannelName = (typeof channelNames)[number];

/** A point on the map, WGS 84, with what the resident called it. */
export type Place = { lat: number | null; lon: number | null; address: string | null };

/** Where a channel keeps a file until we have fetched it: its own reference, never a public address of ours. */
export type MediaSource = { channel: ChannelName; ref: string };
export type Media = {
  source: MediaSource;
  kind: "photo" | "document" | "recording";
  name: string | null;
  mime: string | null;
  size: number | null;
  seconds: number | null;
};

/** What a channel's `parse` makes of one raw event; no words, no rules. */
export type Incoming = {
  channel: ChannelName;
  address: string;
  /** The platform's own key of this event: the same event delivered again has the same key. */
  key: string;
  language: Language | null;
  name: string | null;
  /** For a phone call: the number that calls, E.164, or null when withheld. Never a proof. */
  caller: string | null;
  said: Said;
  /** The number of the case that the message names which this one answers, where the channel tells. */
  about?: string;
  /** The platform's own name of the message, where it can be changed afterwards. */
  message?: string;
  /** `message` was there before; this is what it says now. */
  edits?: true;
  /**
   * Who only looks in gets one answer, in the response to this very event, and can be written to only once they write
   * themselves.
   */
  onlyLooks?: true;
};

export type Said =
  | { kind: "text"; text: string }
  | { kind: "choice"; token: string }
  | { kind: "digits"; digits: string }
  | { kind: "place"; place: Place }
  | { kind: "media"; media: Media[]; caption: string | null; group: string | null }
  | { kind: "contact"; phone: string; own: boolean }
  | { kind: "start"; payload: string }
  | { kind: "call" }
  | { kind: "silence" }
  | { kind: "hangup" }
  | { kind: "left" }
  | { kind: "returned" }
  | { kind: "unsupported"; what: string };

export type Choice = { token: string; label: string; digit: string };

/** What the resident may do next; the adapter turns it into buttons, numbers or keys. */
export type Want =
  | { kind: "nothing" }
  | { kind: "text" }
  | { kind: "choice" }
  | { kind: "place" }
  | { kind: "photo" }
  | { kind: "digits"; count: number }
  | { kind: "recording"; seconds: number }
  | { kind: "dial"; number: string };

/** One spoken piece: a sentence, a tracking number that is read digit by digit, or a silence of so many seconds. */
export type SpokenPart = string | { number: string } | { pause: number };

/** A finished answer, worded in the resident's language and register; adapters only format it. */
export type Reply = {
  text: string;
  spoken: SpokenPart[];
  /** Spoken parts that offer keys; a caller may interrupt these, never the others. */
  menu: SpokenPart[];
  choices: Choice[];
  want: Want;
  language: Language;
  files: string[];
  /** An entry for a calendar, for channels that can carry one. */
  invite?: Invite;
};

/** What became of one attempt to send. */
export type Sent =
  | { sent: "accepted"; providerId: string | null }
  | { sent: "later"; at: Date | null; why: string }
  | { sent: "gone"; why: string }
  | { sent: "refused"; why: string };

export type Outgoing = {
  /** Of this message alone: no other desk, and no later life of this one after a restore, gives it again. */
  id: string;
  address: string;
  subject: string;
  reply: Reply;
  files: OutgoingFile[];
  /** How many of its parts have left, files before texts. The channel begins after them, and counts on. */
  left?: { parts: number };
  /** Aborted when nobody waits for the answer any more: no further part is begun then. */
  signal?: AbortSignal;
};
export type OutgoingFile = { name: string; mime: string; bytes: Uint8Array };

export type Fetched =
  | { fetched: "bytes"; bytes: Content; name: string | null; mime: string | null }
  | { fetched: "later"; at: Date | null; why: string }
  | { fetched: "refused"; why: FileRefusal };
export type FileRefusal =
  "too-big" | "too-heavy" | "wrong-type" | "unreadable" | "heic" | "gone" | "enough-today";

/** Whether a provider accepts us; `why` is its own words, or ours. `note` stands beside being well. */
export type Health = {
  ok: boolean;
  why: string | Record<Language, string>;
  note?: Record<Language, string>;
};

/** The port that every channel implements: one way out, and the files it holds for us. */
export interface Channel {
  readonly name: ChannelName;
  /** The most messages in a second that the provider takes; more would only be refused. */
  readonly perSecond?: number;
  /** Sends once; never throws for what a provider answers, never retries by itself. */
  send(outgoing: Outgoing): Promise<Sent>;
  /** Fetches what `source.ref` names; what is too big shows when it is kept. */
  fetch?(source: MediaSource): Promise<Fetched>;
  /** Deletes the provider's copy once ours is safe; false when it should be tried again later. */
  forget?(source: MediaSource): Promise<boolean>;
  /** Says whether the provider accepts us; for `dimos doctor` and /healthz. */
  check?(): Promise<Health>;
}
