import { same } from "../../wording/phrase.ts";

/** What is answered to questions about the report itself, in the middle of it. */
export const askedWords = {
  "asked.when": {
    el: {
      chat: "Πότε ακριβώς δεν το ξέρουμε ακόμα. Θα σας γράφουμε εδώ σε κάθε βήμα.",
      sms: "Πότε ακριβώς δεν το ξέρουμε ακόμα.",
      spoken: "Πότε ακριβώς δεν το ξέρουμε ακόμα.",
    },
    en: {
      chat: "We do not know yet exactly when. We will write to you here at every step.",
      sms: "We do not know yet exactly when.",
      spoken: "We do not know yet exactly when.",
    },
  },
  "asked.seen": {
    el: {
      chat: "Όσα γράφετε τα βλέπουν μόνο υπάλληλοι του δήμου. Στους γείτονες δεν λέμε ποιος τα έγραψε.",
      sms: "Τα βλέπουν μόνο υπάλληλοι. Στους γείτονες δεν λέμε ποιος τα έγραψε.",
      spoken: "Όσα μας λέτε τα ακούν μόνο υπάλληλοι του δήμου.",
    },
    en: {
      chat: "Only clerks of the municipality see what you write. We do not tell neighbours who wrote it.",
      sms: "Only clerks see it. We do not tell neighbours who wrote it.",
      spoken: "Only clerks of the municipality hear what you say.",
    },
  },
  "asked.anonymous": {
    el: {
      chat: "Εντελώς ανώνυμα δεν γίνεται, γιατί πρέπει να ξέρουμε πού θα σας απαντήσουμε. Ποιος το έγραψε το βλέπουν μόνο υπάλληλοι του δήμου.",
      sms: "Ανώνυμα δεν γίνεται, αλλά το τηλέφωνό σας το βλέπουν μόνο υπάλληλοι.",
      spoken: "Το τηλέφωνό σας το βλέπουν μόνο υπάλληλοι του δήμου.",
    },
    en: {
      chat: "Not without any trace of you, because we must know where to answer. Only clerks of the municipality see who wrote it.",
      sms: "Not anonymously, but only clerks see your phone number.",
      spoken: "Only clerks of the municipality see your phone number.",
    },
  },
  "asked.news": {
    el: {
      chat: "Θα σας γράφουμε εδώ σε κάθε βήμα.",
      sms: "Θα σας στείλουμε SMS εδώ.",
      spoken: "Θα σας στείλουμε μήνυμα.",
    },
    en: {
      chat: "We will write to you here at every step.",
      sms: "We will send you an SMS here.",
      spoken: "We will send you a message.",
    },
  },
  "asked.reply": {
    el: {
      chat: "Θα σας απαντήσει υπάλληλος εδώ. Πότε ακριβώς δεν το ξέρουμε.",
      sms: "Θα σας καλέσει υπάλληλος. Πότε ακριβώς δεν το ξέρουμε.",
      spoken: "Θα σας καλέσει υπάλληλος. Πότε ακριβώς δεν το ξέρουμε.",
    },
    en: {
      chat: "A clerk will answer you here. We do not know exactly when.",
      sms: "A clerk will call you. We do not know exactly when.",
      spoken: "A clerk will call you. We do not know exactly when.",
    },
  },
  "asked.cost": {
    el: {
      chat: "Για να μας το πείτε δεν πληρώνετε τίποτα.",
      sms: "Ο δήμος δεν χρεώνει τίποτα. Το SMS χρεώνεται όπως πάντα.",
      spoken: "Για να μας το πείτε δεν πληρώνετε τίποτα στον δήμο.",
    },
    en: {
      chat: "It costs you nothing to tell us.",
      sms: "The municipality charges nothing. The SMS costs what it always does.",
      spoken: "The municipality charges you nothing for telling us.",
    },
  },
  "asked.button": {
    el: {
      chat: "Τα κουμπιά είναι κάτω από το μήνυμά μας. Αν δεν τα βλέπετε, γράψτε την απάντησή σας.",
      sms: "Εδώ δεν έχει κουμπιά. Γράψτε την απάντησή σας.",
      spoken: "Πατήστε ένα πλήκτρο του τηλεφώνου σας.",
    },
    en: {
      chat: "The buttons are under our message. If you do not see them, write your answer.",
      sms: "There are no buttons here. Write your answer.",
      spoken: "Press a key of your phone.",
    },
  },
  "asked.kinds": {
    el: {
      chat: "Είδος λέμε τι έχει χαλάσει ή τι ενοχλεί, για παράδειγμα: {kind}.",
      sms: "Είδος λέμε τι έχει χαλάσει, π.χ. {kind}.",
      spoken: "Είδος λέμε τι έχει χαλάσει ή τι ενοχλεί.",
    },
    en: {
      chat: "By kind we mean what is broken or in the way, for example: {kind}.",
      sms: "The kind is what is broken, e.g. {kind}.",
      spoken: "By kind we mean what is broken or in the way.",
    },
  },
  "asked.number": same(
    "Με τον αριθμό μαθαίνετε πού βρίσκεται η υπόθεση: μας τον στέλνετε όποτε θέλετε.",
    "The number tells you where your case stands: send it to us whenever you like.",
  ),
  "asked.photo": same(
    "Με φωτογραφία το βρίσκει πιο εύκολα το συνεργείο. Δεν είναι υποχρεωτική.",
    "With a photo the crew finds it more easily. You do not have to send one.",
  ),
  "asked.no-photo": same("Δεν ήρθε ακόμα φωτογραφία από εσάς.", "No photo from you has come yet."),
  "asked.phone": same("Το τηλέφωνό μας: {phone}.", "Our phone number: {phone}."),
} as const;
