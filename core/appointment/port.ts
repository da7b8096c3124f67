import type { WeeklyChange } from "../municipality/appointments.ts";
import type { Appointment, Timed } from "./appointment.ts";
import type { Exception } from "./hours.ts";
import type { Taken } from "./slots.ts";

/** What can be reserved: a person, or the room of a centre. */
export function hostResource(id: string): string {
  return `host:${id}`;
}
export function centreResource(id: string): string {
  return `centre:${id}`;
}

/** All that an appointment reserves. */
export function resourcesOf({ host, centre }: Pick<Appointment, "host" | "centre">): string[] {
  return [hostResource(host), ...(centre === null ? [] : [centreResource(centre)])];
}

/**
 * A time of a resource; `endsAt` with the buffer. Where `most` is said, no more than so many times of the resource may begin
 * on that day in Athens, this one among them.
 */
export type Reserved = { resource: string; startsAt: Date; endsAt: Date; most?: number };

/** Whoever is still typing and until when a time is kept for them, or the appointment by its id. */
export type Owner =
  | { holder: string; until: Date }
  /**
   * `person` is whose appointment it is, so that nobody has two; null for a hearing that the office gives. `remindAt` is
   * when they are next reminded.
   */
  | { appointment: string; person: string | null; holder: string | null; remindAt: Date | null };

/** Who waits for an earlier time of a host, and the exclusive offer that they have, until when. */
export type Waiting = {
  host: string;
  person: string;
  since: Date;
  /** Only what begins earlier is of use to them; null where anything is. */
  before: Date | null;
  offer: { startsAt: Date; until: Date } | null;
};

/** More than ever wait for one host. */
export const mostWaiting = 1000;

export type AppointmentRow =
  /**
   * In the place of all that the owner has, and of what they held before; holds that are over are let go first. None: what
   * they had is free again. Conflict `slot-taken` where any of it is somebody else's or its day is full, `one-booking` where
   * the person has one.
   */
  | { row: "slots"; owner: Owner; slots: readonly Reserved[]; at: Date }
  /** Once nobody needs to be reminded of it any more `next` is null. Conflict `version` where `was` is not the one that is there. */
  | { row: "reminded"; appointment: string; was: Date; next: Date | null }
  | { row: "exception"; exception: Exception }
  /** The last one that is like this. Conflict `version` where there is none. */
  | { row: "exception-gone"; exception: Exception }
  /** Read with the municipality. The second takes back the last one that is like this: conflict `version` where there is none. */
  | { row: "weekly"; change: WeeklyChange }
  | { row: "weekly-gone"; change: WeeklyChange }
  /** One a person and host; whoever waits already keeps their place. */
  | { row: "waiting"; waiting: Waiting }
  | { row: "waiting-gone"; host: string; person: string };

/** `slot-taken`: somebody was quicker with it, or with the last of its day; `one-booking`: this person has an appointment already. */
export type AppointmentConflict = "slot-taken" | "one-booking";

export interface AppointmentReads {
  /** What touches this time of a resource, but for holds that are over, those of `holder`, and what `moving` has. */
  taken(
    resource: string,
    time: { from: Date; until: Date; now: Date; holder?: string; moving?: string },
  ): Promise<Taken[]>;
  /** In the order in which they were made; days are YYYY-MM-DD, both included. */
  exceptions(resource: string, days: { from: string; until: string }): Promise<Exception[]>;
  /**
   * What is booked of a resource, or of all hosts, and begins in this time; with `over` also what took place, or was missed.
   * The earliest first.
   */
  booked(
    resource: string | null,
    time: { from: Date; until: Date; limit: number; over?: boolean },
  ): Promise<Timed[]>;
  /** What this person has reserved and is not over: the reason of `one-booking`. */
  bookedBy(person: string, now: Date): Promise<Appointment | undefined>;
  /** Hearings that the office has not decided about, the oldest first. */
  asked(limit: number): Promise<Appointment[]>;
  /** Who waits for a host, those first who have waited longest. */
  waiting(host: string, limit: number): Promise<Waiting[]>;
  /** Whose reminder is due, and for when. */
  remindable(now: Date, limit: number): Promise<{ number: string; due: Date }[]>;
}
