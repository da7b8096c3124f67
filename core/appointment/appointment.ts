import type { CaseHead } from "../case/case.ts";
import type { AppointmentStage } from "./stage.ts";

/** How people meet: over the page of the call, by telephone, or from a centre. */
export const ways = ["video", "phone", "centre"] as const;
export type Way = (typeof ways)[number];

/** For whom a hearing is asked. */
export const askers = ["resident", "business", "association"] as const;
export type Asker = (typeof askers)[number];

/**
 * What was said of a hearing that is asked for: who will come, the business or association that they speak for, the
 * centre that suits them by its id, and days or hours in their words; empty where any will do.
 */
export type HearingWish = { name: string | null; of: string | null; centre: string | null; days: string };

/**
 * An appointment with a person of the municipality, or the wish for a hearing. `text` is what it is about. `startsAt` and
 * `endsAt` are what the resident is told, without the buffer; null while a hearing is only asked for.
 */
export type Appointment = CaseHead<"appointment", AppointmentStage> & {
  /** The person who is met, by the id that the folder gives them. */
  host: string;
  startsAt: Date | null;
  endsAt: Date | null;
  /** Minutes. */
  length: number;
  way: Way;
  /** The centre from which the resident is heard, by its id. */
  centre: string | null;
  /** The number of one of the resident's cases, where it is about one. */
  case: string | null;
  /** How often its resident has moved it. */
  moves: number;
  /** Of the calendar file: one id for life, and a number that grows with every change of it. */
  invite: { uid: string; sequence: number };
  asker: Asker;
  /** Null where it is no hearing. */
  wish: HearingWish | null;
  arrivedAt: Date | null;
  /** Since when (ISO 8601) somebody has to be rung up for it, and who said so; null where nobody has. */
  ring: { at: string; by: Ringing } | null;
};

/**
 * Who says that somebody is to be rung up: whoever cannot get in, the one who is met, or the desk itself where somebody
 * waited and spoke with nobody.
 */
export const ringers = ["resident", "host", "desk"] as const;
export type Ringing = (typeof ringers)[number];

/** An appointment that has a time. */
export type Timed = Appointment & { startsAt: Date; endsAt: Date };

/** Whether it has a time. */
export function isTimed(one: Appointment): one is Timed {
  return one.startsAt !== null && one.endsAt !== null;
}

type When = { startsAt: string; endsAt: string };

/** What can happen to an appointment. Names are past tense and never change. Instants are ISO 8601. */
export type AppointmentEvent =
  | ({ type: "AppointmentBooked"; number: string; host: string; way: Way; text: string } & When)
  | ({ type: "AppointmentMoved"; from: string } & When)
  | { type: "AppointmentCancelled"; startsAt: string | null; reason: string }
  | { type: "AppointmentExtended"; endsAt: string }
  /** `first`: two days before, with a link to try camera and microphone; else two hours before. */
  | { type: "AppointmentReminded"; first: boolean; startsAt: string }
  /** `corrected` where it was said before that it had not taken place. */
  | { type: "AppointmentMet"; corrected?: true }
  /** `note` is what the office did to find them, `until` when they can book again themselves where they cannot now. */
  | { type: "AppointmentMissed"; note: string; until?: string }
  /** Nobody came, its host neither: the office is to say how it came out. */
  | { type: "AppointmentUnattended" }
  /** It did not take place because of us; where nobody came at all, the desk has said so. */
  | { type: "AppointmentUnheld"; note: string; came?: "nobody" }
  | { type: "ResidentArrived" }
  /** The office is to ring them up now. */
  | { type: "PhoneAsked"; by: Ringing }
  /** What the one who was met wrote down, for the office alone. */
  | { type: "AppointmentNoted"; text: string }
  | { type: "HearingAsked"; number: string; host: string; asker: Asker; text: string }
  | ({ type: "HearingApproved"; centre: string } & When)
  | { type: "HearingRefused"; reason: string };
