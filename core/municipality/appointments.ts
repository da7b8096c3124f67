import type { Language } from "../language.ts";
import type { OpeningHours } from "../law/office-hours.ts";

/** How long an appointment may last, in minutes. */
export const lengths = [10, 15, 20] as const;
export type Length = (typeof lengths)[number];

/** Somebody who can be met: the mayor, or a deputy. `cap` is how many appointments a day residents can book. */
export type Host = {
  id: string;
  name: Record<Language, string>;
  hours: OpeningHours[];
  length: Length;
  cap: number;
};

/** A centre (Κ.Η.Σ.Π.) where a resident can be heard from: an office with equipment; its own hours where they differ. */
export type Centre = {
  id: string;
  office: string;
  equipment: Record<Language, string>;
  hours?: OpeningHours[];
};

/** From when to when of a weekday, 1 (Monday) to 7; none: nobody is there. Wall time "HH:MM" in Europe/Athens. */
export type Weekday = { day: number; spans: { from: string; to: string }[] };

/**
 * Weekly hours of a resource that the office changed beside the folder: those of these weekdays, from a day on (YYYY-MM-DD)
 * and until a later change of the same weekday.
 */
export type WeeklyChange = { resource: string; from: string; week: Weekday[]; reason: string };

/**
 * Who may be met and when (`appointments.yaml`); without it nobody is offered. `buffer` is what stays free after each
 * appointment and residents never see; `noticeHours` how early residents have to book, `staffNoticeHours` the office;
 * `horizonDays` how far ahead. `graceSeconds` is how long a call goes on after its end. Whoever did not come `noShows`
 * times within `noShowDays` is booked by the office alone for `pauseDays`; 0 times: nobody ever is.
 */
export type AppointmentSettings = {
  department: string;
  buffer: number;
  noticeHours: number;
  staffNoticeHours: number;
  horizonDays: number;
  graceSeconds: number;
  noShows: number;
  noShowDays: number;
  pauseDays: number;
  hosts: Host[];
  centres: Centre[];
};

export const appointmentDefaults = {
  buffer: 5,
  noticeHours: 24,
  staffNoticeHours: 2,
  horizonDays: 30,
  graceSeconds: 60,
  noShows: 2,
  noShowDays: 180,
  pauseDays: 60,
  length: 15,
  cap: 12,
} as const;
