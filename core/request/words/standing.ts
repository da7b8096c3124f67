import { type Phrases, same } from "../../wording/phrase.ts";

/** Where a request stands. */
export const standingWords = {
  "status.due": {
    el: {
      chat: "Προθεσμία: έως {due}.",
      sms: "Έως {due}.",
      spoken: "Η προθεσμία είναι έως {due}.",
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
  "stage.incomplete": same(
    "Τη λάβαμε, αλλά λείπει κάτι. Θα τη δει υπάλληλος.",
    "We have it, but something is missing. A clerk will look at it.",
  ),
  "stage.new": same("Τη λάβαμε και περιμένει υπάλληλο.", "We have it and it waits for a clerk."),
  "stage.assigned": same("Την ανέλαβε υπάλληλος.", "A clerk has taken it."),
  "stage.working": same("Τη δουλεύει το συνεργείο ή η υπηρεσία.", "The crew or the office is working on it."),
  "stage.planned": same("Έχει μπει στο πρόγραμμα.", "It is in the schedule."),
  "stage.asked": same(
    "Περιμένουμε μια απάντηση από εσάς. Μέχρι τότε η προθεσμία σταματά.",
    "We are waiting for an answer from you. Until then the deadline stands still.",
  ),
  "stage.done": same("Έκλεισε: έγινε.", "Closed: done."),
  "stage.declined": same("Έκλεισε χωρίς εργασία.", "Closed without work."),
  "stage.withdrawn": same("Την αποσύρατε.", "You withdrew it."),
} as const satisfies Phrases;
