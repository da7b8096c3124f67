import type { Words } from "./words.ts";

/** What is said once the desk is open. */
export const serveWords = {
  open: { el: "Το γραφείο είναι ανοιχτό: {value}", en: "The desk is open: {value}" },
  page: { el: "Σελίδα", en: "Page" },
  data: { el: "Δεδομένα", en: "Data" },
  created: {
    el: "Φτιάξαμε έναν δήμο για δοκιμή: {value}. Τα στοιχεία του δεν είναι αληθινά.",
    en: "We made a municipality to try things with: {value}. Its details are not real.",
  },
  demo: {
    el: "Ο δήμος είναι για δοκιμή, με στοιχεία που δεν είναι αληθινά.",
    en: "The municipality is for trying, its details are not real.",
  },
  on: { el: "ανοιχτό", en: "on" },
  off: { el: "κλειστό", en: "off" },
  switchOn: { el: "Πώς ανοίγουν: {value}", en: "To switch them on: {value}" },
  unknown: { el: "άγνωστες", en: "unknown" },
  empty: { el: "κενές", en: "empty" },
  notGiven: {
    el: "Ρυθμίσεις χωρίς τιμή: μετράνε σαν να μην δόθηκαν.",
    en: "Settings without a value: they count as not given.",
  },
  try: { el: "Δοκιμάστε τώρα, σε άλλο τερματικό:", en: "Try now, in another terminal:" },
  chat: { el: "γράψτε όπως ο δημότης", en: "write as a resident" },
  call: { el: "τηλεφωνήστε όπως ο δημότης", en: "call as a resident" },
  screen: { el: "δουλέψτε όπως ο υπάλληλος", en: "work as a clerk" },
  stop: { el: "Με Ctrl-C κλείνει.", en: "Ctrl-C closes it." },
  port: {
    el: "Το --port δέχεται αριθμό από 0 έως 65535.",
    en: "--port takes a number from 0 to 65535.",
  },
  closed: { el: "Το γραφείο έκλεισε.", en: "The desk is closed." },
} as const satisfies Record<string, Words>;
