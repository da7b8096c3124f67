import type { Side } from "./link.ts";

/** What everybody in a room can read of it, those too who come late or again. */
export type Deadline = { endsAt: Date; outAt: Date };

/** Who gets into which room, for how long the way in is open. */
export type Admission = { room: string; identity: string; name: string; side: Side; seconds: number };

/**
 * The rooms in which people see and hear each other. Every method rejects where the server cannot be reached; a room
 * that is not there is no failure for `remove`, and has nobody in it.
 */
export interface Rooms {
  /** Makes a room that stays until it is removed, for so many at once. One that is there stays as it is. */
  create(name: string, deadline: Deadline, seats: number): Promise<void>;
  /** Puts everybody out and the room away. */
  remove(name: string): Promise<void>;
  /** The names of all that there are. */
  list(): Promise<string[]>;
  /** Who is in it, by their identities, and since when. */
  participants(name: string): Promise<{ identity: string; since: Date }[]>;
  /** Tells everybody in the room how long it is. */
  setDeadline(name: string, deadline: Deadline): Promise<void>;
  /** What a browser shows to get into this one room as this one person; worth nothing after so many seconds. */
  token(admission: Admission): Promise<string>;
  /** `refused`: it is there and does not take our key, or the clocks are far apart. Never rejects. */
  answers(): Promise<"well" | "refused" | "silent">;
  /** Where browsers find it, `ws://` or `wss://`. */
  address(): string;
}
