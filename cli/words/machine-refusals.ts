import { exits } from "../exit-codes.ts";

/** What the machine under the desk says no to: its folders, settings, addresses and database. */
export const machineRefusals = {
  "not-initialised": {
    exit: exits.failure,
    what: { el: "Το γραφείο δεν έχει στηθεί ακόμα.", en: "The desk has not been set up yet." },
    why: { el: "Δεν υπάρχει τίποτα στον φάκελο {value}.", en: "There is nothing in the folder {value}." },
    next: "dimos init",
  },
  "no-access": {
    exit: exits.notAllowed,
    what: {
      el: "Ο φάκελος του γραφείου δεν ανοίγει για τον λογαριασμό σας.",
      en: "The desk's folder does not open to your account.",
    },
    why: {
      el: "Το δικαίωμα στον φάκελο {value} το δίνει ο διαχειριστής (README, Your people).",
      en: "The right to the folder {value} is given by the admin (README: your people).",
    },
    next: "ls -ld {value}",
  },
  "wrong-settings": {
    exit: exits.failure,
    what: { el: "Κάποιες ρυθμίσεις θέλουν διόρθωση.", en: "Some settings need correcting." },
    why: { el: "{value}", en: "{value}" },
    next: "dimos doctor",
  },
  "wrong-config": {
    exit: exits.failure,
    what: {
      el: "Ο φάκελος του δήμου θέλει διόρθωση.",
      en: "The folder of the municipality needs correcting.",
    },
    why: { el: "{value}", en: "{value}" },
    next: "dimos config check {value}",
  },
  "no-phone": {
    exit: exits.failure,
    what: { el: "Το τηλέφωνο δεν είναι ανοιχτό.", en: "The phone is not switched on." },
    why: { el: "Λείπουν οι ρυθμίσεις TWILIO_….", en: "The settings TWILIO_… are missing." },
    next: "dimos doctor",
  },
  "no-database": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει γραφείο στον φάκελο {value}.", en: "There is no desk in {value}." },
    why: { el: "Λείπει το dimos.db· δείτε το DIMOS_DATA.", en: "dimos.db is missing; look at DIMOS_DATA." },
    next: "dimos doctor",
  },
  "not-empty": {
    exit: exits.rule,
    what: { el: "Ο φάκελος {value} έχει ήδη κάτι μέσα.", en: "The folder {value} is not empty." },
    why: {
      el: "Κάθε αντίγραφο θέλει δικό του, άδειο φάκελο· τίποτα δεν σβήνεται.",
      en: "Each copy has an empty folder of its own; nothing is deleted.",
    },
    next: "dimos backup {value}-2",
  },
  "inside-itself": {
    exit: exits.rule,
    what: {
      el: "Ο φάκελος {value} είναι μέσα στο ίδιο το γραφείο.",
      en: "The folder {value} lies inside the desk itself.",
    },
    why: {
      el: "Το αντίγραφο πηγαίνει αλλού, καλύτερα σε άλλον δίσκο.",
      en: "A copy goes elsewhere, best to another disk.",
    },
    next: "dimos backup --help",
  },
  "living-desk": {
    exit: exits.rule,
    what: { el: "Στον φάκελο {value} υπάρχει ήδη γραφείο.", en: "There is a desk in {value} already." },
    why: {
      el: "Για να πάρει τη θέση του το αντίγραφο, δώστε το όνομά του: --over {done}. Δεν σβήνεται· μένει δίπλα.",
      en: "For the backup to take its place give its name: --over {done}. It is not deleted, but kept beside.",
    },
    next: "dimos restore --help",
  },
  "desk-running": {
    exit: exits.rule,
    what: {
      el: "Το γραφείο στον φάκελο {value} δουλεύει τώρα.",
      en: "The desk in {value} is running now.",
    },
    why: {
      el: "Σταματήστε το πρώτα, και κλείστε τις οθόνες των υπαλλήλων.",
      en: "Stop it first, and close the clerks' screens.",
    },
    next: "dimos doctor",
  },
  unsound: {
    exit: exits.failure,
    what: { el: "Το αντίγραφο στον φάκελο {value} δεν είναι καλό.", en: "The copy in {value} is not sound." },
    why: {
      el: "Ο έλεγχος της βάσης βρήκε λάθη· μην βασιστείτε σε αυτό.",
      en: "The check of the database found faults; do not rely on it.",
    },
    next: "dimos doctor",
  },
  "files-missing": {
    exit: exits.partly,
    what: {
      el: "Δεν αντιγράφηκαν αρχεία που λείπουν και από το ίδιο το γραφείο: {all}.",
      en: "Files that the desk itself lacks, and that were not copied: {all}.",
    },
    why: {
      el: "Ανήκουν σε υποθέσεις, π.χ. {value}. Όλα τα άλλα αντιγράφηκαν.",
      en: "Cases name them, e.g. {value}. Everything else was copied.",
    },
    next: "dimos doctor",
  },
  "port-in-use": {
    exit: exits.failure,
    what: { el: "Η διεύθυνση {value} χρησιμοποιείται ήδη.", en: "The address {value} is in use." },
    why: {
      el: "Εκεί ακούει άλλο πρόγραμμα, ίσως το ίδιο το γραφείο.",
      en: "Another program listens there, perhaps the desk itself.",
    },
    next: "DIMOS_PORT=0 dimos serve",
  },
  "port-forbidden": {
    exit: exits.failure,
    what: { el: "Δεν μπορούμε να ακούσουμε στο {value}.", en: "We may not listen at {value}." },
    why: {
      el: "Ο λογαριασμός αυτός δεν έχει το δικαίωμα· οι θύρες κάτω από 1024 το θέλουν.",
      en: "This account has no right to; ports below 1024 need it.",
    },
    next: "DIMOS_PORT=8080 dimos serve",
  },
  "no-such-address": {
    exit: exits.failure,
    what: {
      el: "Η διεύθυνση {value} δεν είναι αυτού του υπολογιστή.",
      en: "The address {value} is not of this machine.",
    },
    why: { el: "Διορθώστε το DIMOS_HOST.", en: "Correct DIMOS_HOST." },
    next: "DIMOS_HOST=127.0.0.1 dimos serve",
  },
  "no-folder": {
    exit: exits.failure,
    what: {
      el: "Στον φάκελο {value} δεν μπορούμε να γράψουμε.",
      en: "We cannot write in the folder {value}.",
    },
    why: {
      el: "Ή δεν είναι φάκελος, ή ο λογαριασμός σας δεν έχει το δικαίωμα.",
      en: "Either it is no folder, or your account has no right to.",
    },
    next: "ls -ld {value}",
  },
  "store-busy": {
    exit: exits.busy,
    what: { el: "Η βάση είναι απασχολημένη.", en: "The database is busy." },
    why: {
      el: "Κάποιο άλλο πρόγραμμα γράφει πολλή ώρα. Δεν γράφτηκε τίποτα.",
      en: "Another program has been writing for long. Nothing was written.",
    },
    next: "dimos doctor",
  },
  "store-full": {
    exit: exits.failure,
    what: { el: "Ο δίσκος γέμισε.", en: "The disk is full." },
    why: {
      el: "Δεν γράφτηκε τίποτα· ελευθερώστε χώρο και ξαναδοκιμάστε.",
      en: "Nothing was written; free some space and try again.",
    },
    next: "dimos doctor",
  },
  "store-broken": {
    exit: exits.failure,
    what: { el: "Η βάση δεν ανοίγει.", en: "The database does not open." },
    why: {
      el: "Το αρχείο έχει πρόβλημα. Δεν γράφτηκε τίποτα.",
      en: "There is something wrong with the file. Nothing was written.",
    },
    next: "dimos doctor",
  },
  "store-lost": {
    exit: exits.failure,
    what: {
      el: "Η βάση του γραφείου λείπει ή είναι άδεια.",
      en: "The desk's database is missing or empty.",
    },
    why: {
      el: "Τα άλλα αρχεία του είναι εδώ. Επαναφέρετε το αντίγραφο, ή μετακινήστε τα για νέα αρχή.",
      en: "Its other files are here. Restore the backup, or move them away to begin anew.",
    },
    next: "dimos doctor",
  },
  "store-newer": {
    exit: exits.failure,
    what: {
      el: "Τα δεδομένα είναι νεότερης έκδοσης του dimos.",
      en: "The data is of a newer version of dimos.",
    },
    why: {
      el: "Αυτή η έκδοση δεν τα αγγίζει· τρέξτε εκείνη που τα έγραψε.",
      en: "This version leaves it as it is; run the one that wrote it.",
    },
    next: "dimos --version",
  },
} as const;
