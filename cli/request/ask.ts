import { exits } from "../exit-codes.ts";
import { type Verb, whileOpen } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Asks the resident something; the clock stands until they answer. */
export const ask = {
  name: "case.ask",
  on: ["request"],
  summary: {
    el: "Ερώτηση στον δημότη· η προθεσμία σταματά",
    en: "Ask the resident; the clock stands still",
  },
  aliases: ["ερωτηση"],
  examples: ['dimos case ask 417293613 "Σε ποιον όροφο είναι;"'],
  asks: {
    question: {
      as: "text",
      flag: {
        term: "--question <TEXT>",
        el: "η ερώτηση, ή - από την είσοδο",
        en: "the question, or - from input",
      },
      question: {
        el: "Ερώτηση στον δημότη. Μέχρι να απαντήσει, η προθεσμία σταματά.",
        en: "A question to the resident. The deadline stands still until they answer.",
      },
      most: 1000,
    },
  },
  input: ({ question = "" }) => ({ question }),
  done: { el: "{number}  ρωτήσαμε, η προθεσμία σταματά", en: "{number}  asked, the clock stands still" },
  refusals: {
    "already-asked": {
      exit: exits.rule,
      what: { el: "Στην υπόθεση {number} έχουμε ήδη ρωτήσει.", en: "In case {number} we asked already." },
      why: { el: "Περιμένουμε ακόμη την απάντηση.", en: "We still wait for the answer." },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    ResidentAsked: ({ question: text }, { language }) => [
      say({ el: "Ρωτήσαμε: «{text}»", en: "We asked: “{text}”" }, language, { text }),
    ],
  },
  screen: {
    key: "e",
    short: { el: "ερώτηση", en: "ask" },
    long: {
      el: "Ερώτηση στον δημότη· η προθεσμία σταματά",
      en: "Asks the resident; the deadline stands still",
    },
    foot: whileOpen,
    draft: { el: "ερώτηση", en: "question" },
    done: {
      el: "{number}: η ερώτηση έφυγε και η προθεσμία σταμάτησε.",
      en: "{number}: the question is on its way and the clock stands.",
    },
  },
} as const satisfies Verb<"case.ask">;
