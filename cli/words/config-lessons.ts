import type { Words } from "./words.ts";

/** What is said of what the desk has learned. */
export const lessonWords = {
  none: {
    el: "Καμία διόρθωση ακόμα. Όταν αλλάζετε κατηγορία σε μια υπόθεση, το γραφείο μαθαίνει από αυτήν.",
    en: "No corrections yet. When you change the category of a case, the desk learns from it.",
  },
  count: { el: "Μαθαίνει από {count}.", en: "It learns from {count}." },
  taken: { el: "δεν μετρά πια", en: "counts no more" },
  unlearned: { el: "Η {value} δεν μετρά πια.", en: "{value} counts no more." },
} as const satisfies Record<string, Words>;
