import { exits } from "../exit-codes.ts";

/** What the rules about cases say no to. `{number}` is the case, `{value}` what was asked for. */
export const caseRefusals = {
  "file-not-here": {
    exit: exits.notFound,
    what: { el: "Το αρχείο δεν είναι εδώ.", en: "The file is not here." },
    why: {
      el: "Ακόμα έρχεται, δεν άνοιξε ή χάθηκε· το λέει η υπόθεση.",
      en: "It is still on its way, could not be opened or was lost; the case says which.",
    },
    next: "dimos case show {number}",
  },
  "unknown-number": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει υπόθεση {number}.", en: "There is no case {number}." },
    why: {
      el: "Ο αριθμός είναι σωστός, αλλά δεν τον έχει δώσει αυτό το γραφείο.",
      en: "The number is well formed, but this desk never gave it.",
    },
    next: "dimos case list --closed",
  },
  "wrong-number": {
    exit: exits.notFound,
    what: { el: "Ο αριθμός {number} δεν ταιριάζει.", en: "The number {number} does not fit." },
    why: {
      el: "Κάποιο ψηφίο θα είναι διαφορετικό: τα δύο τελευταία ελέγχουν τα υπόλοιπα.",
      en: "One digit must be different: the last two check the others.",
    },
    next: "dimos case list --closed",
  },
  "changed-meanwhile": {
    exit: exits.changed,
    what: { el: "Η υπόθεση {number} άλλαξε στο μεταξύ.", en: "Case {number} changed meanwhile." },
    why: {
      el: "Την άλλαξε στο μεταξύ και άλλος λογαριασμός. Η δική σας αλλαγή δεν γράφτηκε.",
      en: "Somebody else was at it too; nothing of yours was written.",
    },
    next: "dimos case show {number}",
  },
  closed: {
    exit: exits.rule,
    what: { el: "Η υπόθεση {number} έχει κλείσει.", en: "Case {number} is closed." },
    why: { el: "Για να αλλάξει, πρέπει πρώτα να ανοίξει ξανά.", en: "It must be opened again first." },
    next: 'dimos case reopen {number} --reason "…"',
  },
  "no-resident": {
    exit: exits.rule,
    what: {
      el: "Για την υπόθεση {number} δεν έχουμε σε ποιον να γράψουμε.",
      en: "There is nobody to write to about case {number}.",
    },
    why: { el: "Δεν έχει στοιχείο επικοινωνίας.", en: "It came without a contact." },
    next: 'dimos case note {number} --text "…"',
  },
  "unknown-clerk": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει υπάλληλος με όνομα {value}.", en: "There is no clerk called {value}." },
    why: {
      el: "Ζητάμε το όνομα του λογαριασμού, ή «me» για εσάς.",
      en: "Give the name of the account, or “me” for yourself.",
    },
    next: "dimos staff list",
  },
  "unknown-file": {
    exit: exits.notFound,
    what: { el: "Η υπόθεση {number} δεν έχει τέτοιο αρχείο.", en: "Case {number} has no such file." },
    why: {
      el: "Η σελίδα της δείχνει ποια αρχεία έχει και τη θέση τους.",
      en: "Its page shows which files it has, and their positions.",
    },
    next: "dimos case show {number}",
  },
  "unknown-category": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει κατηγορία {value}.", en: "There is no category {value}." },
    why: {
      el: "Τις κατηγορίες τις ορίζει ο φάκελος του δήμου.",
      en: "The folder of the municipality names them.",
    },
    next: "dimos config show",
  },
  "unknown-department": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει υπηρεσία {value}.", en: "There is no department {value}." },
    why: {
      el: "Τις υπηρεσίες τις ορίζει ο φάκελος του δήμου.",
      en: "The folder of the municipality names them.",
    },
    next: "dimos config show",
  },
  "wrong-phone": {
    exit: exits.usage,
    what: {
      el: "Το τηλέφωνο {value} δεν το καταλαβαίνουμε.",
      en: "We cannot read the phone number {value}.",
    },
    why: { el: "Παράδειγμα: 22713 50000 ή 691 234 5678.", en: "For example: 22713 50000 or 691 234 5678." },
    next: "dimos case new --phone 22713 50000",
  },
} as const;
