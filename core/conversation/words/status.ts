import { label, same } from "../../wording/phrase.ts";

/** What the status dialogue says, and the public text of every stage. */
export const statusWords = {
  "status.ask": {
    el: {
      chat: "Γράψτε τον αριθμό της υπόθεσής σας. Έχει εννέα ψηφία. Αν δεν τον έχετε, γράψτε «οι υποθέσεις μου».",
      sms: "Στείλτε τον αριθμό της υπόθεσής σας: έχει εννέα ψηφία.",
      spoken: "Πατήστε με τη σειρά τα εννέα ψηφία του αριθμού σας.",
    },
    en: {
      chat: "Write the number of your case: it has nine digits.",
      sms: "Send the number of your case: it has nine digits.",
      spoken: "Press the nine digits of your case, one by one.",
    },
  },
  "status.brief": same(
    "Πατήστε τα εννέα ψηφία, ή μηδέν για υπάλληλο.",
    "Press the nine digits, or zero for a person.",
  ),
  "status.ask.first": same("Πατήστε τα τρία πρώτα ψηφία.", "Press the first three digits."),
  "status.ask.second": same("Ωραία. Τώρα τα τρία επόμενα.", "The next three."),
  "status.ask.third": same("Τα τρία τελευταία.", "The last three."),
  "status.rest": same("Συνεχίστε με τα υπόλοιπα ψηφία.", "Please go on with the other digits."),
  "status.person": same("Ας το βρούμε μαζί με έναν υπάλληλο.", "Let us find it together with a person."),
  "status.three": same("Χρειαζόμαστε τρία ψηφία.", "Three digits are needed here."),
  "status.newest": same("Η τελευταία σας υπόθεση είναι για {about}.", "Your latest case is about {about}."),
  "status.next": same("Η προηγούμενη είναι για {about}.", "The one before is about {about}."),
  "status.opened": same("Άνοιξε {opened}. {status}", "Opened {opened}. {status}"),
  "status.before": label("Η προηγούμενη", "The one before", {
    el: "την προηγούμενη",
    en: "hear the one before",
  }),
  "status.to-person": label("Υπάλληλος", "A person", { el: "υπάλληλο", en: "get a person" }),
  "status.newest.old": same(
    "Η τελευταία σας υπόθεση άνοιξε {opened}. {status}",
    "Your case of {opened}: {status}",
  ),
  "status.wrong": {
    el: {
      chat: "Με αυτόν τον αριθμό δεν βρίσκουμε υπόθεση: κάποιο ψηφίο θα είναι διαφορετικό. Δείτε τον ξανά, έχει εννέα ψηφία. Αν τον χάσατε, γράψτε «οι υποθέσεις μου».",
      sms: "Ο αριθμός δεν ταιριάζει: κάποιο ψηφίο θα είναι διαφορετικό. Έχει εννέα ψηφία.",
      spoken: "Ο αριθμός αυτός δεν ταιριάζει. Ας δοκιμάσουμε ξανά, τρία ψηφία τη φορά.",
    },
    en: {
      chat: "That number does not fit: one digit must be different. It has nine digits and stands in the message we sent you.",
      sms: "That number does not fit: one digit must be different. It has nine digits.",
      spoken: "That number does not fit. Let us take it again, three digits at a time.",
    },
  },
  "status.unknown": {
    el: {
      chat: "Δεν βρήκαμε υπόθεση με αυτόν τον αριθμό. Δείτε τον ξανά ή καλέστε {phone} και θα τη βρούμε μαζί.",
      sms: "Δεν βρήκαμε υπόθεση με αυτόν τον αριθμό. Τηλ. {phone}.",
      spoken: "Δεν βρήκαμε υπόθεση με αυτόν τον αριθμό.",
    },
    en: {
      chat: "We found no case with that number. Check it in the message we sent you, or call {phone}.",
      sms: "We found no case with that number. Phone {phone}.",
      spoken: "We found no case with that number.",
    },
  },
  "status.slow": {
    el: {
      chat: "Για ασφάλεια σταματάμε για μία ώρα, γιατί δοκιμάστηκαν πολλοί αριθμοί. Αν βιάζεστε, καλέστε {phone}.",
      sms: "Δοκιμάστηκαν πολλοί αριθμοί. Για ασφάλεια σταματάμε για μία ώρα. Τηλ. {phone}.",
      spoken: "Ας το βρούμε μαζί με έναν υπάλληλο.",
    },
    en: {
      chat: "To be safe we stop for an hour, because many numbers were tried. If it cannot wait, call {phone}.",
      sms: "Many numbers were tried. To be safe we stop for an hour. Phone {phone}.",
      spoken: "Let us find it together with a person.",
    },
  },
  "status.line": {
    el: {
      chat: "Υπόθεση {number}\n{status}",
      sms: "Υπόθεση {number}: {status}",
      spoken: "Για την υπόθεσή σας: {status}",
    },
    en: {
      chat: "Case {number}\n{status}",
      sms: "Case {number}: {status}",
      spoken: "About your case: {status}",
    },
  },
  "status.mine.none": same("Δεν έχετε ανοίξει καμία υπόθεση από εδώ.", "You have no case from here."),
  "status.mine.one": same("Έχετε μία υπόθεση:", "You have 1 case:"),
  "status.mine.many": same("Έχετε {count} υποθέσεις:", "You have {count} cases:"),
  "status.mine": label("Οι υποθέσεις μου", "My cases", { el: "τις υποθέσεις σας", en: "hear your cases" }),
  "status.other": label("Άλλη υπόθεση", "Another case", { el: "άλλη υπόθεση", en: "hear another" }),
} as const;
