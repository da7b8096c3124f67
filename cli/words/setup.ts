import type { Words } from "./words.ts";

/** What is said while a desk is set up and kept up to date. */
export const setupWords = {
  made: { el: "Το γραφείο στήθηκε: {value}.", en: "The desk has been set up: {value}." },
  there: { el: "Το γραφείο υπήρχε ήδη: {value}.", en: "The desk was there already: {value}." },
  data: { el: "Όλα μένουν στον φάκελο {value}", en: "Everything is kept in {value}" },
  admins: { el: "Διαχειριστής: {value}", en: "Admin: {value}" },
  next: { el: "Τώρα:", en: "Now:" },
  applied: { el: "έχει γίνει", en: "applied" },
  pending: { el: "μένει", en: "pending" },
  current: { el: "Η βάση έχει τη σημερινή μορφή.", en: "The database is up to date." },
  copied: {
    el: "Το αντίγραφο είναι έτοιμο και ελεγμένο: {value}",
    en: "The copy is ready and checked: {value}",
  },
  personal: {
    el: "Έχει στοιχεία δημοτών: φυλάξτε το όπως το γραφείο.",
    en: "It holds residents' data: keep it like the desk itself.",
  },
  moved: { el: "Έγινε: {value}", en: "Applied: {value}" },
} as const satisfies Record<string, Words>;
