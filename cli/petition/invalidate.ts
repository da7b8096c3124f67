import type { Verb } from "../verb/verb.ts";
import { byPlace, bySheet, reason, selectedIn, which } from "./doubtful.ts";

/** Proposes signatures as invalid; a second clerk decides. */
export const invalidate = {
  name: "petition.invalidate",
  on: ["petition"],
  line: false,
  summary: { el: "Πρόταση ακύρωσης υπογραφών", en: "Propose invalid signatures" },
  examples: [],
  asks: {
    which: {
      ...which,
      question: {
        el: "Ποιες υπογραφές προτείνετε για ακύρωση; Θα κρίνει δεύτερος υπάλληλος.",
        en: "Which signatures do you propose as invalid? A second clerk decides.",
      },
      options: (place) => [...byPlace(place, ["reason"]), ...bySheet(place, ["reason"])],
    },
    reason,
  },
  input: (values) => ({ ...selectedIn(values), reason: values["reason"] ?? "" }),
  became: (answer) => ({ case: answer.petition, value: told(answer) }),
  done: { el: "{number}  {value}", en: "{number}  {value}" },
  timeline: {},
  screen: {
    key: "i",
    short: { el: "ακύρωση", en: "invalid" },
    long: {
      el: "Προτείνει υπογραφές για ακύρωση· κρίνει δεύτερος",
      en: "Proposes signatures as invalid; a second clerk decides",
    },
    closedToo: true,
    none: "nothing-selected",
    inside: true,
    draft: { el: "πρόταση ακύρωσης", en: "proposal" },
    done: { el: "{number}: {value}", en: "{number}: {value}" },
  },
} as const satisfies Verb<"petition.invalidate">;

/** How many there are, and what the number that everybody sees would be after it. */
function told({ count, counting, shown }: { count: number; counting: number; shown: number }) {
  const then = String(shown - counting);
  return {
    el: `προτάθηκαν για ακύρωση ${String(count)}. Αν συμφωνήσει και δεύτερος, φαίνονται ${then} αντί για ${String(shown)}.`,
    en: `${String(count)} proposed. If a second clerk agrees, ${then} are shown instead of ${String(shown)}.`,
  };
}
