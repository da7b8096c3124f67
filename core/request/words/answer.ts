import { label, same } from "../../wording/phrase.ts";

/** What is said around a clerk's question, and after closing. */
export const answerWords = {
  "answer.ask": {
    el: {
      chat: "Για την υπόθεση {number} ρωτήσαμε: «{question}»\nΑπαντήστε με δικά σας λόγια.",
      sms: "Για την υπόθεση {number}: «{question}» Απαντήστε με δικά σας λόγια.",
      spoken: "Για την υπόθεσή σας ρωτάμε: {question}. Πείτε την απάντηση μετά τον ήχο.",
    },
    en: {
      chat: "For case {number} we asked: “{question}”\nAnswer in your own words.",
      sms: "For case {number}: “{question}” Answer in your own words.",
      spoken: "For your case we ask: {question}. Say your answer after the tone.",
    },
  },
  "answer.offer": label("Απαντώ", "Answer", { el: "να απαντήσετε", en: "answer" }),
  "answer.which": same("Για ποια υπόθεση είναι η απάντηση;", "Which case is the answer for?"),
  "answer.which.case": label("{number}", "{number}", {
    el: "την υπόθεση {number}",
    en: "choose case {number}",
  }),
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
    "Η ερώτηση αυτή έχει κλείσει. Δεν χρειάζεται κάτι άλλο από εσάς.",
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
    el: "να πείτε ότι έγινε",
    en: "say that it is done",
  }),
  "fixed.no": label("Όχι, υπάρχει ακόμα", "No, it is still there", {
    el: "να πείτε ότι υπάρχει ακόμα",
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
      chat: "Η υπόθεση {number} άνοιξε ξανά και θα τη δει άλλος υπάλληλος. Γράψτε μας τι βλέπετε ή στείλτε φωτογραφία.",
      sms: "Η υπόθεση {number} άνοιξε ξανά. Θα τη δει άλλος υπάλληλος.",
      spoken: "Η υπόθεση άνοιξε ξανά και θα τη δει άλλος υπάλληλος.",
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
      chat: "Η υπόθεση {number} είναι ανοιχτή και τη δουλεύουμε. Θα σας πούμε μόλις κλείσει.",
      sms: "Η υπόθεση {number} είναι ανοιχτή και τη δουλεύουμε.",
      spoken: "Η υπόθεσή σας είναι ανοιχτή και τη δουλεύουμε.",
    },
    en: {
      chat: "Case {number} is open and we are working on it. We will tell you once it is closed.",
      sms: "Case {number} is open and we are working on it.",
      spoken: "Your case is open and we are working on it.",
    },
  },
  "fixed.late": {
    el: {
      chat: "Η υπόθεση {number} δεν ανοίγει πια από εδώ. Γράψτε μας το πρόβλημα ως νέο.",
      sms: "Η υπόθεση {number} δεν ανοίγει πια. Γράψτε το ως νέο πρόβλημα.",
      spoken: "Η υπόθεση δεν ανοίγει πια. Δηλώστε το ως νέο πρόβλημα.",
    },
    en: {
      chat: "Case {number} can no longer be reopened from here. Please report it as a new problem.",
      sms: "Case {number} can no longer be reopened. Report it as new.",
      spoken: "The case can no longer be reopened. Please report it as a new problem.",
    },
  },
  "withdraw.kept": same("Εντάξει, η υπόθεση {number} συνεχίζεται.", "All right, case {number} goes on."),
  "withdraw.ask": same("Να αποσύρουμε την υπόθεση {number};", "Shall we withdraw case {number}?"),
  "withdraw.done": same("Η υπόθεση {number} αποσύρθηκε.", "Case {number} is withdrawn."),
  "withdraw.option": label("Απόσυρση", "Withdraw", { el: "να την αποσύρετε", en: "withdraw it" }),
} as const;
