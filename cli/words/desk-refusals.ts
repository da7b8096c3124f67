import { exits } from "../exit-codes.ts";

/** What the desk as a whole says no to. `{value}` is what was asked for or the detail. */
export const deskRefusals = {
  "login-taken": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} υπάρχει ήδη.", en: "The account {value} exists already." },
    why: { el: "Κάθε λογαριασμός ανήκει σε ένα μόνο άτομο.", en: "Each account is one member of staff." },
    next: "dimos staff list",
  },
  "other-municipality": {
    exit: exits.rule,
    what: { el: "Ο φάκελος είναι άλλου δήμου.", en: "The folder is of another municipality." },
    why: {
      el: "Αν τον θέλετε πράγματι εδώ, δώστε και το id του: --municipality {value}",
      en: "If it is really meant for this desk, give its id too: --municipality {value}",
    },
    next: "dimos config show",
  },
  "wrong-move": {
    exit: exits.rule,
    what: {
      el: "Κάποια --move δεν λέει από πού και προς τα πού.",
      en: "A --move does not say from where and to where.",
    },
    why: {
      el: "Γράφεται ΑΠΟ=ΠΡΟΣ: κάτι που ο φάκελος καταργεί, και κάτι ίδιου είδους που έχει.",
      en: "It is FROM=TO: something that the folder removes, and something of the same sort that it has.",
    },
    next: "dimos config apply --help",
  },
  orphans: {
    exit: exits.rule,
    what: {
      el: "Ο φάκελος καταργεί κάτι που έχει ακόμη ανοιχτές υποθέσεις ή υπαλλήλους.",
      en: "The folder removes something that still has open cases or staff.",
    },
    why: {
      el: "Πείτε πού θα πάνε: --move ΑΠΟ=ΠΡΟΣ. Δεν άλλαξε τίποτα.",
      en: "Say where they go: --move FROM=TO. Nothing was changed.",
    },
    next: "dimos config apply --help",
  },
  "other-kinds": {
    exit: exits.rule,
    what: {
      el: "Ανάμεσα στις υποθέσεις που θα μετακινηθούν υπάρχουν ψηφίσματα.",
      en: "There are petitions among the cases to be moved.",
    },
    why: {
      el: "Αυτά μένουν στην υπηρεσία τους: κρατήστε την στον φάκελο ώσπου να κλείσουν.",
      en: "They stay with their department: keep it in the folder until they are closed.",
    },
    next: "dimos case list",
  },
  "real-cases": {
    exit: exits.rule,
    what: { el: "Το γραφείο έχει ήδη αληθινές υποθέσεις.", en: "The desk has real cases already." },
    why: {
      el: "Οι υποθέσεις για δοκιμή παίρνουν αριθμούς πρωτοκόλλου, οπότε θέλουν δικό τους φάκελο.",
      en: "Cases for trying out take protocol numbers, so they need a folder of their own.",
    },
    next: "DIMOS_DATA=./trial dimos init",
  },
  "already-admin": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} είναι ήδη διαχειριστής.", en: "{value} is an admin already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos staff list",
  },
  "not-owner": {
    exit: exits.notAllowed,
    what: {
      el: "Ο φάκελος {value} ανήκει σε άλλον λογαριασμό.",
      en: "The folder {value} belongs to another account.",
    },
    why: {
      el: "Διαχειριστή έτσι ορίζει μόνο ο κάτοχος του φακέλου.",
      en: "Only the owner of the folder makes an admin this way.",
    },
    next: "ls -ld {value}",
  },
  "last-admin": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} είναι ο τελευταίος διαχειριστής.", en: "{value} is the last admin." },
    why: {
      el: "Χωρίς διαχειριστή δεν προσθέτει κανείς λογαριασμούς. Ορίστε πρώτα άλλον.",
      en: "Without an admin nobody adds accounts. Make somebody else one first.",
    },
    next: "dimos staff edit LOGIN --role admin",
  },
  "nothing-changed": {
    exit: exits.usage,
    what: { el: "Δεν αλλάζει τίποτα στον λογαριασμό {value}.", en: "Nothing changes for {value}." },
    why: { el: "Όλα είναι ήδη όπως τα γράψατε.", en: "It is all as you wrote it already." },
    next: "dimos staff edit --help",
  },
  "has-cases": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} έχει ανοιχτές υποθέσεις.", en: "{value} has open cases." },
    why: {
      el: "Με αυτούς τους ρόλους δεν θα μπορούσε να τις χειριστεί. Δώστε τες πρώτα αλλού.",
      en: "With these roles nobody could handle them. Give them to somebody else first.",
    },
    next: "dimos case list --handler {value}",
  },
  inactive: {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} έχει ήδη κλείσει.", en: "{value} is out of use already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos staff list",
  },
  active: {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} ισχύει ήδη.", en: "{value} is in use already." },
    why: { el: "Δεν άλλαξε τίποτα.", en: "Nothing was changed." },
    next: "dimos staff list",
  },
  "to-themselves": {
    exit: exits.rule,
    what: {
      el: "Οι υποθέσεις δεν μπορούν να μείνουν στον {value}.",
      en: "The cases cannot stay with {value}.",
    },
    why: {
      el: "Δώστε άλλον συνάδελφο με το --to, ή κανέναν.",
      en: "Name another colleague with --to, or none.",
    },
    next: "dimos staff list",
  },
  "no-handler": {
    exit: exits.rule,
    what: { el: "Ο λογαριασμός {value} δεν χειρίζεται υποθέσεις.", en: "{value} does not handle cases." },
    why: {
      el: "Τις αναλαμβάνει όποιος είναι υπάλληλος ή προϊστάμενος και ο λογαριασμός του ισχύει.",
      en: "They go to a clerk or a supervisor whose account is in use.",
    },
    next: "dimos staff list",
  },
  "unknown-successor": {
    exit: exits.notFound,
    what: { el: "Δεν υπάρχει λογαριασμός {value}.", en: "There is no account {value}." },
    why: { el: "Το --to θέλει λογαριασμό του γραφείου.", en: "--to takes an account of this desk." },
    next: "dimos staff list",
  },
  yourself: {
    exit: exits.rule,
    what: { el: "Ο {value} είναι ο δικός σας λογαριασμός.", en: "{value} is your own account." },
    why: {
      el: "Δεν θα μπορούσατε να ξαναμπείτε. Αν το θέλετε, δώστε και --yes.",
      en: "You could not get in again. If you mean it, give --yes too.",
    },
    next: "dimos staff deactivate {value} --yes",
  },
  "impossible-past": {
    exit: exits.rule,
    what: { el: "Μια παλιά υπόθεση δεν στέκει.", en: "A past case does not hold." },
    why: { el: "Κάποιο βήμα της δεν το αφήνει ο κανόνας.", en: "A rule forbids one of its steps." },
    next: "dimos case list --closed",
  },
  "unknown-lesson": {
    exit: exits.notFound,
    what: {
      el: "Από την υπόθεση {value} δεν μαθαίνει κάτι το γραφείο.",
      en: "The desk learns nothing from case {value}.",
    },
    why: {
      el: "Μαθαίνει από όσες άλλαξαν κατηγορία με το χέρι.",
      en: "It learns from those whose category a clerk has corrected.",
    },
    next: "dimos config lessons",
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
      el: "Ο λογαριασμός {value} δεν ανήκει σε υπάλληλο του γραφείου.",
      en: "The account {value} is no staff of this desk.",
    },
    why: {
      el: "Τον προσθέτει ο διαχειριστής, από τον δικό του λογαριασμό.",
      en: "An admin adds it, from an account that is.",
    },
    next: 'dimos staff add {value} --name "…" --role clerk',
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
    what: { el: "Σταματήσαμε.", en: "We left it." },
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
  "file-exists": {
    exit: exits.rule,
    what: { el: "Το αρχείο {value} υπάρχει ήδη.", en: "The file {value} exists already." },
    why: { el: "Δεν γράφουμε πάνω σε άλλο αρχείο.", en: "We do not write over another file." },
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
  "not-drawable": {
    exit: exits.usage,
    what: {
      el: "Αυτό το τερματικό δεν μπορεί να δείξει ολόκληρη οθόνη.",
      en: "This terminal cannot show a whole screen.",
    },
    why: {
      el: "Λέει ότι τυπώνει μόνο γραμμές (TERM=dumb). Όλα γίνονται και με εντολές.",
      en: "It says that it only prints lines (TERM=dumb). Everything can be done by commands too.",
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
  usage: {
    exit: exits.usage,
    what: { el: "{value}", en: "{value}" },
    why: { el: "Η βοήθεια δείχνει πώς γράφεται.", en: "The help shows how it is written." },
    next: "{command} --help",
  },
} as const;
