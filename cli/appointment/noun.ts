import type { KindNoun } from "../table/noun.ts";

/** The word under which appointments stand on the command line. */
export const appointmentNoun: KindNoun = {
  name: "appointment",
  chapter: "work",
  summary: {
    el: "Τα ραντεβού με τον δήμαρχο: λίστα, νέο, ακύρωση…",
    en: "The appointments: list, book, move, cancel…",
  },
  aliases: ["ραντεβου"],
  called: { el: "ραντεβού", en: "appointment" },
};
