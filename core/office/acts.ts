import type { Actor } from "../case/actor.ts";
import type { Weekday } from "../municipality/appointments.ts";
import type { Role } from "../staff/staff.ts";

/** From what to what; which of two is what it was is said by its name. */
export type Became<T> = { from: T; to: T };

/**
 * What can happen to the office itself. Names are past tense and never change. Of a member of staff the account, the roles
 * and the department are told; of name, phone and e-mail only that they changed, so that none of them is here for ever.
 */
export type OfficeEvent =
  | { type: "StaffAdded"; login: string; roles: Role[]; department: string | null }
  | {
      type: "StaffChanged";
      login: string;
      fields: string[];
      roles?: Became<Role[]>;
      department?: Became<string | null>;
      account?: Became<string>;
    }
  /** `to` is who takes over what they had; null where it went back to the queue of its department. */
  | { type: "StaffDeactivated"; login: string; to: string | null; cases: number }
  | { type: "StaffReactivated"; login: string; roles: Role[] }
  /** The owner of the data folder made this account an admin, past those who were. */
  | { type: "DeskTakenOver"; login: string; reason: string }
  | { type: "MunicipalityApplied"; id: string; name: string; from: string | null }
  | { type: "NoticeRetried"; notice: string }
  /** What the move of this case taught is learned no more. */
  | { type: "LessonTakenBack"; case: string }
  /**
   * Hours of one day, or of each until another, beside the weekly ones: wall time. The second takes back what the first made.
   */
  | {
      type: "CalendarChanged" | "CalendarTakenBack";
      date: string;
      until?: string;
      from: string;
      to: string;
      state: "open" | "closed";
      reason: string;
    }
  /** Weekly hours of these weekdays, from a day on. The second takes back what the first made. */
  | { type: "WeeklyHoursChanged" | "WeeklyHoursTakenBack"; from: string; week: Weekday[]; reason: string };

/** What an act of the office is about: `staff:ID`, `municipality`, `notice:ID`, `lesson:NUMBER` or `calendar:RESOURCE`. */
export type NewAct = { on: string; at: Date; by: Actor; event: OfficeEvent };

/** How the log names a member of staff. */
export function staffSubject(id: string): string {
  return `staff:${id}`;
}

/** How the log names the municipality's folder. */
export const municipalitySubject = "municipality";

/** How the log names a message. */
export function noticeSubject(id: string): string {
  return `notice:${id}`;
}

/** How the log names the calendar of somebody who can be met, or of a centre. */
export function calendarSubject(resource: string): string {
  return `calendar:${resource}`;
}

/** How the log names what a case taught. */
export function lessonSubject(number: string): string {
  return `lesson:${number}`;
}
