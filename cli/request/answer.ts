import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import { filesNamed } from "../verb/telling.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Writes down what the resident answered by phone or at the counter; the clock runs again. */
export const answer = {
  name: "case.answer",
  on: ["request"],
  summary: {
    el: "Η απάντηση που δόθηκε από κοντά ή στο τηλέφωνο",
    en: "An answer given by phone or at the counter",
  },
  examples: ['dimos case answer 417293613 "Στον δεύτερο"'],
  asks: {
    text: {
      as: "text",
      flag: flagTable.text,
      question: {
        el: "Τι απάντησε ο δημότης; Η προθεσμία τρέχει ξανά.",
        en: "What did the resident answer? The deadline runs again.",
      },
      most: 4000,
    },
  },
  input: ({ text = "" }) => ({ text }),
  done: { el: "{number}  γράψαμε την απάντηση", en: "{number}  answer written down" },
  refusals: {
    "not-asked": {
      exit: exits.rule,
      what: {
        el: "Στην υπόθεση {number} δεν έχουμε ρωτήσει κάτι.",
        en: "Nothing was asked in case {number}.",
      },
      why: { el: "Απάντηση γράφεται μόνο σε ερώτηση.", en: "An answer needs a question." },
      next: 'dimos case note {number} --text "…"',
    },
  },
  timeline: {
    ResidentAnswered: ({ text, files }, reading) => [
      say({ el: "Απάντηση από δημότη: «{text}»", en: "The resident answered: “{text}”" }, reading.language, {
        text,
      }),
      filesNamed(files, reading),
    ],
  },
  screen: {
    key: "t",
    short: { el: "τι απάντησε", en: "the answer" },
    long: {
      el: "Γράφει τι απάντησε ο δημότης από το τηλέφωνο ή από κοντά",
      en: "Writes down what the resident answered by phone or at the counter",
    },
    foot: (one) => one?.stage === "asked",
    draft: { el: "τι απάντησε ο δημότης", en: "the resident's answer" },
    inside: true,
    done: { el: "{number}: η απάντηση γράφτηκε.", en: "{number}: the answer is written down." },
  },
} as const satisfies Verb<"case.answer">;
