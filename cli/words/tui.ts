import { calendarTuiWords } from "./tui-calendar.ts";
import type { Words } from "./words.ts";

/** The words of the clerk's desk on the screen. Pieces in braces are filled in. */
export const tuiWords = {
  ...calendarTuiWords,
  queue: { el: "ΟΥΡΑ", en: "QUEUE" },
  case: { el: "ΥΠΟΘΕΣΗ", en: "CASE" },
  help: { el: "ΒΟΗΘΕΙΑ", en: "HELP" },

  "view.mine": { el: "Δικές μου", en: "Mine" },
  "view.new": { el: "Νέες", en: "New" },
  "view.overdue": { el: "Εκπρόθεσμες", en: "Overdue" },
  "view.open": { el: "Ανοιχτές", en: "Open" },
  "view.closed": { el: "Κλειστές", en: "Closed" },
  "view.petitions": { el: "Συλλογικά", en: "Petitions" },

  "sign.new": { el: "νέα", en: "new" },
  "sign.working": { el: "τη δουλεύουμε", en: "being worked on" },
  "sign.waiting": { el: "περιμένει τον δημότη", en: "waits for the resident" },
  "sign.closed": { el: "κλειστή", en: "closed" },
  "mark.answered": { el: "έγραψε ο δημότης", en: "the resident wrote" },
  "mark.reopened": { el: "άνοιξε ξανά", en: "opened again" },
  "mark.photo": { el: "με φωτογραφία", en: "with a photo" },
  "mark.sound": { el: "με ήχο", en: "with sound" },
  "mode.signs": { el: "Σημάδια της λίστας", en: "Signs of the list" },
  "column.place": { el: "ΠΟΥ", en: "WHERE" },
  "column.number": { el: "ΑΡΙΘΜΟΣ", en: "NUMBER" },
  "column.stage": { el: "ΣΤΑΔΙΟ", en: "STAGE" },
  "column.due": { el: "ΜΕΝΟΥΝ", en: "DUE" },
  "column.category": { el: "ΚΑΤΗΓΟΡΙΑ", en: "CATEGORY" },
  "column.text": { el: "ΤΙ ΓΡΑΦΕΙ", en: "WHAT IT SAYS" },
  "column.handler": { el: "ΥΠΑΛΛΗΛΟΣ", en: "CLERK" },

  "part.more": { el: "↓ ακόμη {count}", en: "↓ {count} more" },
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
  "empty.closed": { el: "Δεν έχει κλείσει ακόμη καμία υπόθεση.", en: "No case has been closed yet." },
  "empty.petitions": { el: "Κανένα συλλογικό αίτημα δεν είναι ανοιχτό.", en: "No petition is open." },
  "empty.filter": {
    el: "Καμία υπόθεση δεν ταιριάζει με «{text}». Esc σβήνει το φίλτρο.",
    en: "No case matches “{text}”. Esc clears the filter.",
  },

  "elsewhere.open": {
    el: "Στα ανοιχτά ταιριάζουν: {count}. Για να τις δείτε: {keys}",
    en: "Among the open ones these fit: {count}. To see them: {keys}",
  },
  "elsewhere.closed": {
    el: "Στα κλειστά ταιριάζουν: {count}. Για να τις δείτε: {keys}",
    en: "Among the closed ones these fit: {count}. To see them: {keys}",
  },
  "pick.stay": { el: "Μένει όπως είναι", en: "Leave it as it is" },
  "tray.one": { el: "φεύγει σε {seconds}″", en: "leaves in {seconds}″" },
  "tray.undo": { el: "z αναίρεση", en: "z undo" },
  "said.no-undo": {
    el: "Δεν έχετε κάνει κάτι που να αναιρείται.",
    en: "You have done nothing that can be taken back.",
  },
  "pick.commands": { el: "Τι θέλετε να κάνετε;", en: "What would you like to do?" },
  "pick.now": { el: "τώρα", en: "now" },
  "pick.search": { el: "γράψτε για να στενέψει: ", en: "type to narrow: " },
  "pick.nothing": { el: "Τίποτα δεν ταιριάζει.", en: "Nothing matches." },

  "write.number.wrong": {
    el: "Ο αριθμός δεν ταιριάζει: κάποιο ψηφίο θα είναι διαφορετικό.",
    en: "That number does not fit: one digit must be different.",
  },
  "write.empty": { el: "Γράψτε πρώτα κάτι.", en: "Write something first." },
  "write.left": { el: "{count} ακόμη", en: "{count} left" },

  "draft.kept": {
    el: "Το κείμενο κρατήθηκε. Με {key} συνεχίζετε από εκεί που μείνατε.",
    en: "The text is kept. Press {key} to go on where you stopped.",
  },
  "draft.here": {
    el: "Εδώ αφήσατε ένα κείμενο στη μέση. Με {key} συνεχίζετε.",
    en: "You left a text half written here. Press {key} to go on.",
  },
  "leave.title": { el: "Έχετε κείμενο που δεν στείλατε", en: "You have text that was not sent" },
  "leave.explain": {
    el: "Δεν το έχει λάβει κανείς. Αν βγείτε, φυλάγεται εδώ για την επόμενη φορά.",
    en: "Nobody has got it. If you quit, it is kept here for the next time.",
  },

  "review.title": { el: "Αυτό θα λάβει ο δημότης", en: "This is what the resident will get" },
  "review.title.unreached": { el: "Στον δημότη δεν φεύγει μήνυμα", en: "No message goes to the resident" },
  "review.office": { el: "στην υπηρεσία", en: "to the office" },
  "review.by": { el: "με {channel}", en: "by {channel}" },
  "review.files.one": { el: "μαζί 1 αρχείο", en: "with 1 file" },
  "review.files.many": { el: "μαζί {count} αρχεία", en: "with {count} files" },
  "review.files.none": {
    el: "χωρίς φωτογραφία: εδώ φεύγουν μόνο λόγια",
    en: "without the photo: only words go this way",
  },
  "review.nobody": {
    el: "Ο δημότης δεν θα το μάθει από εμάς: δεν έχουμε πού να του γράψουμε.",
    en: "The resident will not hear of it: we have no address to write to.",
  },
  "review.wait": { el: "Διαβάστε το πρώτα…", en: "Read it first…" },
  "review.sending": { el: "Γράφεται…", en: "Saving…" },
  "tells.resident": { el: "Ο δημότης θα διαβάσει: ", en: "The resident will read: " },
  "tells.nobody": { el: "Ο δημότης δεν ειδοποιείται για αυτό.", en: "The resident is not told of this." },

  "said.kept": { el: "Η φωτογραφία φυλάχτηκε στην υπόθεση.", en: "The photo is kept with the case." },
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
    el: "Η αλλαγή δεν γράφτηκε: η βάση δεν απαντά. Δοκιμάστε ξανά σε λίγο.",
    en: "The change was not written: the database does not answer. Try again shortly.",
  },
  "said.full": {
    el: "Η αλλαγή δεν γράφτηκε: ο δίσκος γέμισε. Πείτε το σε όποιον φροντίζει το μηχάνημα.",
    en: "The change was not written: the disk is full. Tell whoever looks after this machine.",
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
