import type { KindNoun } from "../table/noun.ts";

/** The word under which requests, and all cases, stand on the command line. */
export const caseNoun: KindNoun = {
  name: "case",
  chapter: "work",
  summary: {
    el: "Οι υποθέσεις: λίστα, νέα, ανάθεση, κλείσιμο…",
    en: "The cases: list, new, assign, close…",
  },
  aliases: ["υποθεση"],
  called: { el: "αίτημα", en: "request" },
};
