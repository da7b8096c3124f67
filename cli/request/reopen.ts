import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { say } from "../words/words.ts";

/** Opens a closed case again. */
export const reopen = {
  name: "case.reopen",
  on: ["request"],
  summary: { el: "Άνοιγμα ξανά", en: "Open again" },
  examples: ['dimos case reopen 417293613 --reason "Δεν έφτασε το υλικό"'],
  asks: {
    reason: {
      as: "text",
      flag: flagTable.why,
      question: {
        el: "Γιατί ανοίγει ξανά; Ο λόγος μένει στο ιστορικό.",
        en: "Why does it open again? The reason stays in the timeline.",
      },
      most: 1000,
    },
  },
  input: ({ reason = "" }) => ({ reason }),
  done: { el: "{number}  άνοιξε ξανά", en: "{number}  opened again" },
  refusals: {
    "not-closed": {
      exit: exits.rule,
      what: {
        el: "Η υπόθεση {number} δεν μπορεί να ανοίξει ξανά.",
        en: "Case {number} cannot be opened again.",
      },
      why: { el: "Δεν έχει κλείσει, ή αποσύρθηκε.", en: "It is not closed, or it was withdrawn." },
      next: "dimos case show {number}",
    },
  },
  timeline: {
    RequestReopened: ({ by, reason }, { language }) => [
      say({ el: "Άνοιξε ξανά", en: "Opened again" }, language),
      by === "resident"
        ? say({ el: "μας είπαν ότι δεν έγινε", en: "the resident says that it was not done" }, language)
        : null,
      reason,
    ],
  },
  screen: {
    key: "o",
    short: { el: "ξανά", en: "reopen" },
    long: { el: "Ανοίγει ξανά μια κλειστή υπόθεση", en: "Opens a closed case again" },
    foot: (one) => one !== undefined && one.closedAt !== null && one.stage !== "withdrawn",
    draft: { el: "γιατί ανοίγει ξανά", en: "why it opens again" },
    done: { el: "{number}: η υπόθεση άνοιξε ξανά.", en: "{number} is open again." },
  },
} as const satisfies Verb<"case.reopen">;
