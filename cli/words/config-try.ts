import type { Words } from "./words.ts";

/** What a sentence would be taken for. */
export const configTryWords = {
  danger: { el: "Κίνδυνος", en: "Danger" },
  intent: { el: "Τι θέλει", en: "Wants" },
  category: { el: "Κατηγορία", en: "Category" },
  place: { el: "Τόπος", en: "Place" },
  point: { el: "Σημείο", en: "Point" },
  none: { el: "καμία", en: "none" },
  sure: { el: "χωρίς ερώτηση", en: "without asking" },
  asks: { el: "ρωτάμε πρώτα", en: "after asking" },
} as const satisfies Record<string, Words>;
