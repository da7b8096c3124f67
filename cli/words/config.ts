import type { Words } from "./words.ts";

/** The municipality of the desk, and what comes of reading its folder. */
export const configWords = {
  departments: { el: "ΥΠΗΡΕΣΙΕΣ", en: "DEPARTMENTS" },
  categories: { el: "ΚΑΤΗΓΟΡΙΕΣ", en: "CATEGORIES" },
  days: { el: "{count} εργ.", en: "{count} days" },
  told: { el: "απαντάμε αμέσως", en: "answered at once" },
  good: { el: "Ο φάκελος είναι εντάξει: {value}.", en: "The folder is in order: {value}." },
  applied: {
    el: "Διαβάσαμε τον φάκελο: {value}. Οι υποθέσεις έμειναν όπως ήταν.",
    en: "The folder has been read: {value}. The cases stay as they were.",
  },
} as const satisfies Record<string, Words>;
