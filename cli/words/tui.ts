import type { Words } from "./words.ts";

/** The words of the clerk's desk on the screen. Pieces in braces are filled in. */
export const tuiWords = {
  queue: { el: "ΟΥΡΑ", en: "QUEUE" },
  case: { el: "ΥΠΟΘΕΣΗ", en: "CASE" },
  help: { el: "ΒΟΗΘΕΙΑ", en: "HELP" },

  "view.mine": { el: "Δικά μου", en: "Mine" },
  "view.new": { el: "Νέα", en: "New" },
  "view.overdue": { el: "Εκπρόθεσμα", en: "Overdue" },
  "view.open": { el: "Όλα ανοιχτά", en: "All open" },

  "column.number": { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
  "column.stage": { el: "ΣΤΑΔΙΟ", en: "STAGE" },
  "column.due": { el: "ΛΗΓΕΙ", en: "DUE" },
  "column.category": { el: "ΚΑΤΗΓΟΡΙΑ", en: "CATEGORY" },
  "column.text": { el: "ΤΙ ΓΡΑΦΕΙ", en: "WHAT IT SAYS" },
  "column.handler": { el: "ΥΠΑΛΛΗΛΟΣ", en: "CLERK" },

  "part.more": { el: "↓ ακόμη {count}", en: "↓ {count} more" },
  "stage.asked": { el: "Σε αναμονή", en: "Waiting" },
  "stage.declined": { el: "Χωρίς εργασία", en: "No work" },
  you: { el: "εσείς", en: "you" },
  unassigned: { el: "χωρίς υπάλληλο", en: "no clerk yet" },
  nobody: { el: "—", en: "—" },
  uncategorised: { el: "χωρίς κατηγορία", en: "no category" },

  "filter.none": { el: "φίλτρο: κανένα  (/ για αναζήτηση)", en: "filter: none  (/ to search)" },
  "filter.label": { el: "φίλτρο: ", en: "filter: " },
  "filter.hint": { el: "Enter κρατά το φίλτρο, Esc το σβήνει", en: "Enter keeps the filter, Esc clears it" },
  "count.none": { el: "καμία υπόθεση", en: "no cases" },
  "count.one": { el: "1 υπόθεση", en: "1 case" },
  "count.many": { el: "{count} υποθέσεις", en: "{count} cases" },
  "waiting.one": { el: "▲1 νέα (u)", en: "▲1 new (u)" },
  "waiting.many": { el: "▲{count} νέες (u)", en: "▲{count} new (u)" },
  loading: { el: "Φορτώνει…", en: "Loading…" },
  "more.loading": { el: "φορτώνουν κι άλλες…", en: "loading more…" },
  "more.stop": {
    el: "Φτάσατε τις {count}. Στενέψτε τη λίστα με /.",
    en: "You have reached {count}. Narrow the list with /.",
  },
  "empty.mine": {
    el: "Δεν έχετε καμία ανοιχτή υπόθεση. Πατήστε 2 για τις νέες.",
    en: "You have no open case. Press 2 for the new ones.",
  },
  "empty.new": { el: "Δεν περιμένει καμία νέα υπόθεση.", en: "No new case is waiting." },
  "empty.overdue": { el: "Καμία υπόθεση δεν είναι εκπρόθεσμη.", en: "No case is overdue." },
  "empty.open": { el: "Δεν υπάρχει καμία ανοιχτή υπόθεση.", en: "There is no open case." },
  "empty.filter": {
    el: "Καμία υπόθεση δεν ταιριάζει με «{text}». Esc για όλες.",
    en: "No case matches “{text}”. Esc for all.",
  },

  "pick.assign": { el: "Σε ποιον ανατίθεται;", en: "Who takes it?" },
  "pick.stage": { el: "Σε ποιο στάδιο πηγαίνει;", en: "Which stage comes next?" },
  "pick.close": { el: "Πώς κλείνει η υπόθεση;", en: "How does the case close?" },
  "pick.move": {
    el: "Ποια κατηγορία ή υπηρεσία είναι η σωστή;",
    en: "Which category or department is right?",
  },
  "pick.commands": { el: "Τι θέλετε να κάνετε;", en: "What would you like to do?" },
  "pick.me": { el: "Σε εσάς: {name}", en: "You: {name}" },
  "pick.category": { el: "Κατηγορία: {name}", en: "Category: {name}" },
  "pick.department": { el: "Υπηρεσία: {name}", en: "Department: {name}" },
  "pick.now": { el: "τώρα", en: "now" },
  "close.done": { el: "Έγινε: δυο λόγια για το τι έγινε", en: "Done: a few words about what was done" },
  "close.photo": { el: "Έγινε: με φωτογραφία", en: "Done: with a photo" },
  "close.cannot": { el: "Δεν μπορεί να γίνει", en: "It cannot be done" },
  "close.not-ours": { el: "Δεν είναι αρμοδιότητα του δήμου", en: "Not a matter of the municipality" },
  "close.nothing-found": { el: "Πήγαμε και δε βρέθηκε τίποτα", en: "We went and found nothing" },
  "close.duplicate": {
    el: "Διπλή: συνεχίζεται σε άλλη υπόθεση",
    en: "Duplicate: it goes on in another case",
  },
  "close.withdraw": {
    el: "Απόσυρση: μας το ζήτησε ο δημότης",
    en: "Withdrawal: the resident asked us for it",
  },
  "pick.search": { el: "γράψτε για να στενέψει: ", en: "type to narrow: " },
  "pick.nothing": { el: "Τίποτα δεν ταιριάζει.", en: "Nothing matches." },

  "write.ask": {
    el: "Ερώτηση στον δημότη. Μέχρι να απαντήσει, η προθεσμία σταματά.",
    en: "A question to the resident. The deadline stands still until they answer.",
  },
  "write.answer": {
    el: "Τι απάντησε ο δημότης; Η προθεσμία τρέχει ξανά.",
    en: "What did the resident answer? The deadline runs again.",
  },
  "write.reply": { el: "Απάντηση στον δημότη.", en: "A reply to the resident." },
  "write.note": {
    el: "Σημείωση για την υπηρεσία. Ο δημότης δεν τη βλέπει.",
    en: "A note for the office. The resident does not see it.",
  },
  "write.reopen": {
    el: "Γιατί ανοίγει ξανά; Ο λόγος μένει στο ιστορικό.",
    en: "Why does it open again? The reason stays in the timeline.",
  },
  "write.withdraw": {
    el: "Τι μας είπαν; Μετά την απόσυρση η υπόθεση δεν ανοίγει ξανά.",
    en: "What did they say? A withdrawn case never opens again.",
  },
  "write.close.done": { el: "Τι έγινε; Το διαβάζει ο δημότης.", en: "What was done? The resident reads it." },
  "write.close.not-ours": {
    el: "Ποιου αρμοδιότητα είναι; Το διαβάζει ο δημότης.",
    en: "Whose matter is it? The resident reads it.",
  },
  "write.close.cannot": {
    el: "Γιατί δεν μπορεί να γίνει; Το διαβάζει ο δημότης.",
    en: "Why can it not be done? The resident reads it.",
  },
  "write.close.nothing-found": {
    el: "Πότε πήγατε και τι είδατε; Το διαβάζει ο δημότης.",
    en: "When did you go and what did you see? The resident reads it.",
  },
  "write.duplicate": {
    el: "Με ποια υπόθεση είναι ίδια; Γράψτε τα εννέα ψηφία εκείνης.",
    en: "Which case does it duplicate? Type its nine digits.",
  },
  "write.duplicate.wrong": {
    el: "Ο αριθμός δεν ταιριάζει: κάποιο ψηφίο θα είναι διαφορετικό.",
    en: "That number does not fit: one digit must be different.",
  },
  "write.empty": { el: "Γράψτε πρώτα κάτι.", en: "Write something first." },
  "write.photo": {
    el: "Πού είναι η φωτογραφία; Γράψτε τη διαδρομή του αρχείου ή σύρετέ το εδώ.",
    en: "Where is the photo? Type the path of the file or drop it here.",
  },
  "write.attach": {
    el: "Ποιο αρχείο; Γράψτε τη διαδρομή του ή σύρετέ το εδώ.",
    en: "Which file? Type its path or drop it here.",
  },
  "write.close.photo": {
    el: "Θέλετε να πείτε δυο λόγια στον δημότη; Αν όχι, πατήστε Enter.",
    en: "A few words to the resident with it? If not, press Enter.",
  },
  "write.left": { el: "{count} ακόμη", en: "{count} left" },

  "draft.kept": {
    el: "Το κείμενο κρατήθηκε. Με {key} συνεχίζετε από εκεί που μείνατε.",
    en: "The text is kept. Press {key} to go on where you stopped.",
  },
  "draft.here": {
    el: "Εδώ αφήσατε ένα κείμενο στη μέση. Με {key} συνεχίζετε.",
    en: "You left a text half written here. Press {key} to go on.",
  },
  "draft.ask": { el: "ερώτηση", en: "question" },
  "draft.answer": { el: "τι απάντησε ο δημότης", en: "the resident's answer" },
  "draft.reply": { el: "απάντηση στον δημότη", en: "reply" },
  "draft.note": { el: "σημείωση", en: "note" },
  "draft.reopen": { el: "γιατί ανοίγει ξανά", en: "why it opens again" },
  "draft.withdraw": { el: "απόσυρση", en: "withdrawal" },
  "draft.close": { el: "κλείσιμο", en: "closing" },
  "leave.title": { el: "Έχετε κείμενο που δεν έφυγε", en: "You have text that was not sent" },
  "leave.explain": {
    el: "Μένει εδώ όσο είναι ανοιχτή η οθόνη. Αν βγείτε, χάνεται.",
    en: "It stays here while the desk is open. If you quit, it is lost.",
  },

  "review.title": { el: "Αυτό θα λάβει ο δημότης", en: "This is what the resident will get" },
  "review.by": { el: "με {channel}", en: "by {channel}" },
  "review.files.one": { el: "μαζί 1 αρχείο", en: "with 1 file" },
  "review.files.many": { el: "μαζί {count} αρχεία", en: "with {count} files" },
  "review.files.none": {
    el: "χωρίς φωτογραφία: εδώ φεύγουν μόνο λόγια",
    en: "without the photo: only words go this way",
  },
  "review.nobody": {
    el: "Ο δημότης δε θα το μάθει από εμάς: δεν έχουμε πού να του γράψουμε.",
    en: "The resident will not hear of it: we have no address to write to.",
  },
  "review.wait": { el: "Διαβάστε το πρώτα…", en: "Read it first…" },
  "review.sending": { el: "Γράφεται…", en: "Saving…" },
  "tells.resident": { el: "Ο δημότης θα διαβάσει: ", en: "The resident will read: " },
  "tells.nobody": { el: "Ο δημότης δεν ειδοποιείται για αυτό.", en: "The resident is not told of this." },

  "said.assign": { el: "{number}: την έχει πλέον {name}.", en: "{number} is now with {name}." },
  "said.stage": {
    el: "{number}: το στάδιο είναι πλέον «{stage}».",
    en: "{number}: the stage is now “{stage}”.",
  },
  "said.ask": {
    el: "{number}: η ερώτηση έφυγε και η προθεσμία σταμάτησε.",
    en: "{number}: the question is on its way and the clock stands.",
  },
  "said.answer": { el: "{number}: η απάντηση γράφτηκε.", en: "{number}: the answer is written down." },
  "said.reply": {
    el: "{number}: η απάντηση μπήκε στα εξερχόμενα.",
    en: "{number}: the reply is in the outbox.",
  },
  "said.note": { el: "{number}: η σημείωση γράφτηκε.", en: "{number}: the note is written." },
  "said.close": { el: "{number}: η υπόθεση έκλεισε.", en: "{number} is closed." },
  "said.withdraw": { el: "{number}: η υπόθεση αποσύρθηκε.", en: "{number} is withdrawn." },
  "said.attach": { el: "{number}: το αρχείο φυλάχτηκε στην υπόθεση.", en: "{number}: the file is kept." },
  "said.kept": { el: "Η φωτογραφία φυλάχτηκε στην υπόθεση.", en: "The photo is kept with the case." },
  "said.reopen": { el: "{number}: η υπόθεση άνοιξε ξανά.", en: "{number} is open again." },
  "said.move": { el: "{number}: πήγε στη σωστή θέση.", en: "{number} has moved." },
  "said.taken.one": { el: "Μπήκε 1 νέα υπόθεση στη λίστα.", en: "1 new case came into the list." },
  "said.taken.many": {
    el: "Μπήκαν {count} νέες υποθέσεις στη λίστα.",
    en: "{count} new cases came into the list.",
  },
  "said.meanwhile": {
    el: "Η υπόθεση άλλαξε στο μεταξύ. Τη φορτώσαμε ξανά· δείτε την πριν συνεχίσετε.",
    en: "The case changed meanwhile. We loaded it again; look before you go on.",
  },
  "said.refreshed": { el: "Η υπόθεση άλλαξε και ανανεώθηκε.", en: "The case changed and was refreshed." },
  "said.no-case": { el: "Δεν υπάρχει υπόθεση εδώ.", en: "There is no case here." },
  "said.no-new": { el: "Δεν περιμένει καμία νέα υπόθεση.", en: "No new case is waiting." },
  "said.pasted": {
    el: "Η επικόλληση εδώ δεν κάνει τίποτα. Για κείμενο πατήστε πρώτα /, r, e ή n.",
    en: "Pasting does nothing here. For text press /, r, e or n first.",
  },
  "said.writing": {
    el: "Κλείνουμε μόλις γραφτεί η αλλαγή.",
    en: "We close as soon as the change is written.",
  },
  "said.unsaved": {
    el: "Η αλλαγή δε γράφτηκε: η βάση δεν απαντά. Δοκιμάστε ξανά σε λίγο.",
    en: "The change was not written: the database does not answer. Try again shortly.",
  },
  silent: {
    el: "Η βάση δεν απαντά από τις {time}. Βλέπετε ό,τι είχε φορτωθεί· ξαναδοκιμάζουμε συνέχεια.",
    en: "The database has not answered since {time}. You see what was loaded; we keep trying.",
  },
  back: { el: "Η βάση απαντά ξανά.", en: "The database answers again." },

  "burst.title": { el: "Ήρθαν πολλά γράμματα μαζί:", en: "Many letters came at once:" },
  "burst.explain": {
    el: "Μοιάζει με κείμενο που πήγε σε λάθος παράθυρο. Δεν εκτελέστηκε τίποτα.",
    en: "It looks like text meant for another window. Nothing was done.",
  },
  "burst.ask": {
    el: "Enter τα αγνοεί, x τα εκτελεί ως εντολές.",
    en: "Enter drops them, x runs them as commands.",
  },

  "help.greek": {
    el: "Τα πλήκτρα δουλεύουν και με ελληνική διάταξη: ξ κινεί όπως j, α αναθέτει όπως a.",
    en: "Keys work in the Greek layout too: ξ moves like j, α assigns like a.",
  },
  "mode.queue": { el: "Στην ουρά", en: "In the queue" },
  "mode.case": { el: "Στην υπόθεση", en: "In a case" },
  "mode.pick": { el: "Σε λίστα επιλογών", en: "In a list of choices" },
  "mode.write": { el: "Όταν γράφετε", en: "When writing" },
  "mode.review": { el: "Πριν από την αποστολή", en: "Before sending" },
} as const satisfies Record<string, Words>;

export type TuiWord = keyof typeof tuiWords;
