import { exits } from "../exit-codes.ts";

/** What the desk as a whole says no to. `{value}` is what was asked for or the detail. */
export const deskRefusals = {
  "login-taken": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} υπάρχει ήδη.", en: "The account {value} exists already." },
    why: { el: "Κάθε λογαριασμός είναι ένας υπάλληλος.", en: "Each account is one member of staff." },
    next: "dimos staff list",
  },
  "impossible-past": {
    exit: exits.rule,
    what: { el: "Μια παλιά υπόθεση δεν στέκει.", en: "A past case does not hold." },
    why: { el: "Κάποιο βήμα της δεν το αφήνει ο κανόνας.", en: "A rule forbids one of its steps." },
    next: "dimos case list --closed",
  },
  "unknown-notice": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει τέτοια ειδοποίηση: {value}.", en: "There is no such notice: {value}." },
    why: { el: "Ξαναστέλνονται μόνο όσες απέτυχαν.", en: "Only failed ones are sent again." },
    next: "dimos outbox --state failed",
  },
  "not-allowed": {
    exit: exits.notAllowed,
    what: { el: "Ο λογαριασμός σας δεν μπορεί να το κάνει αυτό.", en: "Your account may not do that." },
    why: {
      el: "Θέλει άλλον ρόλο· τους δίνει ο διαχειριστής.",
      en: "It needs another role; an admin gives it.",
    },
    next: "dimos staff list",
  },
  "not-staff": {
    exit: exits.notAllowed,
    what: {
      el: "Ο λογαριασμός {value} δεν είναι υπάλληλος του γραφείου.",
      en: "The account {value} is no staff of this desk.",
    },
    why: {
      el: "Τον προσθέτει ο διαχειριστής, από τον δικό του λογαριασμό.",
      en: "An admin adds it, from an account that is.",
    },
    next: 'dimos staff add {value} --name "…" --role clerk',
  },
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
      el: "Το δικαίωμα στον φάκελο {value} το δίνει ο διαχειριστής (README: οι άνθρωποί σας).",
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
      el: "Κάθε αντίγραφο θέλει δικό του, άδειο φάκελο· τίποτα δε σβήνεται.",
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
  unsound: {
    exit: exits.failure,
    what: { el: "Το αντίγραφο στον φάκελο {value} δεν είναι καλό.", en: "The copy in {value} is not sound." },
    why: {
      el: "Ο έλεγχος της βάσης βρήκε λάθη· μη βασιστείτε σε αυτό.",
      en: "The check of the database found faults; do not rely on it.",
    },
    next: "dimos doctor",
  },
  "files-missing": {
    exit: exits.partly,
    what: {
      el: "Αρχεία που δεν έχει ούτε το γραφείο, και δεν αντιγράφηκαν: {all}.",
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
  unreachable: {
    exit: exits.failure,
    what: { el: "Δεν απαντά κανείς στο {value}.", en: "Nobody answers at {value}." },
    why: { el: "Το γραφείο μάλλον δεν τρέχει.", en: "The desk does not seem to run." },
    next: "dimos serve",
  },
  "bad-answer": {
    exit: exits.failure,
    what: { el: "Το γραφείο δεν απάντησε όπως πρέπει.", en: "The desk did not answer as it should." },
    why: { el: "{value}", en: "{value}" },
    next: "dimos doctor",
  },
  cancelled: {
    exit: exits.interrupted,
    what: { el: "Το αφήσαμε.", en: "We left it." },
    why: { el: "Δεν γράφτηκε τίποτα.", en: "Nothing was written." },
    next: "dimos --help",
  },
  internal: {
    exit: exits.failure,
    what: { el: "Κάτι χάλασε από τη δική μας πλευρά.", en: "Something broke on our side." },
    why: { el: "{value}", en: "{value}" },
    next: "dimos doctor",
  },
  "no-file": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει αρχείο {value}.", en: "There is no file {value}." },
    why: {
      el: "Δείτε τη διαδρομή και αν μπορείτε να το διαβάσετε.",
      en: "Check the path and whether you may read it.",
    },
    next: "ls -l",
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
  "file-exists": {
    exit: exits.rule,
    what: { el: "Το αρχείο {value} υπάρχει ήδη.", en: "The file {value} exists already." },
    why: { el: "Δε γράφουμε πάνω σε άλλο αρχείο.", en: "We do not write over another file." },
    next: "dimos case file {number} --out …",
  },
  "not-writable": {
    exit: exits.failure,
    what: { el: "Δεν μπορούμε να γράψουμε στο {value}.", en: "We cannot write to {value}." },
    why: {
      el: "Δείτε αν υπάρχει ο φάκελος και αν έχετε δικαίωμα εκεί.",
      en: "See whether the folder exists and you may write there.",
    },
    next: "dimos case file {number} --out …",
  },
  "no-numbers": {
    exit: exits.usage,
    what: { el: "Λείπει ο αριθμός της υπόθεσης.", en: "The number of the case is missing." },
    why: {
      el: "Έχει εννέα ψηφία, π.χ. 417 293 613. Με «-» διαβάζονται από την είσοδο.",
      en: "It has nine digits, e.g. 417 293 613. With “-” they are read from standard input.",
    },
    next: "dimos case list",
  },
  "not-in-terminal": {
    exit: exits.usage,
    what: {
      el: "Λείπει κάτι που θα ρωτούσαμε: {value}",
      en: "Something is missing that we would ask for: {value}",
    },
    why: {
      el: "Ρωτάμε μόνο σε τερματικό· εδώ δώστε το στην εντολή.",
      en: "We ask in a terminal only; here give it with the command.",
    },
    next: "{command} {value} …",
  },
  partly: {
    exit: exits.partly,
    what: { el: "Έγινε για {done} από {all}.", en: "Done for {done} of {all}." },
    why: {
      el: "Οι υπόλοιπες φαίνονται παραπάνω, μία μία με το γιατί.",
      en: "The others stand above, each with its reason.",
    },
    next: "dimos case list",
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
  usage: {
    exit: exits.usage,
    what: { el: "{value}", en: "{value}" },
    why: { el: "Η βοήθεια δείχνει πώς γράφεται.", en: "The help shows how it is written." },
    next: "{command} --help",
  },
} as const;
