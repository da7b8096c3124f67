/** What the rules about cases say no to. `{number}` is the case, `{value}` what was asked for. */
export const caseRefusals = {
  "file-not-here": {
    what: { el: "Το αρχείο δεν είναι εδώ.", en: "The file is not here." },
    why: {
      el: "Ακόμα έρχεται, δεν άνοιξε ή χάθηκε· το λέει η υπόθεση.",
      en: "It is still on its way, could not be opened or was lost; the case says which.",
    },
    next: "dimos case show {number}",
  },
  "unknown-number": {
    what: { el: "Δεν υπάρχει υπόθεση {number}.", en: "There is no case {number}." },
    why: {
      el: "Ο αριθμός είναι σωστός, αλλά δεν τον έχει δώσει αυτό το γραφείο.",
      en: "The number is well formed, but this desk never gave it.",
    },
    next: "dimos case list --closed",
  },
  "wrong-number": {
    what: { el: "Ο αριθμός {number} δεν ταιριάζει.", en: "The number {number} does not fit." },
    why: {
      el: "Κάποιο ψηφίο θα είναι διαφορετικό: τα δύο τελευταία ελέγχουν τα υπόλοιπα.",
      en: "One digit must be different: the last two check the others.",
    },
    next: "dimos case list --closed",
  },
  "changed-meanwhile": {
    what: { el: "Η υπόθεση {number} άλλαξε στο μεταξύ.", en: "Case {number} changed meanwhile." },
    why: {
      el: "Την έπιασε και κάποιος άλλος· δεν πειράξαμε τίποτα.",
      en: "Somebody else was at it too; nothing of yours was written.",
    },
    next: "dimos case show {number}",
  },
  closed: {
    what: { el: "Η υπόθεση {number} έχει κλείσει.", en: "Case {number} is closed." },
    why: { el: "Για να αλλάξει, πρέπει πρώτα να ανοίξει ξανά.", en: "It must be opened again first." },
    next: 'dimos case reopen {number} --reason "…"',
  },
  "already-asked": {
    what: { el: "Στην υπόθεση {number} έχουμε ήδη ρωτήσει.", en: "In case {number} we asked already." },
    why: { el: "Περιμένουμε ακόμη την απάντηση.", en: "We still wait for the answer." },
    next: "dimos case show {number}",
  },
  "no-resident": {
    what: {
      el: "Για την υπόθεση {number} δεν έχουμε σε ποιον να γράψουμε.",
      en: "There is nobody to write to about case {number}.",
    },
    why: { el: "Δεν έχει στοιχείο επικοινωνίας.", en: "It came without a contact." },
    next: 'dimos case note {number} --text "…"',
  },
  "not-asked": {
    what: { el: "Στην υπόθεση {number} δεν έχουμε ρωτήσει κάτι.", en: "Nothing was asked in case {number}." },
    why: { el: "Απάντηση γράφεται μόνο σε ερώτηση.", en: "An answer needs a question." },
    next: 'dimos case note {number} --text "…"',
  },
  "already-theirs": {
    what: {
      el: "Την υπόθεση {number} την έχει ήδη: {value}.",
      en: "Case {number} is already with: {value}.",
    },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing changed." },
    next: "dimos case show {number}",
  },
  "unknown-clerk": {
    what: { el: "Δεν υπάρχει υπάλληλος με όνομα {value}.", en: "There is no clerk called {value}." },
    why: {
      el: "Ζητάμε το όνομα του λογαριασμού, ή «me» για εσάς.",
      en: "Give the name of the account, or “me” for yourself.",
    },
    next: "dimos staff list",
  },
  "no-proof": {
    what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
    why: {
      el: "Για να κλείσει ως έγινε, θέλει φωτογραφία ή δυο λόγια για το τι έγινε.",
      en: "To close it as done, add a photo or a few words about what was done.",
    },
    next: "dimos case close {number} --done --photo photo.jpg",
  },
  "no-reason": {
    what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
    why: { el: "Ο δημότης θα διαβάσει το γιατί: γράψτε το.", en: "The resident will read why: write it." },
    next: 'dimos case close {number} --reason cannot --text "…"',
  },
  "no-original": {
    what: { el: "Η υπόθεση {number} δεν έκλεισε.", en: "Case {number} was not closed." },
    why: { el: "Λείπει ο αριθμός της άλλης υπόθεσης.", en: "The number of the other case is missing." },
    next: "dimos case close {number} --reason duplicate --of …",
  },
  "unknown-original": {
    what: { el: "Δεν υπάρχει υπόθεση {value}.", en: "There is no case {value}." },
    why: {
      el: "Η διπλή υπόθεση πρέπει να δείχνει σε μία που υπάρχει.",
      en: "A duplicate must name a case that exists.",
    },
    next: "dimos case list --closed",
  },
  "unknown-file": {
    what: { el: "Η υπόθεση {number} δεν έχει τέτοιο αρχείο.", en: "Case {number} has no such file." },
    why: {
      el: "Η σελίδα της δείχνει ποια αρχεία έχει και τη θέση τους.",
      en: "Its page shows which files it has, and their positions.",
    },
    next: "dimos case show {number}",
  },
  "unknown-category": {
    what: { el: "Δεν υπάρχει κατηγορία {value}.", en: "There is no category {value}." },
    why: {
      el: "Τις κατηγορίες τις ορίζει ο φάκελος του δήμου.",
      en: "The folder of the municipality names them.",
    },
    next: "dimos config show",
  },
  "same-category": {
    what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
    why: { el: "Έχει αυτή την κατηγορία: {value}.", en: "It has that category: {value}." },
    next: "dimos case show {number}",
  },
  "unknown-department": {
    what: { el: "Δεν υπάρχει υπηρεσία {value}.", en: "There is no department {value}." },
    why: {
      el: "Τις υπηρεσίες τις ορίζει ο φάκελος του δήμου.",
      en: "The folder of the municipality names them.",
    },
    next: "dimos config show",
  },
  "same-department": {
    what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
    why: { el: "Την έχει αυτή η υπηρεσία: {value}.", en: "That department has it: {value}." },
    next: "dimos case show {number}",
  },
  "not-closed": {
    what: {
      el: "Η υπόθεση {number} δεν μπορεί να ανοίξει ξανά.",
      en: "Case {number} cannot be opened again.",
    },
    why: { el: "Δεν έχει κλείσει, ή αποσύρθηκε.", en: "It is not closed, or it was withdrawn." },
    next: "dimos case show {number}",
  },
  "illegal-stage": {
    what: {
      el: "Η υπόθεση {number} δεν πάει σε αυτό το στάδιο.",
      en: "Case {number} cannot go to that stage.",
    },
    why: {
      el: "Από εκεί που βρίσκεται δε γίνεται: {value}. Αν έχει κλείσει, ανοίξτε την πρώτα.",
      en: "It cannot from where it stands: {value}. If it is closed, open it again first.",
    },
    next: "dimos case show {number}",
  },
  "same-stage": {
    what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
    why: { el: "Έχει αυτό το στάδιο: {value}.", en: "It has that stage: {value}." },
    next: "dimos case show {number}",
  },
  unassigned: {
    what: { el: "Την υπόθεση {number} δεν την έχει κανείς.", en: "Nobody has case {number}." },
    why: { el: "Αυτό το στάδιο θέλει υπάλληλο.", en: "That stage needs a clerk." },
    next: "dimos case assign {number} me",
  },
  "wrong-phone": {
    what: {
      el: "Το τηλέφωνο {value} δεν το καταλαβαίνουμε.",
      en: "We cannot read the phone number {value}.",
    },
    why: { el: "Παράδειγμα: 22713 50000 ή 691 234 5678.", en: "For example: 22713 50000 or 691 234 5678." },
    next: "dimos case new --phone 22713 50000",
  },
  "too-big": {
    what: { el: "Το αρχείο {value} είναι πολύ μεγάλο.", en: "The file {value} is too big." },
    why: { el: "Κρατάμε αρχεία έως 20 MB.", en: "We keep files of up to 20 MB." },
    next: "dimos case attach {number} …",
  },
  "wrong-type": {
    what: { el: "Το αρχείο {value} δεν το κρατάμε.", en: "We do not keep the file {value}." },
    why: { el: "Δεχόμαστε φωτογραφίες, ήχο και PDF.", en: "We take photos, sound and PDF." },
    next: "dimos case attach {number} …",
  },
  unreadable: {
    what: { el: "Το αρχείο {value} δεν άνοιξε.", en: "The file {value} could not be opened." },
    why: { el: "Είναι μισό ή χαλασμένο.", en: "It is cut short or damaged." },
    next: "dimos case attach {number} …",
  },
  gone: {
    what: { el: "Το αρχείο δεν υπάρχει πια.", en: "The file is gone." },
    why: { el: "Το κανάλι δεν το κρατά άλλο.", en: "The channel keeps it no longer." },
    next: "dimos case show {number}",
  },
} as const;
