import type { Words } from "./words.ts";

/** What `dimos seed` says. */
export const seedWords = {
  range: { el: "--cases: από 1 έως {most}", en: "--cases: from 1 to {most}" },
  progress: { el: "υποθέσεις: {made} από {all}", en: "cases: {made} of {all}" },
  done: {
    el: "Νέες υποθέσεις για δοκιμή: {cases}. Συλλογικά αιτήματα: {petitions}. Νέοι υπάλληλοι για δοκιμή: {staff}. Δεν στάλθηκε τίποτα σε κανέναν.",
    en: "New cases for trying out: {cases}. Petitions: {petitions}. New staff for trying out: {staff}. Nothing was sent to anybody.",
  },
} as const satisfies Record<string, Words>;
