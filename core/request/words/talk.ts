import { label, same } from "../../wording/phrase.ts";

/** What the desk says to whoever reports no problem. */
export const talkWords = {
  "talk.thanks": same(
    "Κι εμείς ευχαριστούμε. Εδώ είμαστε για ό,τι χρειαστείτε.",
    "Thank you too. We are here whenever you need us.",
  ),
  "talk.farewell": same(
    "Καλή συνέχεια. Όποτε χρειαστείτε κάτι, γράψτε μας.",
    "Goodbye. Whenever you need something, write to us.",
  ),
  "talk.who": {
    el: {
      chat: "Εδώ απαντά η αυτόματη υπηρεσία του δήμου ({name}). Ό,τι δηλώνετε το διαβάζουν υπάλληλοι.\nΓια άνθρωπο γράψτε «υπάλληλος».",
      sms: "{name}, αυτόματη υπηρεσία. Ό,τι δηλώνετε το διαβάζουν υπάλληλοι. Για άνθρωπο: ΥΠΑΛΛΗΛΟΣ.",
      spoken: "Εδώ απαντά η αυτόματη υπηρεσία του δήμου.",
    },
    en: {
      chat: "The automatic service of the town hall answers here ({name}). Clerks read what you report.\nFor a person write “person”.",
      sms: "{name}, automatic service. Clerks read what you report. For a person: PERSON.",
      spoken: "The automatic service of the town hall answers here.",
    },
  },
  "talk.insult": same(
    "Καταλαβαίνουμε ότι κάτι σας ενόχλησε. Γράψτε μας τι έγινε, ή «υπάλληλος» για άνθρωπο.",
    "We understand that something upset you. Tell us what happened, or write “person” for a person.",
  ),
  "talk.handling": same(
    "Λυπούμαστε που δεν εξυπηρετηθήκατε όπως έπρεπε.",
    "We are sorry that you were not served as you should have been.",
  ),
  "talk.privacy": {
    el: {
      chat: "Κρατάμε όσα μας γράψατε, τα αρχεία σας και το τηλέφωνο ή το όνομα του λογαριασμού σας. Τα βλέπουν μόνο οι υπάλληλοι, για τις υποθέσεις σας. Μπορείτε να ζητήσετε αντίγραφο ή διαγραφή.",
      sms: "Κρατάμε όσα γράψατε και το τηλέφωνό σας, για τις υποθέσεις σας.",
      spoken: "Κρατάμε όσα μας είπατε και το τηλέφωνό σας, μόνο για τις υποθέσεις σας.",
    },
    en: {
      chat: "We keep what you wrote, your files and the phone or name of your account. Only clerks see them, for your cases. You can ask for a copy, or to have them erased.",
      sms: "We keep what you wrote and your phone, for your cases.",
      spoken: "We keep what you said and your phone, only for your cases.",
    },
  },
  "talk.privacy.page": {
    el: { chat: "Αναλυτικά: {link}", sms: "{link}", spoken: "Αναλυτικά: {link}" },
    en: { chat: "In full: {link}", sms: "{link}", spoken: "In full: {link}" },
  },
  "talk.withdraw": same("Ποια υπόθεση να κλείσουμε;", "Which case shall we close?"),
  "talk.unknown": same(
    "Αυτό δεν το ξέρουμε εδώ. Μπορείτε να ρωτήσετε στο {phone}.",
    "We do not know that here. You can ask at {phone}.",
  ),
  "talk.unclear": {
    el: {
      chat: "Δεν καταλάβαμε τι χρειάζεστε. Αν είναι πρόβλημα, γράψτε μας τι συμβαίνει και πού.",
      sms: "Δεν καταλάβαμε. Γράψτε μας τι συμβαίνει και πού.",
      spoken: "Δεν καταλάβαμε τι χρειάζεστε. Αν είναι πρόβλημα, γράψτε μας τι συμβαίνει και πού.",
    },
    en: {
      chat: "We did not understand what you need. If it is a problem, tell us what is wrong and where.",
      sms: "We did not understand. Tell us what is wrong and where.",
      spoken: "We did not understand what you need. If it is a problem, tell us what is wrong and where.",
    },
  },
  "talk.alphabet": {
    el: {
      chat: "Διαβάζουμε ελληνικά και αγγλικά. Γράψτε μας σε μία από τις δύο, ή καλέστε {phone}.\nWe read Greek and English.",
      sms: "Διαβάζουμε ελληνικά και αγγλικά. We read Greek and English. {phone}",
      spoken: "Διαβάζουμε ελληνικά και αγγλικά.",
    },
    en: {
      chat: "We read Greek and English. Write in one of them, or call {phone}.\nΔιαβάζουμε ελληνικά και αγγλικά.",
      sms: "We read Greek and English. Διαβάζουμε ελληνικά και αγγλικά. {phone}",
      spoken: "We read Greek and English.",
    },
  },
  "talk.chain": same(
    "Αυτό μοιάζει με μήνυμα που προωθείται. Δεν το κρατήσαμε.",
    "That looks like a message that is passed on. We did not keep it.",
  ),
  "talk.link": same(
    "Δεν ανοίγουμε συνδέσμους. Γράψτε το με δικά σας λόγια.",
    "We do not open links. Tell us in your own words.",
  ),
  "talk.phone": same(
    "Αυτό μοιάζει με τηλέφωνο. Για να σας καλέσουμε, γράψτε «υπάλληλος».",
    "That looks like a phone number. For a call from us write “person”.",
  ),
  "talk.nothing": same("Από αυτό δεν καταλάβαμε τι συμβαίνει.", "We do not see from that what is wrong."),
  "talk.story": same(
    "Δεν βρήκαμε τι να φτιάξουμε. Πείτε μας με δυο λόγια.",
    "We did not find what to mend. Tell us in two words.",
  ),
  "talk.fact": same("{answer}", "{answer}"),
  "talk.rest": same("Τα υπόλοιπα στο {phone}.", "For the rest call {phone}."),
  "talk.authority": same(
    "Αυτό δεν το έχει ο δήμος. Το έχει: {name}, τηλ. {phone}.",
    "The municipality does not have this. It belongs to: {name}, phone {phone}.",
  ),
  "talk.pass": {
    el: {
      chat: "Να το δώσουμε σε υπάλληλο να σας απαντήσει;",
      sms: "Να το δώσουμε σε υπάλληλο; ΝΑΙ ή ΟΧΙ.",
      spoken: "Να το δώσουμε σε υπάλληλο να σας απαντήσει;",
    },
    en: {
      chat: "Shall we give it to a clerk to answer you?",
      sms: "Shall we give it to a clerk? YES or NO.",
      spoken: "Shall we give it to a clerk to answer you?",
    },
  },
  "talk.pass.yes": label("Ναι, δώστε το", "Yes, please", { el: "να το δώσουμε", en: "give it to a clerk" }),
  "hours.open": same(
    "{office}: σήμερα {hours}, {day} {later}. Τηλ. {phone}.",
    "{office}: today {hours}, {day} {later}. Phone {phone}.",
  ),
  "hours.closed": same(
    "{office}: σήμερα κλειστά. Ανοίγει {day}, {later}. Τηλ. {phone}.",
    "{office}: closed today. Opens {day}, {later}. Phone {phone}.",
  ),
  "hours.unknown": same("{office}: για τις ώρες καλέστε {phone}.", "{office}: for the hours call {phone}."),
} as const;
