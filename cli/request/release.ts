import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Puts a case back into the queue of its department. */
export const release = {
  name: "case.release",
  on: ["request"],
  summary: { el: "Πίσω στην ουρά της υπηρεσίας", en: "Back into the department's queue" },
  aliases: ["επιστροφη"],
  examples: ['dimos case release 417293613 --reason "Λείπω ως τη Δευτέρα"'],
  asks: {
    reason: {
      as: "text",
      flag: flagTable.why,
      question: {
        el: "Γιατί γυρίζει στην ουρά; Μένει στο ιστορικό, ο δημότης δεν το βλέπει. Μπορεί να μείνει κενό.",
        en: "Why does it go back? It stays in the timeline, the resident does not see it. It may be left empty.",
      },
      most: 1000,
      optional: true,
    },
  },
  input: ({ reason }) => (reason === undefined || reason === "" ? {} : { reason }),
  done: { el: "{number}  πίσω στην ουρά", en: "{number}  back in the queue" },
  refusals: {
    "nobody-has-it": {
      exit: exits.rule,
      what: { el: "Την υπόθεση {number} δεν την έχει κανείς.", en: "Nobody has case {number}." },
      why: { el: "Είναι ήδη στην ουρά της υπηρεσίας.", en: "It is in the department's queue already." },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    RequestReleased: ({ from, reason }, { names, language }) => [
      say({ el: "Πίσω στην ουρά της υπηρεσίας", en: "Back in the department's queue" }, language),
      say({ el: "την είχε: {who}", en: "was with {who}" }, language, { who: names.clerk(from) }),
      reason,
    ],
  },
  screen: {
    under: {
      verb: "case.assign",
      label: {
        el: "Σε κανέναν: πίσω στην ουρά της υπηρεσίας",
        en: "Nobody: back into the department's queue",
      },
      where: (one) => one.handler !== null,
    },
    draft: { el: "επιστροφή στην ουρά", en: "putting it back" },
    done: {
      el: "{number}: γύρισε στην ουρά της υπηρεσίας.",
      en: "{number} is back in the department's queue.",
    },
  },
} as const satisfies Verb<"case.release">;
