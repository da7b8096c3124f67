import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Takes a case back for the resident who asked for it. */
export const withdraw = {
  name: "case.withdraw",
  on: ["request"],
  summary: { el: "Απόσυρση, όταν το ζητά ο δημότης", en: "Withdraw it, when the resident asks" },
  aliases: ["αποσυρση"],
  examples: ['dimos case withdraw 417293613 --reason "Κάλεσαν: το έφτιαξαν μόνοι τους"'],
  asks: {
    reason: {
      as: "text",
      flag: flagTable.why,
      question: {
        el: "Τι μας είπαν; Μετά την απόσυρση η υπόθεση δεν ανοίγει ξανά.",
        en: "What did they say? A withdrawn case never opens again.",
      },
      most: 1000,
    },
  },
  input: ({ reason = "" }) => ({ reason }),
  sure: {
    from: 1,
    el: "Απόσυρση: {numbers}. Δεν ανοίγει ξανά. Συνεχίζουμε;",
    en: "Withdraw: {numbers}. It never opens again. Go on?",
  },
  done: { el: "{number}  αποσύρθηκε", en: "{number}  withdrawn" },
  timeline: {
    RequestWithdrawn: ({ asked }, { language }) => [
      say({ el: "Αποσύρθηκε", en: "Withdrawn by the resident" }, language),
      asked === undefined
        ? null
        : say({ el: "μας το ζήτησαν: «{text}»", en: "they asked us: “{text}”" }, language, {
            text: asked.reason,
          }),
    ],
  },
  screen: {
    under: {
      verb: "case.close",
      label: { el: "Απόσυρση: μας το ζήτησε ο δημότης", en: "Withdrawal: the resident asked us for it" },
    },
    draft: { el: "απόσυρση", en: "withdrawal" },
    done: { el: "{number}: η υπόθεση αποσύρθηκε.", en: "{number} is withdrawn." },
  },
} as const satisfies Verb<"case.withdraw">;
