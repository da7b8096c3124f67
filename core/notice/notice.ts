import type { ChannelName, Reply } from "../channel.ts";
import type { Contact } from "../person/person.ts";

/**
 * Where a notice stands. It only moves forward: a late or repeated receipt never steps back.
 */
export const noticeStates = ["queued", "sent", "delivered", "failed"] as const;
export type NoticeState = (typeof noticeStates)[number];

export type NewNotice = {
  /** What this notice is the effect of; the same effect makes one notice, however often it is tried. */
  key: string;
  about: string | null;
  person: string | null;
  channel: ChannelName;
  address: string;
  subject: string;
  reply: Reply;
  /** The same in the words of other channels, for whichever sends it in the end. */
  elsewhere?: Partial<Record<ChannelName, Reply>>;
  /** When it may go; of one that was given up, when that was. */
  dueAt: Date;
  /** A synchronous answer (the phone) was heard in the response itself and is only recorded. */
  state: "queued" | "delivered";
  /** A later notice with the same key takes the place of one that has not been sent yet. */
  replaces: boolean;
};

export type Notice = Omit<NewNotice, "state" | "replaces" | "elsewhere"> & {
  id: string;
  state: NoticeState;
  attempts: number;
  createdAt: Date;
  sentAt: Date | null;
  providerId: string | null;
  why: string | null;
  /** What was kept of it is no message any more. */
  isUnreadable?: true;
};

/** No message, and no file that a channel holds for us, is put off for longer; a later one was put off by a wrong clock. */
export const longestWaitMs = 3_600_000;

/** What one attempt came to. */
export type Settlement =
  /** `why` says what was left out. */
  | { id: string; as: "sent"; at: Date; providerId: string | null; why?: string }
  | { id: string; as: "again"; dueAt: Date; why: string }
  /** It was handed out, and nobody has begun with it. */
  | { id: string; as: "untouched"; dueAt: Date }
  | { id: string; as: "failed"; at: Date; why: string }
  /** Its channel is off, and its resident is written to elsewhere. */
  | { id: string; as: "moved"; to: Pick<Contact, "channel" | "address">; at: Date; why: string }
  /** Nobody is at `from` any more. What waits there about a case goes to `next`, or is given up without one. */
  | { as: "gone"; from: Pick<Contact, "channel" | "address">; next: Contact | null; at: Date; why: string };
