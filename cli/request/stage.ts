import { type Stage, settableStages } from "../../core/request/stage.ts";
import { exits } from "../exit-codes.ts";
import { stageNamed } from "../stage-names.ts";
import { flagTable } from "../table/flags.ts";
import { type Choice, type Place, type Verb, whileOpen } from "../verb/verb.ts";
import { stageWords } from "../words/stages.ts";
import { say } from "../words/words.ts";

type Settable = (typeof settableStages)[number];

/** Moves a case along the table of stages. */
export const stage = {
  name: "case.stage",
  on: ["request"],
  summary: { el: "Αλλαγή σταδίου", en: "Move along the stages" },
  aliases: ["σταδιο"],
  examples: ["dimos case stage 417293613 working"],
  asks: {
    stage: {
      as: "one-of",
      flag: { term: "-s, --stage <STAGE>", el: "το νέο στάδιο", en: "the new stage" },
      question: { el: "Σε ποιο στάδιο πηγαίνει;", en: "Which stage comes next?" },
      options: stages,
      named: (typed) => settableStages.find((each) => each === stageNamed(typed)),
    },
    reason: { as: "text", flag: flagTable.why, most: 1000 },
  },
  input: ({ stage: to, reason }) => ({ stage: to as Settable, reason }),
  value: ({ stage: to }, { language }) => stageWords[to as Stage][language],
  done: { el: "{number}  στάδιο: {value}", en: "{number}  stage: {value}" },
  refusals: {
    "illegal-stage": {
      exit: exits.rule,
      what: {
        el: "Η υπόθεση {number} δεν πάει σε αυτό το στάδιο.",
        en: "Case {number} cannot go to that stage.",
      },
      why: {
        el: "Από το στάδιο όπου βρίσκεται δεν πάει εκεί: {value}. Αν έχει κλείσει, ανοίξτε την πρώτα.",
        en: "It cannot from where it stands: {value}. If it is closed, open it again first.",
      },
      next: "dimos case show {number}",
    },
    "same-stage": {
      exit: exits.rule,
      what: { el: "Η υπόθεση {number} είναι ήδη εκεί.", en: "Case {number} is there already." },
      why: { el: "Έχει αυτό το στάδιο: {value}.", en: "It has that stage: {value}." },
      next: "dimos case show {number}",
    },
    unassigned: {
      exit: exits.rule,
      what: { el: "Την υπόθεση {number} δεν την έχει κανείς.", en: "Nobody has case {number}." },
      why: { el: "Αυτό το στάδιο θέλει υπάλληλο.", en: "That stage needs a clerk." },
      next: "dimos case assign {number} me",
    },
  },
  timeline: {
    StageChanged: (event, { language }) => [
      say({ el: "Στάδιο: {stage}", en: "Stage: {stage}" }, language, {
        stage: stageWords[event.stage][language],
      }),
      event.reason,
    ],
  },
  screen: {
    key: "s",
    short: { el: "στάδιο", en: "stage" },
    long: { el: "Αλλάζει στάδιο, όπου ο κανόνας το αφήνει", en: "Changes the stage, where the rule allows" },
    foot: whileOpen,
    digits: {
      keys: ["1", "2", "3", "4"],
      short: { el: "στάδιο", en: "stage" },
      long: {
        el: "Το στάδιο με αυτό το ψηφίο· αλλάζει με Enter",
        en: "The stage with that digit; Enter sets it",
      },
    },
    done: {
      el: "{number}: το στάδιο είναι πλέον «{value}».",
      en: "{number}: the stage is now “{value}”.",
    },
  },
} as const satisfies Verb<"case.stage">;

/** The stages that are set by hand. */
function stages({ language, one }: Place): Choice[] {
  return settableStages.map((each) => ({
    label: stageWords[each][language],
    now: one?.stage === each,
    values: { stage: each },
  }));
}
