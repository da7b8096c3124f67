import type { Stage } from "../../core/request/stage.ts";
import type { Words } from "./words.ts";

/** Where a request stands, in the words of the office; short for a column. */
export const stageWords = {
  incomplete: { el: "Ελλιπής", en: "Incomplete" },
  new: { el: "Νέα", en: "New" },
  assigned: { el: "Σε υπάλληλο", en: "Assigned" },
  working: { el: "Σε εξέλιξη", en: "In progress" },
  planned: { el: "Στο πρόγραμμα", en: "Planned" },
  asked: {
    el: "Περιμένει απάντηση",
    en: "Waiting for an answer",
    short: { el: "Περιμένει", en: "Waiting" },
  },
  done: { el: "Έγινε", en: "Done" },
  declined: {
    el: "Χωρίς εργασία",
    en: "Closed without work",
    short: { el: "Χωρίς εργασία", en: "No work" },
  },
  withdrawn: { el: "Αποσύρθηκε", en: "Withdrawn" },
} as const satisfies Record<Stage, Words & { short?: Words }>;
