import { type Case, isOf } from "../../core/cases.ts";
import { flagTable } from "../table/flags.ts";
import type { Verb } from "../verb/verb.ts";
import { instantTyped } from "./when.ts";

const isAsked = (one: Case | undefined): boolean =>
  one !== undefined && isOf(one, "appointment") && one.stage === "asked";

/** A hearing gets its day and its centre; mayor and centre are reserved together. */
export const approveHearing = {
  name: "appointment.approve",
  on: ["appointment"],
  summary: { el: "Ορίζει ημέρα και κέντρο για ακρόαση", en: "Grant a hearing: a day and a centre" },
  aliases: ["εγκριση"],
  examples: ['dimos appointment approve 417293613 --at "3/12/2026 10:20" --centre pyrgi'],
  asks: {
    at: {
      as: "text",
      flag: { term: "--at <TIME>", el: "πότε, π.χ. «3/12/2026 10:20»", en: 'when, e.g. "3/12/2026 10:20"' },
      question: { el: "Πότε; Όπως 3/12/2026 10:20.", en: "When? Like 3/12/2026 10:20." },
      most: 40,
    },
    centre: {
      as: "text",
      flag: {
        term: "--centre <ID>",
        el: "κέντρο, από το appointments.yaml",
        en: "centre, as in appointments.yaml",
      },
      question: {
        el: "Ποιο κέντρο; Το id του από το appointments.yaml.",
        en: "Which centre? Its id in appointments.yaml.",
      },
      most: 60,
    },
  },
  input: ({ at = "", centre = "" }) => ({ at: instantTyped(at, new Date()), centre }),
  near: ({ at = "", centre = "" }) => ({ near: instantTyped(at, new Date()), centre }),
  heard: true,
  done: { el: "{number}  ορίστηκε: {value}", en: "{number}  granted: {value}" },
  timeline: {},
  screen: {
    key: "s",
    short: { el: "ημέρα", en: "grant" },
    long: { el: "Ορίζει ημέρα και κέντρο για την ακρόαση", en: "Grants the hearing a day and a centre" },
    foot: isAsked,
    draft: { el: "ημέρα ακρόασης", en: "day of the hearing" },
    done: { el: "{number}: η ακρόαση ορίστηκε.", en: "{number}: the hearing is granted." },
  },
} as const satisfies Verb<"appointment.approve">;

/** No hearing; whoever asked is told why. */
export const refuseHearing = {
  name: "appointment.refuse",
  on: ["appointment"],
  summary: { el: "Δεν ορίζεται ακρόαση", en: "Refuse a hearing" },
  aliases: ["απορριψη"],
  examples: ['dimos appointment refuse 417293613 --reason "Το θέμα είναι της Περιφέρειας"'],
  asks: {
    reason: {
      as: "text",
      flag: flagTable.why,
      question: { el: "Γιατί; Ο λόγος πάει σε όποιον τη ζήτησε.", en: "Why? Whoever asked is told." },
      most: 500,
    },
  },
  input: ({ reason = "" }) => ({ reason }),
  sure: {
    from: 1,
    el: "Δεν ορίζεται ακρόαση: {numbers}. Συνεχίζουμε;",
    en: "No hearing: {numbers}. Go on?",
  },
  heard: true,
  done: { el: "{number}  δεν ορίστηκε", en: "{number}  refused" },
  timeline: {},
  screen: {
    key: "d",
    short: { el: "όχι", en: "refuse" },
    long: { el: "Δεν ορίζει ακρόαση", en: "Refuses the hearing" },
    foot: isAsked,
    draft: { el: "γιατί όχι", en: "why not" },
    done: { el: "{number}: δεν ορίστηκε ακρόαση.", en: "{number} is refused." },
  },
} as const satisfies Verb<"appointment.refuse">;
