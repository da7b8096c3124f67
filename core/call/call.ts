import type { Side } from "./link.ts";

/** How a call came to its end: its time was over, its host ended it, nobody came, it went on by phone, it was cancelled. */
export const endings = ["time", "host", "missed", "phone", "cancelled"] as const;
export type Ending = (typeof endings)[number];

/**
 * A live room with a beginning and an end, about a case of whatever kind. It is wanted from five minutes before
 * `startsAt` until `endsAt` and `graceS` seconds, or until it was ended.
 */
export type Call = {
  id: string;
  /** The id of the case. */
  about: string;
  /** Whose call it is, by the id that the municipality's folder gives: `mayor`. */
  host: string;
  /** Where the others sit, when that is a centre of the municipality. */
  centre: string | null;
  startsAt: Date;
  /** What people are told, extensions included. */
  endsAt: Date;
  graceS: number;
  /** One more with each move: what was handed out for an earlier one is worth nothing. */
  generation: number;
  /** The name of the room of this generation, which no other has ever had. */
  room: string;
  /** When the host let somebody in for the first time. */
  startedAt: Date | null;
  endedAt: Date | null;
  ending: Ending | null;
  version: number;
};

export type NewCall = Pick<Call, "about" | "host" | "centre" | "startsAt" | "endsAt" | "graceS">;

/**
 * What happened in a call, for those who ask later: somebody waits, the host began, they came and went, it was made
 * longer, another device took a link over, somebody asked to be rung up, the room was lost and made again, it was moved,
 * it ended.
 */
export const trailWords = [
  "waits",
  "started",
  "joined",
  "left",
  "extended",
  "device",
  "third",
  "asked-phone",
  "lost",
  "moved",
  "note",
  "ended",
] as const;
export type TrailWord = (typeof trailWords)[number];

/** `detail` is what belongs to the word: an instant (ISO 8601), a name, how it ended. */
export type TrailEntry = {
  call: string;
  at: Date;
  what: TrailWord;
  side: Side | null;
  detail: string | null;
};

const SECOND = 1000;

/** A call that is to be. `newId` gives an id that nobody guesses and no other has. */
export function newCall(newId: () => string, wanted: NewCall): Call {
  const id = newId();
  return {
    ...wanted,
    ...{ id, generation: 1, room: roomName(id, 1, newId()) },
    ...{ startedAt: null, endedAt: null, ending: null, version: 1 },
  };
}

/** The same call at another time, in another room. Where it has begun or ended already, that is forgotten. */
export function moved(newId: () => string, call: Call, to: Partial<NewCall>): Call {
  const generation = call.generation + 1;
  return {
    ...call,
    ...to,
    ...{ generation, room: roomName(call.id, generation, newId()) },
    ...{ startedAt: null, endedAt: null, ending: null, version: call.version + 1 },
  };
}

/** The same call, until later. */
export function longer(call: Call, endsAt: Date): Call {
  return { ...call, endsAt, version: call.version + 1 };
}

/** The call as it was ended at this instant; one that has ended stays as it is. */
export function ended(call: Call, at: Date, ending: Ending): Call {
  return call.endedAt !== null ? call : { ...call, endedAt: at, ending, version: call.version + 1 };
}

/** When everybody is out and the room is gone, unless it is extended or ended before. */
export function outAt({ endsAt, graceS, endedAt }: Call): Date {
  const planned = new Date(endsAt.getTime() + graceS * SECOND);
  return endedAt !== null && endedAt < planned ? endedAt : planned;
}

function roomName(id: string, generation: number, chance: string): string {
  return `${id}.${generation}.${chance}`;
}

/** The id of the call that a room is of; null for a room that is none of ours. */
export function callOfRoom(name: string): string | null {
  return /^([0-9a-f-]{36})\.\d+\.[0-9a-f-]{36}$/.exec(name)?.[1] ?? null;
}
