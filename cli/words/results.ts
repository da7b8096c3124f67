import type { Words } from "./words.ts";

/** What is said after something was done; what verbs say stands with the verbs. */
export const resultWords = {
  "case.file": { el: "Το αρχείο είναι εδώ: {value}", en: "The file is here: {value}" },
  "case.new": { el: "{number}  πρωτόκολλο {value}", en: "{number}  protocol {value}" },
  dry: { el: "Δοκιμή: δεν γράφτηκε τίποτα.", en: "Dry run: nothing was written." },
  resting: {
    el: "Το μήνυμα φεύγει σε {seconds}″ ({by}). Ως τότε αναιρείται:",
    en: "The message leaves in {seconds}″ ({by}). Until then it can be taken back:",
  },
  category: { el: "Κατηγορία από το κείμενο: {value}", en: "Category from the text: {value}" },
} as const satisfies Record<string, Words>;
