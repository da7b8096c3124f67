import { exits } from "../exit-codes.ts";
import type { Refused } from "../verb/verb.ts";

/** What a clerk would say of the text of a petition. */
export const petitionDraftRefusals = {
  "title-empty": {
    exit: exits.usage,
    what: { el: "Ο τίτλος λείπει.", en: "The title is missing." },
    why: {
      el: "Γράφεται με λόγια, για παράδειγμα «Παιδική χαρά στην πλατεία».",
      en: "It is written in words, for example “A playground in the square”.",
    },
    next: "dimos petition draft",
  },
  "title-one-word": {
    exit: exits.usage,
    what: { el: "Ο τίτλος έχει πολύ λίγα λόγια.", en: "The title has too few words." },
    why: {
      el: "Όσοι το διαβάσουν πρέπει να καταλάβουν τι ζητάτε.",
      en: "Whoever reads it has to understand what is asked for.",
    },
    next: "dimos petition draft",
  },
  "title-capitals": {
    exit: exits.usage,
    what: { el: "Ο τίτλος είναι με κεφαλαία.", en: "The title is in capitals." },
    why: {
      el: "Με μικρά γράμματα και τόνους διαβάζεται πιο εύκολα.",
      en: "Small letters are easier to read.",
    },
    next: "dimos petition draft",
  },
  "title-greeklish": {
    exit: exits.usage,
    what: { el: "Ο τίτλος είναι με λατινικά γράμματα.", en: "The title is in Latin letters." },
    why: {
      el: "Θα το διαβάσουν όλοι, οπότε γράφεται με ελληνικά γράμματα.",
      en: "Everybody is going to read it, so it is written in Greek letters.",
    },
    next: "dimos petition draft",
  },
  "title-copied": {
    exit: exits.usage,
    what: {
      el: "Ο τίτλος μοιάζει με αντίγραφο νόμου ή εγγράφου.",
      en: "The title looks like a copied law or document.",
    },
    why: {
      el: "Από τον νόμο φτάνει ο αριθμός και το άρθρο.",
      en: "Of a law its number and article are enough.",
    },
    next: "dimos petition draft",
  },
  "title-too-long": {
    exit: exits.usage,
    what: { el: "Ο τίτλος δεν χωράει.", en: "The title does not fit." },
    why: { el: "Χωράνε έως 80 χαρακτήρες.", en: "Up to 80 characters fit." },
    next: "dimos petition draft",
  },
  "ask-empty": {
    exit: exits.usage,
    what: { el: "Το κείμενο λείπει.", en: "The text is missing." },
    why: {
      el: "Γράφεται με λόγια, για παράδειγμα «Παιδική χαρά στην πλατεία».",
      en: "It is written in words, for example “A playground in the square”.",
    },
    next: "dimos petition draft",
  },
  "ask-one-word": {
    exit: exits.usage,
    what: { el: "Το κείμενο έχει πολύ λίγα λόγια.", en: "The text has too few words." },
    why: {
      el: "Όσοι το διαβάσουν πρέπει να καταλάβουν τι ζητάτε.",
      en: "Whoever reads it has to understand what is asked for.",
    },
    next: "dimos petition draft",
  },
  "ask-capitals": {
    exit: exits.usage,
    what: { el: "Το κείμενο είναι με κεφαλαία.", en: "The text is in capitals." },
    why: {
      el: "Με μικρά γράμματα και τόνους διαβάζεται πιο εύκολα.",
      en: "Small letters are easier to read.",
    },
    next: "dimos petition draft",
  },
  "ask-greeklish": {
    exit: exits.usage,
    what: { el: "Το κείμενο είναι με λατινικά γράμματα.", en: "The text is in Latin letters." },
    why: {
      el: "Θα το διαβάσουν όλοι, οπότε γράφεται με ελληνικά γράμματα.",
      en: "Everybody is going to read it, so it is written in Greek letters.",
    },
    next: "dimos petition draft",
  },
  "ask-copied": {
    exit: exits.usage,
    what: {
      el: "Το κείμενο μοιάζει με αντίγραφο νόμου ή εγγράφου.",
      en: "The text looks like a copied law or document.",
    },
    why: {
      el: "Από τον νόμο φτάνει ο αριθμός και το άρθρο.",
      en: "Of a law its number and article are enough.",
    },
    next: "dimos petition draft",
  },
  "ask-too-long": {
    exit: exits.usage,
    what: { el: "Το κείμενο δεν χωράει.", en: "The text does not fit." },
    why: { el: "Χωράνε έως 300 χαρακτήρες.", en: "Up to 300 characters fit." },
    next: "dimos petition draft",
  },
  "why-empty": {
    exit: exits.usage,
    what: { el: "Η αιτιολογία λείπει.", en: "The reason is missing." },
    why: {
      el: "Γράφεται με λόγια, για παράδειγμα «Παιδική χαρά στην πλατεία».",
      en: "It is written in words, for example “A playground in the square”.",
    },
    next: "dimos petition draft",
  },
  "why-one-word": {
    exit: exits.usage,
    what: { el: "Η αιτιολογία έχει πολύ λίγα λόγια.", en: "The reason has too few words." },
    why: {
      el: "Όσοι το διαβάσουν πρέπει να καταλάβουν τι ζητάτε.",
      en: "Whoever reads it has to understand what is asked for.",
    },
    next: "dimos petition draft",
  },
  "why-capitals": {
    exit: exits.usage,
    what: { el: "Η αιτιολογία είναι με κεφαλαία.", en: "The reason is in capitals." },
    why: {
      el: "Με μικρά γράμματα και τόνους διαβάζεται πιο εύκολα.",
      en: "Small letters are easier to read.",
    },
    next: "dimos petition draft",
  },
  "why-greeklish": {
    exit: exits.usage,
    what: { el: "Η αιτιολογία είναι με λατινικά γράμματα.", en: "The reason is in Latin letters." },
    why: {
      el: "Θα το διαβάσουν όλοι, οπότε γράφεται με ελληνικά γράμματα.",
      en: "Everybody is going to read it, so it is written in Greek letters.",
    },
    next: "dimos petition draft",
  },
  "why-copied": {
    exit: exits.usage,
    what: {
      el: "Η αιτιολογία μοιάζει με αντίγραφο νόμου ή εγγράφου.",
      en: "The reason looks like a copied law or document.",
    },
    why: {
      el: "Από τον νόμο φτάνει ο αριθμός και το άρθρο.",
      en: "Of a law its number and article are enough.",
    },
    next: "dimos petition draft",
  },
  "why-too-long": {
    exit: exits.usage,
    what: { el: "Η αιτιολογία δεν χωράει.", en: "The reason does not fit." },
    why: { el: "Χωράνε έως 800 χαρακτήρες.", en: "Up to 800 characters fit." },
    next: "dimos petition draft",
  },
} as const satisfies Record<string, Refused>;
