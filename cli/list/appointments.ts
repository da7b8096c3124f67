import { z } from "zod";
import { type Appointment, ringers } from "../../core/appointment/appointment.ts";
import { appointmentStages } from "../../core/appointment/stage.ts";
import { shortDate, writtenDate } from "../../core/greek/dates.ts";
import { groupTracking } from "../../core/number/tracking.ts";
import { appointmentStageWords, ringing, wayWords } from "../appointment/words.ts";
import type { List } from "./columns.ts";

/** Appointments in the order in which they come. */
export const appointmentList: List<Appointment> = {
  columns: {
    number: {
      as: z.string(),
      title: { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
      cell: ({ number }) => groupTracking(number),
    },
    startsAt: {
      as: z.date().nullable(),
      title: { el: "ΠΟΤΕ", en: "WHEN" },
      cell: ({ startsAt }, { language }) => (startsAt === null ? "–" : shortDate(startsAt, language)),
    },
    endsAt: { as: z.date().nullable() },
    status: {
      as: z.enum(appointmentStages),
      of: ({ stage }) => stage,
      title: { el: "ΣΤΑΔΙΟ", en: "STAGE" },
      cell: ({ stage }, { language }) => appointmentStageWords[stage][language],
    },
    host: { as: z.string(), title: { el: "ΜΕ", en: "WITH" } },
    way: {
      as: z.string(),
      title: { el: "ΠΩΣ", en: "HOW" },
      cell: ({ way }, { language }) => wayWords[way][language],
    },
    centre: { as: z.string().nullable() },
    case: { as: z.string().nullable() },
    text: {
      as: z.string(),
      title: { el: "ΘΕΜΑ", en: "TOPIC" },
      cell: (one, { language }) => `${ringing(one, language)}${one.text}`,
      grows: true,
      least: 14,
    },
    ring: { as: z.object({ at: z.string(), by: z.enum(ringers) }).nullable() },
    version: { as: z.number().int() },
  },
  table: ["number", "startsAt", "status", "host", "way", "text"],
  fields: ["number", "startsAt", "status", "host", "way", "text"],
  nothing: { el: "Κανένα ραντεβού.", en: "No appointments." },
};

/** Free times of one host. */
export const freeList: List<{ host: string; startsAt: Date; endsAt: Date }> = {
  columns: {
    startsAt: {
      as: z.date(),
      title: { el: "ΠΟΤΕ", en: "WHEN" },
      cell: ({ startsAt }, { language }) => writtenDate(startsAt, language),
    },
    endsAt: { as: z.date() },
    host: { as: z.string(), title: { el: "ΜΕ", en: "WITH" } },
  },
  table: ["startsAt", "host"],
  fields: ["startsAt", "host"],
  nothing: { el: "Καμία ελεύθερη ώρα.", en: "No free times." },
};
