import type { Verb } from "../verb/verb.ts";
import { isBooked } from "./words.ts";

/** The resident is at the centre. */
export const arrive = {
  name: "appointment.arrive",
  on: ["appointment"],
  summary: { el: "Έφτασε στο κέντρο", en: "Arrived at the centre" },
  aliases: ["εφτασε"],
  examples: ["dimos appointment arrive 417293613"],
  asks: {},
  input: () => ({}),
  done: { el: "{number}  έφτασε", en: "{number}  arrived" },
  timeline: {},
  screen: {
    atOnce: true,
    key: "a",
    short: { el: "έφτασε", en: "arrived" },
    long: { el: "Ο δημότης έφτασε στο κέντρο", en: "The resident is at the centre" },
    foot: isBooked,
    done: { el: "{number}: έφτασε.", en: "{number}: arrived." },
  },
} as const satisfies Verb<"appointment.arrive">;

/** It took place. */
export const met = {
  name: "appointment.met",
  on: ["appointment"],
  summary: { el: "Το ραντεβού έγινε", en: "The appointment took place" },
  aliases: ["εγινε"],
  examples: ["dimos appointment met 417293613"],
  asks: {},
  input: () => ({}),
  done: { el: "{number}  έγινε", en: "{number}  took place" },
  timeline: {},
  screen: {
    atOnce: true,
    key: "e",
    short: { el: "έγινε", en: "met" },
    long: { el: "Το ραντεβού έγινε", en: "The appointment took place" },
    foot: isBooked,
    closedToo: true,
    done: { el: "{number}: έγινε.", en: "{number}: it took place." },
  },
} as const satisfies Verb<"appointment.met">;

/** Nobody came. */
export const missed = {
  name: "appointment.missed",
  on: ["appointment"],
  summary: { el: "Δεν ήρθε κανείς", en: "Nobody came" },
  aliases: ["απουσια"],
  examples: ['dimos appointment missed 417293613 "Καλέσαμε δύο φορές"'],
  asks: {
    note: {
      as: "text",
      flag: {
        term: "--note <TEXT>",
        el: "τι δοκιμάσατε, για το ιστορικό",
        en: "what was tried, for the history",
      },
      question: {
        el: "Τι δοκιμάσατε για να τον βρείτε; Μένει στο ιστορικό.",
        en: "What did you try to find them? It stays in the history.",
      },
      most: 500,
    },
  },
  input: ({ note = "" }) => ({ note }),
  sure: {
    from: 1,
    el: "Δεν ήρθε: {numbers}. Ο δημότης το μαθαίνει. Συνεχίζουμε;",
    en: "Nobody came: {numbers}. The resident is told. Go on?",
  },
  done: { el: "{number}  δεν ήρθε", en: "{number}  no-show" },
  timeline: {},
  screen: {
    draft: { el: "τι δοκιμάστηκε", en: "what was tried" },
    key: "n",
    short: { el: "δεν ήρθε", en: "no-show" },
    long: { el: "Ο δημότης δεν ήρθε στο ραντεβού", en: "The resident did not come" },
    foot: isBooked,
    closedToo: true,
    done: { el: "{number}: δεν ήρθε.", en: "{number}: nobody came." },
  },
} as const satisfies Verb<"appointment.missed">;

/** It did not take place because of us: it never counts against the resident. */
export const unheld = {
  name: "appointment.unheld",
  on: ["appointment"],
  summary: { el: "Δεν έγινε από δική μας πλευρά", en: "It did not take place because of us" },
  aliases: ["ματαιωση"],
  examples: ['dimos appointment unheld 417293613 "Ο δήμαρχος κλήθηκε στη Βουλή"'],
  asks: {
    note: {
      as: "text",
      flag: { term: "--note <TEXT>", el: "γιατί, για το ιστορικό", en: "why, for the history" },
      question: {
        el: "Γιατί δεν έγινε; Μένει στο ιστορικό.",
        en: "Why did it not take place? It stays in the history.",
      },
      most: 500,
    },
  },
  input: ({ note = "" }) => ({ note }),
  sure: {
    from: 1,
    el: "Δεν έγινε από εμάς: {numbers}. Ζητάμε συγγνώμη από τον δημότη. Συνεχίζουμε;",
    en: "Not held because of us: {numbers}. The resident gets an apology. Go on?",
  },
  heard: true,
  done: { el: "{number}  δεν έγινε από εμάς", en: "{number}  not held" },
  timeline: {},
  screen: {
    draft: { el: "γιατί δεν έγινε", en: "why it was not held" },
    key: "h",
    short: { el: "δεν έγινε", en: "not held" },
    long: { el: "Δεν έγινε από δική μας πλευρά", en: "It did not take place because of us" },
    foot: isBooked,
    closedToo: true,
    done: { el: "{number}: δεν έγινε από εμάς.", en: "{number}: not held." },
  },
} as const satisfies Verb<"appointment.unheld">;
