import type { ChannelName } from "../channel.ts";
import type { Danger } from "../hearing/danger-signs.ts";
import type { Language } from "../language.ts";
import type { Line } from "../wording/line.ts";
import type { Offered } from "../wording/render.ts";

/** Where somebody is in a dialogue. `version` is the version of the flow that wrote `slots`. */
export type FlowState = {
  id: string;
  version: number;
  step: string;
  slots: unknown;
  /** Steps behind this one, for «πίσω». */
  trail: { step: string; slots: unknown }[];
  page: number;
  /** What waits beneath this one, where both wait. */
  under?: FlowState;
};

export type Recent = { number: string; at: string; full?: boolean };

/** One dialogue: a channel and an address. Plain JSON, so that it survives a restart in the middle. */
export type Conversation = {
  channel: ChannelName;
  address: string;
  person: string;
  language: Language;
  version: number;
  flow: FlowState;
  /** The flow that an interruption (a button of an old notice, help) will return to. */
  under: FlowState | null;
  /** A dialogue left in the middle for too long. */
  draft: FlowState | null;
  /** Grows with every new question; a button of an earlier one is stale. */
  serial: number;
  /** What the last prompt offered. */
  offered: Offered[];
  /** What a caller was told together with the present question, to be heard again; a chat can be read again. */
  said: Line[];
  misses: number;
  /** The case made here last, so that a photo which comes late still finds it; `full` once it was told of no more room. */
  recent: Recent | null;
  /** The danger that they were told of last, so that one who goes on writing of it is not asked again. */
  warned?: { danger: Danger; at: string };
  /** The last messages that can still be changed, by the channel's own name. */
  heard?: { id: string; text: string }[];
  updatedAt: string;
};

const justMadeMinutes = 30;

/** The case that was made here a moment ago and that «άκυρο» may mean; none of a kind that takes nothing more. */
export function justMade({ recent }: Pick<Conversation, "recent">, now: Date): string | undefined {
  return madeWithin(justMadeMinutes, { recent, now });
}

/** The case that was made here within so many minutes, where it still takes something. */
export function madeWithin(
  minutes: number,
  { recent, now }: Pick<Conversation, "recent"> & { now: Date },
): string | undefined {
  if (recent === null || recent.full === true) return undefined;
  return now.getTime() - Date.parse(recent.at) < minutes * 60_000 ? recent.number : undefined;
}

export const homeFlow: FlowState = { id: "home", version: 1, step: "menu", slots: {}, trail: [], page: 0 };

/** A caller who was answered is asked what else there is, and not greeted again. */
export const onceMore: FlowState = { ...homeFlow, step: "again" };

export const expiresAfterHours = 12;
export const forgottenAfterDays = 30;

/** Whether it was left for so long that its present question is over. */
export function isLeft({ updatedAt }: Conversation, now: Date): boolean {
  return now.getTime() - Date.parse(updatedAt) > expiresAfterHours * 3_600_000;
}

/** Whether it was left for so long that nothing of it is offered again. */
export function isForgotten({ updatedAt }: Conversation, now: Date): boolean {
  return now.getTime() - Date.parse(updatedAt) > forgottenAfterDays * 86_400_000;
}

export type ConversationStart = Pick<Conversation, "channel" | "address" | "person" | "language">;

/** A dialogue that has not begun. */
export function newConversation(
  { channel, address, person, language }: ConversationStart,
  now: Date,
): Conversation {
  return {
    channel,
    address,
    person,
    language,
    version: 0,
    flow: homeFlow,
    under: null,
    draft: null,
    serial: 0,
    offered: [],
    said: [],
    misses: 0,
    recent: null,
    updatedAt: now.toISOString(),
  };
}
