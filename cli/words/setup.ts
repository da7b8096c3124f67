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
  strange: {
    el: "Έμεινε έξω το {value}: δεν είναι αρχείο, ή είναι σύνδεσμος άλλου λογαριασμού.",
    en: "Left out: {value}, which is no file, or another account's link.",
  },
  tilde: { el: "Ολόκληρη η διαδρομή, χωρίς ~", en: "The whole path, without ~" },
  restored: { el: "Το γραφείο είναι πάλι στη θέση του: {value}.", en: "The desk is back: {value}." },
  holds: { el: "Υποθέσεις: {value}, έως {until}", en: "Cases: {value}, up to {until}" },
  aside: {
    el: "Το προηγούμενο γραφείο έμεινε στον φάκελο {value}",
    en: "The desk that was here is kept in {value}",
  },
  newer: {
    el: "Εκείνο είχε {value} νεότερα γεγονότα, που το αντίγραφο δεν έχει.",
    en: "It had {value} newer events, which the backup has not.",
  },
  another: {
    el: "Το ιστορικό του ήταν άλλο: δεν συνεχίζει από αυτό το αντίγραφο.",
    en: "Its log was another one: it does not go on from this backup.",
  },
  steps: {
    el: "Το αντίγραφο ήταν παλαιότερης έκδοσης· η βάση προσαρμόστηκε με βήματα: {value}.",
    en: "The backup was of an older version; steps of the schema that were applied: {value}.",
  },
  lacking: {
    el: "Λείπουν αρχεία που αναφέρουν υποθέσεις: {value}, π.χ. files/{example}",
    en: "Files that cases name are missing: {value}, e.g. files/{example}",
  },
  strangers: {
    el: "Λογαριασμοί υπαλλήλων που δεν υπάρχουν σε αυτόν τον υπολογιστή: {value}",
    en: "Staff accounts that do not exist on this machine: {value}",
  },
  noAdmin: {
    el: "Κανένας διαχειριστής του γραφείου δεν έχει λογαριασμό εδώ: φτιάξτε τον ίδιο λογαριασμό στον υπολογιστή.",
    en: "No admin of the desk has an account here: make the same account on this machine.",
  },
  waiting: {
    el: "Μηνύματα που περιμένουν να φύγουν: {value}. Ίσως έχουν ήδη σταλεί· φεύγουν μόλις ανοίξει το γραφείο.",
    en: "Messages waiting to leave: {value}. They may have been sent already, and leave once the desk is opened.",
  },
  closed: {
    el: "Ο φάκελος ανοίγει μόνο για τον λογαριασμό σας (0700). Για τους υπόλοιπους δείτε το README: οι άνθρωποί σας.",
    en: "The folder is open to your account alone (0700). For the others see README: your people.",
  },
  yourName: {
    el: "Πριν σας δουν οι δημότες, δώστε όνομα και τηλέφωνο:",
    en: "Before residents see you, give a name and a phone:",
  },
  moved: { el: "Έγινε: {value}", en: "Applied: {value}" },
} as const satisfies Record<string, Words>;
