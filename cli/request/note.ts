import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** A note that only the office reads. */
export const note = {
  name: "case.note",
  on: ["request"],
  summary: { el: "Σημείωση που διαβάζει μόνο το γραφείο", en: "A note that only the office reads" },
  aliases: ["σημειωση"],
  examples: ['dimos case note 417293613 "Θέλει γερανό"'],
  asks: {
    text: {
      as: "text",
      flag: flagTable.text,
      question: {
        el: "Σημείωση για την υπηρεσία. Ο δημότης δεν τη βλέπει.",
        en: "A note for the office. The resident does not see it.",
      },
      most: 4000,
    },
  },
  input: ({ text = "" }) => ({ text }),
  done: { el: "{number}  γράψαμε τη σημείωση", en: "{number}  note written down" },
  timeline: {
    NoteAdded: ({ text }, { language }) => [
      say({ el: "Σημείωση: {text}", en: "Note: {text}" }, language, { text }),
    ],
  },
  screen: {
    key: "n",
    short: { el: "σημείωση", en: "note" },
    long: { el: "Σημείωση μόνο για την υπηρεσία", en: "A note for the office only" },
    foot: () => true,
    draft: { el: "σημείωση", en: "note" },
    inside: true,
    done: { el: "{number}: η σημείωση γράφτηκε.", en: "{number}: the note is written." },
  },
} as const satisfies Verb<"case.note">;
