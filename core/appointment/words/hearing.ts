import { label, same } from "../../wording/phrase.ts";

/** What is said to whoever asks for a hearing. */
export const hearingWords = {
  "hearing.door": label("Ακρόαση από κέντρο του δήμου", "A hearing from a centre", {
    el: "ακρόαση",
    en: "a hearing",
  }),
  "hearing.none": same(
    "Ακροάσεις από κέντρο δεν έχουμε ακόμα. Καλέστε {phone}.",
    "We have no hearings from a centre yet. Call {phone}.",
  ),
  "hearing.by-phone": same(
    "Την ακρόαση την κλείνει υπάλληλος μαζί σας. Καλέστε {phone}.",
    "A clerk writes a hearing down with you. Call {phone}.",
  ),
  "hearing.has": same(
    "Έχετε ήδη ζητήσει ακρόαση. Σας γράφουμε μόλις οριστεί ημέρα.",
    "You have asked for a hearing already. We write once there is a day.",
  ),
  "hearing.asker": {
    el: {
      chat: "Σας ακούει ο δήμος από ένα κέντρο με οθόνη και κάμερα, χωρίς δικό σας εξοπλισμό.\nΓια ποιον ζητάτε ακρόαση;",
      sms: "Ακρόαση από κέντρο του δήμου. Για ποιον τη ζητάτε;",
      spoken: "Για ποιον ζητάτε ακρόαση;",
    },
    en: {
      chat: "You are heard from a centre with a screen and a camera, and need none of your own.\nFor whom do you ask?",
      sms: "A hearing from a centre. For whom do you ask?",
      spoken: "For whom do you ask for a hearing?",
    },
  },
  "hearing.asker.resident": label("Για εμένα", "For myself", { el: "εσάς", en: "yourself" }),
  "hearing.asker.business": label("Για επιχείρηση", "For a business", { el: "επιχείρηση", en: "a business" }),
  "hearing.asker.association": label("Για σύλλογο", "For an association", {
    el: "σύλλογο",
    en: "an association",
  }),
  "hearing.of.business": same("Πώς λέγεται η επιχείρηση;", "What is the business called?"),
  "hearing.of.association": same("Πώς λέγεται ο σύλλογος;", "What is the association called?"),
  "hearing.name": same("Γράψτε το όνομα και το επώνυμό σας.", "Write your first name and your surname."),
  "hearing.short": same("Γράψτε το με δυο λόγια.", "Write it in a few words."),
  "hearing.topic": {
    el: {
      chat: "Για ποιο θέμα θέλετε να μιλήσετε; Γράψτε το με δικά σας λόγια.",
      sms: "Για ποιο θέμα θέλετε να μιλήσετε;",
      spoken: "Για ποιο θέμα θέλετε να μιλήσετε;",
    },
    en: {
      chat: "What would you like to talk about? Write it in your own words.",
      sms: "What would you like to talk about?",
      spoken: "What would you like to talk about?",
    },
  },
  "hearing.centre": same("Ποιο κέντρο σας βολεύει;", "Which centre suits you?"),
  "hearing.centre.one": label("{office}", "{office}", { el: "{office}", en: "{office}" }),
  "hearing.any": label("Οποιοδήποτε", "Any of them", { el: "οποιοδήποτε", en: "any of them" }),
  "hearing.days": {
    el: {
      chat: "Ποια ημέρα σας βολεύει; Διαλέξτε, ή γράψτε ημέρες και ώρες με δικά σας λόγια.",
      sms: "Ποια ημέρα σας βολεύει; Διαλέξτε ή γράψτε.",
      spoken: "Ποια ημέρα σας βολεύει;",
    },
    en: {
      chat: "Which day suits you? Choose one, or write days and hours in your own words.",
      sms: "Which day suits you? Choose or write.",
      spoken: "Which day suits you?",
    },
  },
  "hearing.day.any": label("Οποιαδήποτε ημέρα", "Any day", { el: "οποιαδήποτε ημέρα", en: "any day" }),
  "hearing.day.one": label("{day}", "{day}", { el: "{day}", en: "{day}" }),
  "hearing.confirm": {
    el: {
      chat: "Ακρόαση: {host}.\nΘέμα: {text}\nΝα τη ζητήσουμε;",
      sms: "Ακρόαση: {host}. Να τη ζητήσουμε;",
      spoken: "Ακρόαση: {host}. Να τη ζητήσουμε;",
    },
    en: {
      chat: "A hearing: {host}.\nTopic: {text}\nShall we ask for it?",
      sms: "A hearing: {host}. Shall we ask for it?",
      spoken: "A hearing: {host}. Shall we ask for it?",
    },
  },
  "hearing.confirm.yes": label("Ναι, ζητήστε την", "Yes, ask for it", {
    el: "να τη ζητήσουμε",
    en: "ask for it",
  }),
  "hearing.confirm.no": label("Όχι", "No", { el: "να την αφήσουμε", en: "leave it" }),
  "hearing.left": same("Εντάξει, δεν ζητήσαμε ακρόαση.", "All right, nothing was asked for."),
  "hearing.cancel": label("Δεν τη χρειάζομαι πια", "I need it no more", {
    el: "να την ακυρώσετε",
    en: "take it back",
  }),
  "hearing.drop": same(
    "Ζητήσατε ακρόαση. Να την ακυρώσουμε;",
    "You asked for a hearing. Shall we cancel it?",
  ),
  "hearing.drop.yes": label("Ναι, ακυρώστε την", "Yes, cancel it", { el: "να ακυρωθεί", en: "cancel it" }),
  "hearing.drop.no": label("Όχι, μένει", "No, it stays", { el: "να μείνει", en: "keep it" }),
  "hearing.dropped": same(
    "Η ακρόαση που ζητήσατε ακυρώθηκε.",
    "The hearing that you asked for is cancelled.",
  ),
  "hearing.kept": same("Εντάξει, περιμένουμε το γραφείο.", "All right, it stays with the office."),
  "hearing.decided": same(
    "Για αυτή την ακρόαση έχει αποφασίσει ήδη το γραφείο.",
    "The office has decided about that hearing already.",
  ),
  "hearing.told.granted": {
    el: {
      chat: "Η ακρόασή σας ορίστηκε. {host}: {when}.\nΑριθμός: {number}",
      sms: "Ακρόαση: {host}, {when}. Αριθμός {number}",
      spoken: "Η ακρόασή σας ορίστηκε. {host}: {when}.",
    },
    en: {
      chat: "Your hearing is granted. {host}: {when}.\nNumber: {number}",
      sms: "Hearing: {host}, {when}. Number {number}",
      spoken: "Your hearing is granted. {host}: {when}.",
    },
  },
  "hearing.told.cancelled": same(
    "Η ακρόαση που ζητήσατε ακυρώθηκε. Για κάτι άλλο καλέστε {phone}.",
    "The hearing that you asked for was cancelled. For anything else call {phone}.",
  ),
} as const;
