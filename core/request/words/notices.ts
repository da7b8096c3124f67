import { same } from "../../wording/phrase.ts";

/** What residents are told by the desk on its own, at each step of a case. */
export const noticeWords = {
  "notice.opened": {
    el: {
      chat: "{name}: γράψαμε το αίτημά σας. Ο αριθμός σας:\n{number}",
      sms: "{name}: γράψαμε το αίτημά σας. Αριθμός {number}.",
      spoken: "Γράψαμε το αίτημά σας. Ο αριθμός σας είναι: {number}.",
    },
    en: {
      chat: "{name}: we recorded your request. Your number:\n{number}",
      sms: "{name}: we recorded your request. Number {number}.",
      spoken: "We recorded your request. Your number is: {number}.",
    },
  },
  "notice.assigned": {
    el: {
      chat: "Την υπόθεση {number} ανέλαβε: {handler}, {department}, τηλ. {phone}, {email}",
      sms: "Υπόθεση {number}. Την έχει: {handler}, {phone}, {email}",
      spoken: "Την υπόθεσή σας ανέλαβε: {handler}, {department}.",
    },
    en: {
      chat: "Case {number} is now with: {handler}, {department}, phone {phone}, {email}",
      sms: "Case {number} is with: {handler}, {phone}, {email}",
      spoken: "Your case is now with: {handler}, {department}.",
    },
  },
  "notice.stage": {
    el: {
      chat: "Υπόθεση {number}: {status}",
      sms: "Υπόθεση {number}: {status}",
      spoken: "Για την υπόθεσή σας: {status}",
    },
    en: {
      chat: "Case {number}: {status}",
      sms: "Case {number}: {status}",
      spoken: "About your case: {status}",
    },
  },
  "notice.contact": {
    el: {
      chat: "Για ό,τι χρειαστείτε: {handler}, τηλ. {phone}, {email}",
      sms: "{handler}, {phone}, {email}",
      spoken: "Την έχει: {handler}.",
    },
    en: {
      chat: "Your contact: {handler}, phone {phone}, {email}",
      sms: "{handler}, {phone}, {email}",
      spoken: "It is with: {handler}.",
    },
  },
  "notice.department": {
    el: {
      chat: "Η υπόθεση {number} πέρασε σε άλλη υπηρεσία: {department}, τηλ. {phone}, {email}",
      sms: "Η υπόθεση {number} πέρασε σε άλλη υπηρεσία: {department}, {phone}, {email}",
      spoken: "Η υπόθεσή σας πέρασε σε άλλη υπηρεσία: {department}.",
    },
    en: {
      chat: "Case {number} is now with another department: {department}, phone {phone}, {email}",
      sms: "Case {number} is now with another department: {department}, {phone}, {email}",
      spoken: "Your case is now with another department: {department}.",
    },
  },
  "notice.asked": {
    el: {
      chat: "Για την υπόθεση {number} χρειαζόμαστε κάτι ακόμα: «{question}»\nΑπαντήστε εδώ με δικά σας λόγια. Μέχρι τότε η προθεσμία σταματά.",
      sms: "Υπόθεση {number}: «{question}» Απαντήστε εδώ ή καλέστε:",
      spoken: "Για την υπόθεσή σας χρειαζόμαστε κάτι ακόμα: {question}.",
    },
    en: {
      chat: "For case {number} we need one more thing: “{question}”\nAnswer here in your own words. Until then the deadline stands still.",
      sms: "Case {number}: “{question}” Answer here or call:",
      spoken: "For your case we need one more thing: {question}.",
    },
  },
  "notice.reply": {
    el: {
      chat: "Για την υπόθεση {number}:\n{text}",
      sms: "Υπόθεση {number}: {text}",
      spoken: "Για την υπόθεσή σας: {text}",
    },
    en: {
      chat: "About case {number}:\n{text}",
      sms: "Case {number}: {text}",
      spoken: "About your case: {text}",
    },
  },
  "notice.asked.mail": same(
    "Για την υπόθεση {number} χρειαζόμαστε κάτι ακόμα: «{question}»\nΣε αυτό το e-mail δεν φτάνουν απαντήσεις, γι’ αυτό καλέστε μας: {phone}. Μέχρι τότε η προθεσμία σταματά.",
    "For case {number} we need one more thing: “{question}”\nAnswers to this e-mail do not reach us, so please call: {phone}. Until then the deadline stands still.",
  ),
  "notice.done": {
    el: {
      chat: "Η υπόθεση {number} έκλεισε: {text}",
      sms: "Η υπόθεση {number} έκλεισε: {text}",
      spoken: "Η υπόθεσή σας έκλεισε.",
    },
    en: {
      chat: "Case {number} is closed: {text}",
      sms: "Case {number} is closed: {text}",
      spoken: "Your case is closed.",
    },
  },
  "notice.done.photo": {
    el: {
      chat: "Η υπόθεση {number} έκλεισε. Δείτε τη φωτογραφία.",
      sms: "Η υπόθεση {number} έκλεισε.",
      spoken: "Η υπόθεσή σας έκλεισε.",
    },
    en: {
      chat: "Case {number} is closed. See the photo.",
      sms: "Case {number} is closed.",
      spoken: "Your case is closed.",
    },
  },
  "notice.words": same("{text}", "{text}"),
  "notice.done.right": {
    el: { chat: "Έγινε σωστά;", sms: "Έγινε σωστά; Στείλτε ΝΑΙ ή ΟΧΙ.", spoken: "Έγινε σωστά;" },
    en: {
      chat: "Was it done right?",
      sms: "Was it done right? Send YES or NO.",
      spoken: "Was it done right?",
    },
  },
  "notice.done.call": same(
    "Αν δεν έγινε σωστά, καλέστε {phone} και πείτε τον αριθμό της υπόθεσης.",
    "If it was not done right, call {phone} and tell us the number of the case.",
  ),
  "notice.declined.not-ours": {
    el: {
      chat: "Δεν μπορούμε να αναλάβουμε την υπόθεση {number}, γιατί δεν είναι αρμοδιότητα του Δήμου.\n{text}",
      sms: "Η υπόθεση {number} δεν είναι αρμοδιότητα του Δήμου. {text}",
      spoken: "Η υπόθεσή σας δεν είναι αρμοδιότητα του Δήμου.",
    },
    en: {
      chat: "We cannot take case {number}: it is not a matter of the municipality.\n{text}",
      sms: "Case {number} is not a matter of the municipality. {text}",
      spoken: "Your case is not a matter of the municipality.",
    },
  },
  "notice.declined.cannot": {
    el: {
      chat: "Η υπόθεση {number} έκλεισε: αυτό που ζητήσατε δεν μπορεί να γίνει.\n{text}",
      sms: "Υπόθεση {number}: δεν μπορεί να γίνει. {text}",
      spoken: "Η υπόθεσή σας έκλεισε. Αυτό που ζητήσατε δεν μπορεί να γίνει.",
    },
    en: {
      chat: "Case {number} is closed because what you asked for cannot be done.\n{text}",
      sms: "Case {number}: what you asked for cannot be done. {text}",
      spoken: "Your case is closed because what you asked for cannot be done.",
    },
  },
  "notice.declined.duplicate": {
    el: {
      chat: "Το πρόβλημα της υπόθεσης {number} το είχαμε ήδη. Συνεχίζεται στην υπόθεση {other}.\n{text}",
      sms: "Η υπόθεση {number} συνεχίζεται στην {other}.",
      spoken: "Το πρόβλημα αυτό το είχαμε ήδη.",
    },
    en: {
      chat: "We already had the problem of case {number}. It goes on in case {other}.\n{text}",
      sms: "Case {number} goes on in {other}.",
      spoken: "We already had this problem.",
    },
  },
  "notice.declined.nothing-found": {
    el: {
      chat: "Πήγαμε για την υπόθεση {number}, αλλά δε βρήκαμε το πρόβλημα.\n{text}",
      sms: "Υπόθεση {number}: πήγαμε, αλλά δε βρήκαμε το πρόβλημα. {text}",
      spoken: "Πήγαμε, αλλά δε βρήκαμε το πρόβλημα.",
    },
    en: {
      chat: "We went out for case {number} but did not find the problem.\n{text}",
      sms: "Case {number}: we went out but found nothing. {text}",
      spoken: "We went out but did not find the problem.",
    },
  },
  "notice.reopened": {
    el: {
      chat: "Η υπόθεση {number} άνοιξε ξανά.",
      sms: "Η υπόθεση {number} άνοιξε ξανά.",
      spoken: "Η υπόθεσή σας άνοιξε ξανά.",
    },
    en: {
      chat: "Case {number} is open again.",
      sms: "Case {number} is open again.",
      spoken: "Your case is open again.",
    },
  },
  "notice.withdrawn": {
    el: {
      chat: "Η υπόθεση {number} αποσύρθηκε, όπως μας ζητήσατε.\nΑν δεν το ζητήσατε εσείς, καλέστε {phone}.",
      sms: "Η υπόθεση {number} αποσύρθηκε, όπως μας ζητήσατε. Αν δεν το ζητήσατε εσείς, καλέστε {phone}.",
      spoken: "Η υπόθεσή σας αποσύρθηκε, όπως μας ζητήσατε.",
    },
    en: {
      chat: "Case {number} is withdrawn, as you asked.\nIf you did not ask for it, call {phone}.",
      sms: "Case {number} is withdrawn, as you asked. If you did not ask for it, call {phone}.",
      spoken: "Your case is withdrawn, as you asked.",
    },
  },
  "file.refused": {
    el: {
      chat: "Ένα αρχείο σας δεν άνοιξε: μάλλον έφτασε μισό. Στείλτε το ξανά.",
      sms: "Ένα αρχείο σας δεν άνοιξε. Στείλτε το ξανά.",
      spoken: "Ένα αρχείο σας δεν άνοιξε.",
    },
    en: {
      chat: "One of your files could not be opened: it may have arrived in part. Send it again.",
      sms: "One of your files could not be opened. Please send it again.",
      spoken: "One of your files could not be opened.",
    },
  },
  "file.wrong-type": same(
    "Ένα αρχείο σας είναι σε μορφή που δεν ανοίγει εδώ. Παίρνουμε φωτογραφίες, ηχητικά, βίντεο και PDF.",
    "One of your files is of a kind that does not open here. We take photos, sound, video and PDF.",
  ),
  "file.heic": same(
    "Μια φωτογραφία σας είναι σε μορφή HEIC και δεν ανοίγει εδώ. Στείλτε την ως φωτογραφία και όχι ως αρχείο. Στο iPhone και για τις επόμενες: Ρυθμίσεις, Κάμερα, Μορφές, Πιο συμβατή.",
    "One of your photos is in HEIC format and does not open here. Send it as a photo and not as a file. On an iPhone, for the next ones too: Settings, Camera, Formats, Most Compatible.",
  ),
  "file.lost": same(
    "Ένα αρχείο σας δεν έφτασε σε εμάς. Αν το θέλετε, στείλτε το ξανά.",
    "One of your files did not reach us. If it matters, send it again.",
  ),
  "file.too-big": same(
    "Ένα αρχείο σας ήταν πολύ μεγάλο. Παίρνουμε έως 20 MB, και βίντεο έως 50 MB όπου το αφήνει η εφαρμογή.",
    "One of your files was too big. We take up to 20 MB, and video of up to 50 MB where the app lets it through.",
  ),
  "file.enough-today": same(
    "Ένα αρχείο σας δεν το κρατήσαμε: για σήμερα πήραμε από εσάς όσα χωρούν. Στείλτε το αύριο.",
    "We did not keep one of your files: we have taken as much from you as fits in a day. Send it tomorrow.",
  ),
  "notice.file.missing": same(
    "Ένα αρχείο λείπει από αυτό το μήνυμα. Αν το χρειάζεστε, γράψτε μας.",
    "A file is missing from this message. If you need it, write to us.",
  ),
  "staff.reopened": {
    el: {
      chat: "Η υπόθεση {number} άνοιξε ξανά: μας έγραψαν ότι δεν έγινε. Περιμένει εσάς.",
      sms: "Η υπόθεση {number} άνοιξε ξανά. Περιμένει εσάς.",
      spoken: "Μια υπόθεση άνοιξε ξανά. Περιμένει εσάς.",
    },
    en: {
      chat: "Case {number} is open again: the resident says it was not done. It waits for you.",
      sms: "Case {number} is open again. It waits for you.",
      spoken: "A case is open again. It waits for you.",
    },
  },
  "staff.answered": {
    el: {
      chat: "Ήρθε απάντηση στην υπόθεση {number}.",
      sms: "Ήρθε απάντηση στην υπόθεση {number}.",
      spoken: "Ήρθε απάντηση σε υπόθεσή σας.",
    },
    en: {
      chat: "There is an answer in case {number}.",
      sms: "There is an answer in case {number}.",
      spoken: "There is an answer in your case.",
    },
  },
} as const;
