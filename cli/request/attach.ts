import { exits } from "../exit-codes.ts";
import { filesNamed } from "../verb/telling.ts";
import { type Verb, whileOpen } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Keeps files with a case. */
export const attach = {
  name: "case.attach",
  on: ["request"],
  summary: { el: "Αρχεία στην υπόθεση", en: "Keep files with a case" },
  aliases: ["αρχειο"],
  examples: ["dimos case attach 417293613 photo.jpg"],
  asks: {
    file: {
      as: "files",
      flag: {
        term: "-f, --file <FILE>",
        many: "each",
        el: "αρχείο, και πολλές φορές",
        en: "a file; may be repeated",
      },
      question: {
        el: "Ποιο αρχείο; Γράψτε τη διαδρομή του ή σύρετέ το εδώ.",
        en: "Which file? Type its path or drop it here.",
      },
    },
  },
  done: { el: "{number}  κρατήσαμε: {value}", en: "{number}  kept: {value}" },
  refusals: {
    "too-big": {
      exit: exits.rule,
      what: { el: "Το αρχείο {value} είναι πολύ μεγάλο.", en: "The file {value} is too big." },
      why: {
        el: "Κρατάμε αρχεία έως 20 MB και βίντεο έως 50.",
        en: "We keep files of up to 20 MB, and video of up to 50.",
      },
      next: "dimos case attach {number} …",
    },
    "too-heavy": {
      exit: exits.rule,
      what: {
        el: "Το αρχείο {value} είναι πολύ βαρύ και δεν άνοιξε.",
        en: "The file {value} is too heavy to open.",
      },
      why: {
        el: "Παίρνουμε JPEG έως 220 εκατομμύρια pixel, AVIF έως 20, άλλες εικόνες έως 40.",
        en: "We take JPEG of up to 220 million pixels, AVIF up to 20, other pictures up to 40.",
      },
      next: "dimos case attach {number} …",
    },
    heic: {
      exit: exits.rule,
      what: { el: "Η φωτογραφία {value} είναι HEIC.", en: "The photo {value} is HEIC." },
      why: {
        el: "Αυτή η μορφή δεν ανοίγει εδώ: κάντε την JPEG.",
        en: "This format does not open here: make it a JPEG.",
      },
      next: "dimos case attach {number} …",
    },
    "wrong-type": {
      exit: exits.rule,
      what: { el: "Το αρχείο {value} δεν το κρατάμε.", en: "We do not keep the file {value}." },
      why: { el: "Δεχόμαστε φωτογραφίες, ήχο, βίντεο και PDF.", en: "We take photos, sound, video and PDF." },
      next: "dimos case attach {number} …",
    },
    unreadable: {
      exit: exits.rule,
      what: { el: "Το αρχείο {value} δεν άνοιξε.", en: "The file {value} could not be opened." },
      why: { el: "Είναι μισό ή χαλασμένο.", en: "It is cut short or damaged." },
      next: "dimos case attach {number} …",
    },
    "no-room": {
      exit: exits.failure,
      what: { el: "Το αρχείο {value} δεν χωράει στον δίσκο.", en: "There is no room for the file {value}." },
      why: {
        el: "Ο δίσκος του γραφείου γέμισε, και ό,τι απομένει είναι για τις υποθέσεις.",
        en: "The disk of the desk is full, and what is left is for the cases.",
      },
      next: "dimos doctor",
    },
  },
  timeline: {
    FileAttached: ({ files }, reading) => [
      say({ el: "Συνημμένο: {files}", en: "Attached: {files}" }, reading.language, {
        files: filesNamed(files, reading) ?? "",
      }),
    ],
  },
  screen: {
    key: "p",
    short: { el: "αρχείο", en: "file" },
    long: { el: "Προσθέτει αρχείο: φωτογραφία, ήχο ή PDF", en: "Puts a file with it: photo, sound or PDF" },
    foot: whileOpen,
    done: { el: "{number}: το αρχείο φυλάχτηκε στην υπόθεση.", en: "{number}: the file is kept." },
  },
} as const satisfies Verb<"case.attach">;
