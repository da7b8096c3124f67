import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { isBooked } from "./words.ts";

/** Cancels an appointment; its resident is told why, and the time is free again. */
export const cancelAppointment = {
  name: "appointment.cancel",
  on: ["appointment"],
  summary: { el: "Ακύρωση ραντεβού", en: "Cancel an appointment" },
  aliases: ["ακυρωση"],
  examples: ['dimos appointment cancel 417293613 --reason "Ο δήμαρχος λείπει εκείνη την ημέρα"'],
  asks: {
    reason: {
      as: "text",
      flag: flagTable.why,
      question: { el: "Γιατί; Ο λόγος πάει στον δημότη.", en: "Why? The resident is told." },
      most: 500,
    },
  },
  input: ({ reason = "" }) => ({ reason }),
  sure: {
    from: 1,
    el: "Ακύρωση: {numbers}. Ο δημότης το μαθαίνει. Συνεχίζουμε;",
    en: "Cancel: {numbers}. The resident is told. Go on?",
  },
  heard: true,
  done: { el: "{number}  ακυρώθηκε", en: "{number}  cancelled" },
  timeline: {},
  screen: {
    key: "x",
    short: { el: "ακύρωση", en: "cancel" },
    long: { el: "Ακυρώνει το ραντεβού", en: "Cancels the appointment" },
    foot: isBooked,
    draft: { el: "ακύρωση", en: "cancellation" },
    done: { el: "{number}: το ραντεβού ακυρώθηκε.", en: "{number} is cancelled." },
  },
} as const satisfies Verb<"appointment.cancel">;
