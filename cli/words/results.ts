import type { Words } from "./words.ts";

/** What is said after something was done; `{number}` is the case. */
export const resultWords = {
  "case.assign": { el: "{number}  την έχει: {value}", en: "{number}  is with: {value}" },
  "case.stage": { el: "{number}  στάδιο: {value}", en: "{number}  stage: {value}" },
  "case.move": { el: "{number}  πήγε: {value}", en: "{number}  moved to: {value}" },
  "case.ask": {
    el: "{number}  ρωτήσαμε, η προθεσμία σταματά",
    en: "{number}  asked, the clock stands still",
  },
  "case.answer": { el: "{number}  γράψαμε την απάντηση", en: "{number}  answer written down" },
  "case.reply": { el: "{number}  το μήνυμα φεύγει", en: "{number}  message on its way" },
  "case.note": { el: "{number}  γράψαμε τη σημείωση", en: "{number}  note written down" },
  "case.attach": { el: "{number}  κρατήσαμε: {value}", en: "{number}  kept: {value}" },
  "case.file": { el: "Το αρχείο είναι εδώ: {value}", en: "The file is here: {value}" },
  "case.close": { el: "{number}  έκλεισε: {value}", en: "{number}  closed: {value}" },
  "case.reopen": { el: "{number}  άνοιξε ξανά", en: "{number}  opened again" },
  "case.withdraw": { el: "{number}  αποσύρθηκε", en: "{number}  withdrawn" },
  "case.new": { el: "{number}  πρωτόκολλο {value}", en: "{number}  protocol {value}" },
  dry: { el: "Δοκιμή: δεν γράφτηκε τίποτα.", en: "Dry run: nothing was written." },
  category: { el: "Κατηγορία από το κείμενο: {value}", en: "Category from the text: {value}" },
} as const satisfies Record<string, Words>;
