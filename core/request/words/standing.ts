import { type Phrases, same } from "../../wording/phrase.ts";

/** Where a request stands. */
export const standingWords = {
  "status.due": {
    el: {
      chat: "Προθεσμία μας: {due}.",
      sms: "Έως {due}.",
      spoken: "Η προθεσμία μας είναι {due}.",
    },
    en: { chat: "Due by {due}.", sms: "Due by {due}.", spoken: "It is due by {due}." },
  },
  "status.handler": {
    el: {
      chat: "Την έχει: {handler}, {department}, τηλ. {phone}, {email}",
      sms: "Την έχει: {handler}, {phone}, {email}",
      spoken: "Την έχει: {handler}, {department}.",
    },
    en: {
      chat: "With: {handler}, {department}, phone {phone}, {email}",
      sms: "With: {handler}, {phone}, {email}",
      spoken: "It is with: {handler}, {department}.",
    },
  },
  "stage.incomplete": {
    el: {
      chat: "Τη λάβαμε μισή, γιατί έκλεισε η γραμμή. Αν λείπει κάτι, θα σας καλέσουμε.",
      sms: "Τη λάβαμε μισή.",
      spoken: "Τη λάβαμε μισή, γιατί έκλεισε η γραμμή. Αν λείπει κάτι, θα σας καλέσουμε.",
    },
    en: {
      chat: "We have half of it, because the line was cut. If something is missing, we will call you.",
      sms: "We have half of it.",
      spoken: "We have half of it, because the line was cut. If something is missing, we will call you.",
    },
  },
  "stage.new": {
    el: {
      chat: "Τη λάβαμε. Θα την αναλάβει υπάλληλος.",
      sms: "Τη λάβαμε. Θα την αναλάβει υπάλληλος.",
      spoken: "Τη λάβαμε. Θα την αναλάβει υπάλληλος.",
    },
    en: {
      chat: "We have it. A clerk will take it on.",
      sms: "We have it.",
      spoken: "We have it. A clerk will take it on.",
    },
  },
  "stage.assigned": same("Την ανέλαβε υπάλληλος.", "A clerk has taken it."),
  "stage.working": same("Οι εργασίες έχουν αρχίσει.", "The work has begun."),
  "stage.planned": {
    el: {
      chat: "Μπήκε στο πρόγραμμα του συνεργείου. Θα σας πούμε όταν ξεκινήσει.",
      sms: "Μπήκε στο πρόγραμμα.",
      spoken: "Μπήκε στο πρόγραμμα.",
    },
    en: {
      chat: "It is in the schedule of the crew. We will tell you when it begins.",
      sms: "It is in the schedule.",
      spoken: "It is in the schedule.",
    },
  },
  "stage.asked": {
    el: {
      chat: "Περιμένουμε μια απάντηση από εσάς. Μέχρι τότε η προθεσμία σταματά.",
      sms: "Περιμένουμε απάντησή σας.",
      spoken: "Περιμένουμε μια απάντηση από εσάς.",
    },
    en: {
      chat: "We are waiting for an answer from you. Until then the deadline stands still.",
      sms: "We wait for your answer.",
      spoken: "We are waiting for an answer from you.",
    },
  },
  "stage.done": same("Έγινε και έκλεισε.", "Done and closed."),
  "stage.duplicate": same(
    "Το ίδιο πρόβλημα το έχουμε ήδη. Συνεχίζουμε στην υπόθεση {other}.",
    "We have the same problem already. We go on in case {other}.",
  ),
  "stage.declined": {
    el: {
      chat: "Έκλεισε χωρίς να γίνει εργασία. Ο λόγος είναι στο τελευταίο μήνυμά μας.",
      sms: "Έκλεισε χωρίς να γίνει εργασία.",
      spoken: "Έκλεισε χωρίς να γίνει εργασία.",
    },
    en: {
      chat: "Closed without work. The reason is in our last message.",
      sms: "Closed without work.",
      spoken: "Closed without work.",
    },
  },
  "stage.withdrawn": same("Την αποσύρατε.", "You withdrew it."),
} as const satisfies Phrases;
