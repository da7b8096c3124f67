import { label, same } from "../../wording/phrase.ts";

/** What is said around a clerk's question, and after closing. */
export const answerWords = {
  "answer.ask": {
    el: {
      chat: "Για την υπόθεση {number} ρωτήσαμε: «{question}»\nΑπαντήστε με δικά σας λόγια.",
      sms: "Για την υπόθεση {number}: «{question}» Απαντήστε με δικά σας λόγια.",
      spoken: "Για την υπόθεσή σας ρωτάμε: {question} Μετά τον ήχο πείτε μας την απάντηση.",
    },
    en: {
      chat: "For case {number} we asked: “{question}”\nAnswer in your own words.",
      sms: "For case {number}: “{question}” Answer in your own words.",
      spoken: "For your case we ask: {question}. Say your answer after the tone.",
    },
  },
  "answer.offer": label("Απαντώ", "Answer", { el: "να απαντήσετε", en: "answer" }),
  "answer.which": same("Για ποια υπόθεση το λέτε;", "Which case is that for?"),
  "answer.which.new": same(
    "Το λέτε για υπόθεση που έχετε ή είναι κάτι νέο;",
    "Is that for a case that you have, or something new?",
  ),
  "answer.new": label("Νέο: {kind}", "New: {kind}", { el: "νέο πρόβλημα", en: "report something new" }),
  "answer.which.case": label("{about}", "{about}", { el: "{about}", en: "choose {about}" }),
  "add.ask": same("Να το προσθέσουμε στην υπόθεση {number};", "Shall we add it to case {number}?"),
  "answer.none": label("Είναι κάτι νέο", "It is something new", {
    el: "κάτι νέο",
    en: "report something new",
  }),
  "answer.done": {
    el: {
      chat: "Ευχαριστούμε. Η απάντησή σας μπήκε στην υπόθεση {number} και η προθεσμία τρέχει ξανά.",
      sms: "Η απάντησή σας μπήκε στην υπόθεση {number}.",
      spoken: "Ευχαριστούμε. Η απάντησή σας μπήκε στην υπόθεση.",
    },
    en: {
      chat: "Thank you. Your answer is in case {number} and the deadline runs again.",
      sms: "Your answer is in case {number}.",
      spoken: "Thank you. Your answer is in the case.",
    },
  },
  "answer.closed": same(
    "Αυτό το έχουμε ήδη, ευχαριστούμε. Δεν χρειάζεται κάτι άλλο.",
    "That question is closed. Nothing more is needed from you.",
  ),
  "fixed.ask": {
    el: {
      chat: "Για την υπόθεση {number}: έγινε σωστά;",
      sms: "Υπόθεση {number}: έγινε σωστά; Απαντήστε ΝΑΙ ή ΟΧΙ.",
      spoken: "Η υπόθεσή σας έκλεισε. Έγινε σωστά;",
    },
    en: {
      chat: "About case {number}: was it done right?",
      sms: "Case {number}: was it done right? Answer YES or NO.",
      spoken: "Your case was closed. Was it done right?",
    },
  },
  "fixed.yes": label("Ναι, έγινε", "Yes, it is done", {
    el: "να πείτε ότι διορθώθηκε",
    en: "say that it is done",
  }),
  "fixed.no": label("Όχι, υπάρχει ακόμα", "No, it is still there", {
    el: "να πείτε ότι το πρόβλημα υπάρχει ακόμα",
    en: "say that it is still there",
  }),
  "fixed.thanks": {
    el: {
      chat: "Ευχαριστούμε. Η υπόθεση {number} έκλεισε με τη δική σας επιβεβαίωση.",
      sms: "Ευχαριστούμε. Η υπόθεση {number} έκλεισε.",
      spoken: "Ευχαριστούμε. Η υπόθεση έκλεισε.",
    },
    en: {
      chat: "Thank you. Case {number} is closed with your confirmation.",
      sms: "Thank you. Case {number} is closed.",
      spoken: "Thank you. The case is closed.",
    },
  },
  "fixed.reopened": {
    el: {
      chat: "Ανοίξαμε ξανά την υπόθεση {number} και τη δίνουμε σε άλλο άτομο. Τι βλέπετε; Γράψτε μας ή στείλτε φωτογραφία.",
      sms: "Ανοίξαμε ξανά την υπόθεση {number}. Τη δίνουμε σε άλλο άτομο.",
      spoken: "Ανοίξαμε ξανά την υπόθεση και τη δίνουμε σε άλλο άτομο.",
    },
    en: {
      chat: "Case {number} is open again and another clerk will look at it. Tell us what you see or send a photo.",
      sms: "Case {number} is open again. Another clerk will look at it.",
      spoken: "The case is open again and another clerk will look at it.",
    },
  },
  "fixed.nothing.more": label("Τίποτα άλλο", "Nothing more", { el: "να τελειώσουμε", en: "finish" }),
  "fixed.open": {
    el: {
      chat: "Η υπόθεση {number} είναι ακόμα ανοιχτή. Θα σας πούμε μόλις τελειώσουμε.",
      sms: "Η υπόθεση {number} είναι ακόμα ανοιχτή.",
      spoken: "Η υπόθεσή σας είναι ακόμα ανοιχτή.",
    },
    en: {
      chat: "Case {number} is open and we are working on it. We will tell you once it is closed.",
      sms: "Case {number} is open and we are working on it.",
      spoken: "Your case is open and we are working on it.",
    },
  },
  "fixed.late": {
    el: {
      chat: "Η υπόθεση {number} έχει κλείσει για τα καλά. Γράψτε μας τι βλέπετε τώρα και θα πάρετε νέο αριθμό.",
      sms: "Η υπόθεση {number} έχει κλείσει. Γράψτε τι βλέπετε και θα πάρετε νέο αριθμό.",
      spoken: "Η υπόθεση δεν ανοίγει πια. Δηλώστε το ως νέο πρόβλημα.",
    },
    en: {
      chat: "Case {number} can no longer be reopened from here. Please report it as a new problem.",
      sms: "Case {number} can no longer be reopened. Report it as new.",
      spoken: "The case can no longer be reopened. Please report it as a new problem.",
    },
  },
  "withdraw.kept": same("Εντάξει, η υπόθεση {number} συνεχίζεται.", "All right, case {number} goes on."),
  "withdraw.ask": same(
    "Να κλείσουμε την υπόθεση {number} χωρίς εργασία; Μετά δεν ανοίγει ξανά.",
    "Shall we close case {number} without work? It does not open again after that.",
  ),
  "withdraw.done": same(
    "Κλείσαμε την υπόθεση {number}, όπως ζητήσατε.",
    "We closed case {number}, as you asked.",
  ),
  "withdraw.closed": same(
    "Η υπόθεση {number} έχει κλείσει ήδη. Δεν χρειάζεται κάτι άλλο.",
    "Case {number} is closed already. Nothing more is needed.",
  ),
  "withdraw.yes.also": same("ακυρώστε το, κλείστε το, σταματήστε", "cancel it, close it, stop"),
  "withdraw.no.also": same("κρατήστε το", "keep it"),
  "withdraw.also": same("απόσυρση", "withdraw"),
  "withdraw.option": label("Δεν χρειάζεται πια", "No longer needed", {
    el: "να πείτε ότι δεν χρειάζεται πια",
    en: "say that it is no longer needed",
  }),
} as const;
