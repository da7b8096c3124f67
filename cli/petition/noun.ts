import type { KindNoun } from "../table/noun.ts";

/** The word under which petitions stand on the command line. */
export const petitionNoun: KindNoun = {
  name: "petition",
  chapter: "work",
  summary: {
    el: "Τα συλλογικά αιτήματα: απόφαση, υπογραφές, απάντηση…",
    en: "The petitions: moderate, signatures, answer…",
  },
  aliases: ["συλλογικο"],
  called: { el: "συλλογικό", en: "petition" },
};
