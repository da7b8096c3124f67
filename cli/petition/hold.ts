import type { Verb } from "../verb/verb.ts";
import { bySheet, byTime, reason, selectedIn, which } from "./doubtful.ts";
import { hasOpened } from "./words.ts";

/** Doubtful signatures count no more until somebody has looked at them. */
export const hold = {
  name: "petition.hold",
  on: ["petition"],
  line: false,
  summary: { el: "Υπογραφές σε έλεγχο", en: "Hold signatures" },
  examples: [],
  asks: {
    which: {
      ...which,
      question: { el: "Ποιες υπογραφές να ελεγχθούν;", en: "Which signatures are doubtful?" },
      options: (place) => [...bySheet(place, ["reason"]), ...byTime(place, ["reason"])],
    },
    reason,
  },
  input: (values) => ({ ...selectedIn(values), reason: values["reason"] ?? "" }),
  became: ({ petition, count }) => ({ case: petition, value: { el: String(count), en: String(count) } }),
  done: { el: "{number}  σε έλεγχο: {value}", en: "{number}  held: {value}" },
  timeline: {},
  screen: {
    key: "h",
    short: { el: "έλεγχος", en: "hold" },
    long: {
      el: "Υπογραφές σε έλεγχο: δεν μετρούν ώσπου να τις δείτε",
      en: "Holds signatures until somebody has looked",
    },
    foot: hasOpened,
    closedToo: true,
    none: "nothing-selected",
    inside: true,
    draft: { el: "έλεγχος υπογραφών", en: "hold" },
    done: { el: "{number}, υπογραφές σε έλεγχο: {value}.", en: "{number}, signatures held: {value}." },
  },
} as const satisfies Verb<"petition.hold">;
