import type { Verb } from "../verb/verb.ts";
import { isBooked } from "./words.ts";
import { instantTyped } from "./when.ts";

/** Gives an appointment another time; the resident is told, and their calendar too. */
export const moveAppointment = {
  name: "appointment.move",
  on: ["appointment"],
  summary: { el: "Άλλη ώρα για ένα ραντεβού", en: "Another time for an appointment" },
  aliases: ["αλλαγη"],
  examples: ['dimos appointment move 417293613 --at "3/12/2026 10:20"'],
  asks: {
    at: {
      as: "text",
      flag: {
        term: "--at <TIME>",
        el: "πότε, π.χ. «3/12/2026 10:20»",
        en: 'when, e.g. "3/12/2026 10:20"',
      },
      question: {
        el: "Πότε; Όπως 3/12/2026 10:20. Ελεύθερες ώρες: dimos cal show",
        en: "When? Like 3/12/2026 10:20. Free times: dimos cal show",
      },
      most: 40,
    },
  },
  input: ({ at = "" }) => ({ at: instantTyped(at, new Date()) }),
  near: ({ at = "" }) => ({ near: instantTyped(at, new Date()) }),
  heard: true,
  done: { el: "{number}  νέα ώρα: {value}", en: "{number}  new time: {value}" },
  timeline: {},
  screen: {
    key: "m",
    short: { el: "ώρα", en: "time" },
    long: { el: "Δίνει άλλη ώρα στο ραντεβού", en: "Gives the appointment another time" },
    foot: isBooked,
    draft: { el: "νέα ώρα", en: "new time" },
    done: { el: "{number}: άλλαξε ώρα.", en: "{number}: it has another time." },
  },
} as const satisfies Verb<"appointment.move">;
