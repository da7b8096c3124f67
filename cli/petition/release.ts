import type { Verb } from "../verb/verb.ts";
import { allHeld, byPlace, selectedIn, which } from "./doubtful.ts";

/** Held signatures that are in order after all count again. */
export const release = {
  name: "petition.release",
  on: ["petition"],
  line: false,
  summary: { el: "Υπογραφές που μετρούν πάλι", en: "Let held signatures count again" },
  examples: [],
  asks: {
    which: {
      ...which,
      question: { el: "Ποιες υπογραφές μετρούν πάλι;", en: "Which signatures count again?" },
      options: (place) => [...byPlace(place), ...allHeld(place)],
    },
  },
  input: (values) => selectedIn(values),
  became: ({ petition, count }) => ({ case: petition, value: { el: String(count), en: String(count) } }),
  done: { el: "{number}  μετρούν πάλι: {value}", en: "{number}  count again: {value}" },
  timeline: {},
  screen: {
    key: "l",
    short: { el: "μετρούν", en: "release" },
    long: { el: "Υπογραφές που ελέγχθηκαν μετρούν πάλι", en: "Lets held signatures count again" },
    closedToo: true,
    none: "nothing-selected",
    done: {
      el: "{number}, υπογραφές που μετρούν πάλι: {value}.",
      en: "{number}, signatures that count again: {value}.",
    },
  },
} as const satisfies Verb<"petition.release">;
