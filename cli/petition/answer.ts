import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { hasOpened } from "./words.ts";

/** The municipality's answer: published, and told to all who signed. */
export const answerPetition = {
  name: "petition.answer",
  on: ["petition"],
  summary: { el: "Η απάντηση του δήμου, για όλους", en: "The municipality's answer, for everybody" },
  aliases: ["απαντηση"],
  examples: ['dimos petition answer 417293613 "Η παιδική χαρά γίνεται ως τον Ιούνιο"'],
  asks: {
    text: {
      as: "text",
      flag: flagTable.text,
      question: {
        el: "Τι απαντά ο δήμος; Δημοσιεύεται, και το μαθαίνουν όσοι υπέγραψαν.",
        en: "What does the municipality answer? It is published, and all who signed are told.",
      },
      most: 4000,
    },
  },
  input: ({ text = "" }) => ({ text }),
  sure: {
    from: 1,
    el: "Η απάντηση στο {numbers} δημοσιεύεται, και το μαθαίνουν όσοι υπέγραψαν. Συνεχίζουμε;",
    en: "The answer to {numbers} is published, and all who signed are told. Go on?",
  },
  done: { el: "{number}  η απάντηση δημοσιεύτηκε", en: "{number}  the answer is published" },
  timeline: {},
  screen: {
    key: "r",
    short: { el: "απάντηση", en: "answer" },
    long: {
      el: "Γράφει την απάντηση του δήμου, που δημοσιεύεται",
      en: "Writes the answer, which is published",
    },
    foot: hasOpened,
    draft: { el: "απάντηση", en: "answer" },
    done: { el: "{number}: η απάντηση δημοσιεύτηκε.", en: "{number}: the answer is published." },
  },
} as const satisfies Verb<"petition.answer">;
