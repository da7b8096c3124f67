import type { Verb } from "../verb/verb.ts";
import { hasOpened } from "./words.ts";

/** Puts a petition onto the agenda of a session; all who signed are told. */
export const agenda = {
  name: "petition.agenda",
  on: ["petition"],
  summary: { el: "Μπαίνει θέμα σε συνεδρίαση", en: "Put it onto the agenda of a session" },
  aliases: ["συνεδριαση"],
  examples: ['dimos petition agenda 417293613 --session "11η τακτική συνεδρίαση" --on 15/12/2026'],
  asks: {
    session: {
      as: "text",
      flag: { term: "--session <NAME>", el: "ποια συνεδρίαση", en: "which session" },
      question: { el: "Ποια συνεδρίαση;", en: "Which session?" },
      most: 200,
    },
    on: {
      as: "text",
      flag: { term: "--on <DAY>", el: "ποια ημέρα, π.χ. 15/12/2026", en: "which day, e.g. 15/12/2026" },
      question: { el: "Ποια ημέρα; Όπως 15/12/2026.", en: "Which day? Like 15/12/2026." },
      most: 20,
    },
  },
  input: ({ session = "", on = "" }) => ({ session, on: dayTyped(on) }),
  sure: {
    from: 1,
    el: "Θέμα συνεδρίασης: {numbers}. Το μαθαίνουν όσοι υπέγραψαν. Συνεχίζουμε;",
    en: "Onto the agenda: {numbers}. All who signed are told. Go on?",
  },
  done: { el: "{number}  θέμα στη συνεδρίαση: {value}", en: "{number}  on the agenda: {value}" },
  timeline: {},
  screen: {
    key: "s",
    short: { el: "συνεδρίαση", en: "agenda" },
    long: { el: "Μπαίνει θέμα σε συνεδρίαση", en: "Puts it onto the agenda of a session" },
    foot: hasOpened,
    draft: { el: "συνεδρίαση", en: "session" },
    done: { el: "{number}: μπήκε θέμα στη συνεδρίαση.", en: "{number}: it is on the agenda." },
  },
} as const satisfies Verb<"petition.agenda">;

/** 15/12/2026 and 15.12.2026 as 2026-12-15; anything else stays, for the desk to say no to. */
export function dayTyped(typed: string): string {
  const [, day = "", month = "", year] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/u.exec(typed) ?? [];
  return year === undefined ? typed.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
