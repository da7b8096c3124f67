import { same } from "../../wording/phrase.ts";

/** What residents are told by the desk on its own, at each step of a case. */
export const noticeWords = {
  "notice.opened": {
    el: {
      chat: "{name}: σημειώσαμε αυτό που μας είπατε. Ο αριθμός σας:\n{number}",
      sms: "{name}. {about}: το σημειώσαμε. Αριθμός {number}.",
      spoken: "Σημειώσαμε αυτό που μας είπατε. Ο αριθμός σας είναι: {number}.",
    },
    en: {
      chat: "{name}: we wrote down what you told us. Your number:\n{number}",
      sms: "{name}. {about}: we wrote it down. Number {number}.",
      spoken: "We wrote down what you told us. Your number is: {number}.",
    },
  },
  "notice.assigned": {
    el: {
      chat: "{about}: ορίστηκε υπάλληλος. {handler}, {department}, τηλ. {phone}, {email}\nΥπόθεση {number}.",
      sms: "{name}. {about}: ορίστηκε υπάλληλος. {handler}, {phone}. Αριθμός {number}.",
      spoken: "Για την υπόθεσή σας ορίστηκε υπάλληλος: {handler}, {department}.",
    },
    en: {
      chat: "{about}: somebody has taken it. {handler}, {department}, phone {phone}, {email}\nCase {number}.",
      sms: "{name}. {about}: it is with {handler}, {phone}. Number {number}.",
      spoken: "Your case is now with: {handler}, {department}.",
    },
  },
  "notice.released": {
    el: {
      chat: "{about}: περιμένει πάλι να οριστεί υπάλληλος. Ως τότε την έχει: {department}, τηλ. {phone}, {email}\nΥπόθεση {number}.",
      sms: "{name}. {about}: περιμένει πάλι υπάλληλο. {department}, {phone}. Αριθμός {number}.",
      spoken: "Η υπόθεσή σας περιμένει πάλι να οριστεί υπάλληλος. Ως τότε την έχει: {department}.",
    },
    en: {
      chat: "{about}: waits again for somebody to take it. Until then: {department}, phone {phone}, {email}\nCase {number}.",
      sms: "{name}. {about}: waits for somebody to take it. {department}, {phone}. Number {number}.",
      spoken: "Your case waits again for somebody to take it. Until then it is with: {department}.",
    },
  },
  "notice.stage": {
    el: {
      chat: "{about} ({number}): {status}",
      sms: "{name}. {about} ({number}): {status}",
      spoken: "Για την υπόθεσή σας: {status}",
    },
    en: {
      chat: "{about} ({number}): {status}",
      sms: "{name}. {about} ({number}): {status}",
      spoken: "About your case: {status}",
    },
  },
  "notice.contact": {
    el: {
      chat: "Για ό,τι χρειαστείτε: {handler}, τηλ. {phone}, {email}",
      sms: "Για ερωτήσεις: {handler}, {phone}.",
      spoken: "Την έχει: {handler}.",
    },
    en: {
      chat: "Your contact: {handler}, phone {phone}, {email}",
      sms: "Questions: {handler}, {phone}.",
      spoken: "It is with: {handler}.",
    },
  },
  "notice.department": {
    el: {
      chat: "{about} ({number}): πέρασε σε άλλη υπηρεσία. {department}, τηλ. {phone}, {email}",
      sms: "{name}. {about} ({number}): πέρασε σε άλλη υπηρεσία. {department}, {phone}.",
      spoken: "Η υπόθεσή σας πέρασε σε άλλη υπηρεσία: {department}.",
    },
    en: {
      chat: "{about} ({number}): it is now with another department. {department}, phone {phone}, {email}",
      sms: "{name}. {about} ({number}): now with another department. {department}, {phone}.",
      spoken: "Your case is now with another department: {department}.",
    },
  },
  "notice.asked": {
    el: {
      chat: "{about} ({number}): χρειαζόμαστε κάτι ακόμα.\n«{question}»\nΑπαντήστε εδώ με δικά σας λόγια. Μέχρι τότε η προθεσμία σταματά.",
      sms: "{name}. {about} ({number}): «{question}» Απαντήστε εδώ.",
      spoken: "Για την υπόθεσή σας χρειαζόμαστε κάτι ακόμα: {question}",
    },
    en: {
      chat: "{about} ({number}): we need one more thing.\n“{question}”\nAnswer here in your own words. Until then the deadline stands still.",
      sms: "{name}. {about} ({number}): “{question}” Answer here.",
      spoken: "For your case we need one more thing: {question}",
    },
  },
  "notice.reply": {
    el: {
      chat: "{about} ({number}):\n{text}",
      sms: "{name}. {about} ({number}): {text}",
      spoken: "Για την υπόθεσή σας: {text}",
    },
    en: {
      chat: "{about} ({number}):\n{text}",
      sms: "{name}. {about} ({number}): {text}",
      spoken: "About your case: {text}",
    },
  },
  "notice.asked.mail": same(
    "{about} ({number}): χρειαζόμαστε κάτι ακόμα.\n«{question}»\nΣε αυτό το e-mail δεν φτάνουν απαντήσεις, γι’ αυτό καλέστε μας: {phone}. Μέχρι τότε η προθεσμία σταματά.",
    "{about} ({number}): we need one more thing.\n“{question}”\nAnswers to this e-mail do not reach us, so please call: {phone}. Until then the deadline stands still.",
  ),
  "notice.done": {
    el: {
      chat: "{about}: έγινε. {text}\n(Υπόθεση {number})",
      sms: "{name}. {about} ({number}): έγινε. {text}",
      spoken: "Αυτό που μας είπατε έγινε.",
    },
    en: {
      chat: "{about}: it is done. {text}\n(Case {number})",
      sms: "{name}. {about} ({number}): done. {text}",
      spoken: "What you told us of is done.",
    },
  },
  "notice.done.photo": {
    el: {
      chat: "{about}: έγινε. Δείτε τη φωτογραφία. (Υπόθεση {number})",
      sms: "{name}. {about} ({number}): έγινε.",
      spoken: "Αυτό που μας είπατε έγινε.",
    },
    en: {
      chat: "{about}: it is done. See the photo. (Case {number})",
      sms: "{name}. {about} ({number}): done.",
      spoken: "What you told us of is done.",
    },
  },
  "notice.words": same("{text}", "{text}"),
  "notice.done.right": {
    el: { chat: "Έγινε σωστά;", sms: "Έγινε σωστά; ΝΑΙ ή ΟΧΙ;", spoken: "Έγινε σωστά;" },
    en: {
      chat: "Was it done right?",
      sms: "Done right? YES or NO?",
      spoken: "Was it done right?",
    },
  },
  "notice.done.call": same(
    "Αν δεν έγινε σωστά, καλέστε {phone} και πείτε τον αριθμό της υπόθεσης.",
    "If it was not done right, call {phone} and tell us the number of the case.",
  ),
  "notice.declined.not-ours": {
    el: {
      chat: "{about} ({number}): δεν μπορούμε να το αναλάβουμε, ανήκει σε άλλη υπηρεσία.\n{text}",
      sms: "{name}. {about} ({number}): ανήκει σε άλλη υπηρεσία. {text}",
      spoken: "Αυτό δεν το αναλαμβάνει ο Δήμος. Για το ποιος το έχει, πατήστε μηδέν.",
    },
    en: {
      chat: "{about} ({number}): we cannot take it on, it belongs to another authority.\n{text}",
      sms: "{name}. {about} ({number}): not ours to do. {text}",
      spoken: "The municipality does not take this on. To hear who does, press zero.",
    },
  },
  "notice.declined.cannot": {
    el: {
      chat: "{about} ({number}): αυτό που ζητήσατε δεν μπορεί να γίνει.\n{text}",
      sms: "{name}. {about} ({number}): δεν μπορεί να γίνει. {text}",
      spoken: "Η υπόθεσή σας έκλεισε. Αυτό που ζητήσατε δεν μπορεί να γίνει.",
    },
    en: {
      chat: "{about} ({number}): what you asked for cannot be done.\n{text}",
      sms: "{name}. {about} ({number}): cannot be done. {text}",
      spoken: "Your case is closed because what you asked for cannot be done.",
    },
  },
  "notice.declined.duplicate": {
    el: {
      chat: "{about} ({number}): το ίδιο πρόβλημα το έχουμε ήδη. Συνεχίζουμε στην υπόθεση {other}.\n{text}",
      sms: "{name}. {about} ({number}): το έχουμε ήδη, στην υπόθεση {other}.",
      spoken: "Το πρόβλημα αυτό το είχαμε ήδη.",
    },
    en: {
      chat: "{about} ({number}): we have the same problem already. We go on in case {other}.\n{text}",
      sms: "{name}. {about} ({number}): known. It goes on in {other}.",
      spoken: "We already had this problem.",
    },
  },
  "notice.declined.nothing-found": {
    el: {
      chat: "{about} ({number}): πήγαμε στο σημείο, αλλά δεν βρήκαμε το πρόβλημα.\n{text}\nΑν υπάρχει ακόμα, στείλτε φωτογραφία ή πείτε μας πού ακριβώς.",
      sms: "{name}. {about} ({number}): πήγαμε, δεν βρήκαμε το πρόβλημα. {text}",
      spoken: "Πήγαμε, αλλά δεν βρήκαμε το πρόβλημα.",
    },
    en: {
      chat: "{about} ({number}): we went there but did not find the problem.\n{text}\nIf it is still there, send a photo or tell us where exactly.",
      sms: "{name}. {about} ({number}): we found nothing. {text}",
      spoken: "We went out but did not find the problem.",
    },
  },
  "notice.reopened": {
    el: {
      chat: "{about} ({number}): ανοίξαμε ξανά την υπόθεση.",
      sms: "{name}. {about} ({number}): ανοίξαμε ξανά την υπόθεση.",
      spoken: "Η υπόθεσή σας άνοιξε ξανά.",
    },
    en: {
      chat: "{about} ({number}): we opened the case again.",
      sms: "{name}. {about} ({number}): open again.",
      spoken: "Your case is open again.",
    },
  },
  "notice.withdrawn": {
    el: {
      chat: "{about} ({number}): κλείσαμε την υπόθεση, όπως μας ζητήσατε.\nΑν δεν το ζητήσατε εσείς, καλέστε {phone}.",
      sms: "{name}. {about} ({number}): έκλεισε, όπως ζητήσατε. Αν δεν το ζητήσατε, καλέστε {phone}.",
      spoken: "Κλείσαμε την υπόθεσή σας, όπως μας ζητήσατε.",
    },
    en: {
      chat: "{about} ({number}): we closed the case, as you asked.\nIf you did not ask for it, call {phone}.",
      sms: "{name}. {about} ({number}): closed, as you asked. If you did not ask, call {phone}.",
      spoken: "We closed your case, as you asked.",
    },
  },
  "notice.file.missing": same(
    "Ένα αρχείο λείπει από αυτό το μήνυμα. Αν το χρειάζεστε, γράψτε μας.",
    "A file is missing from this message. If you need it, write to us.",
  ),
  "staff.reopened": {
    el: {
      chat: "Η υπόθεση {number} άνοιξε ξανά: ο δημότης λέει ότι δεν έγινε. Περιμένει εσάς.",
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
