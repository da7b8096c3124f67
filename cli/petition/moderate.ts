import { moderations } from "../../core/petition/moderate-command.ts";
import type { RejectionReason } from "../../core/petition/petition.ts";
import { exits } from "../exit-codes.ts";
import { flagTable } from "../table/flags.ts";
import type { Choice, Place, Values, Verb } from "../verb/verb.ts";
import type { Words } from "../words/words.ts";
import { rejectionWords } from "./words.ts";

type Moderation = (typeof moderations)[number];

const labels: Record<Exclude<Moderation, RejectionReason>, Words> = {
  open: { el: "Ανοίγει για υπογραφές", en: "Open it for signatures" },
  hide: { el: "Κρύβεται: δεν το βλέπει κανείς έξω από τον δήμο", en: "Hide it: only the office sees it" },
};
const rejects: Words = { el: "Δεν ανοίγει", en: "Do not open it" };

/** Decides whether a petition opens for signatures; its author is told, with the standard words of the reason. */
export const moderate = {
  name: "petition.moderate",
  on: ["petition"],
  summary: { el: "Ανοίγει ή όχι για υπογραφές", en: "Open it for signatures, or not" },
  aliases: ["αποφαση"],
  examples: [
    "dimos petition moderate 417293613 --decision open",
    "dimos petition moderate 417293613 --decision already-there --other 502118734",
    'dimos petition moderate 417293613 --decision not-ours --text "Το ζητάτε από την Περιφέρεια" --dry-run',
  ],
  asks: {
    decision: {
      as: "one-of",
      flag: {
        term: "--decision <DECISION>",
        choices: moderations,
        el: "open, ο λόγος που δεν ανοίγει, ή hide",
        en: "open, why it does not open, or hide",
      },
      question: { el: "Ανοίγει για υπογραφές;", en: "Does it open for signatures?" },
      options,
    },
    other: {
      as: "number",
      flag: {
        term: "--other <NUMBER>",
        el: "το αίτημα που υπάρχει ήδη",
        en: "the petition that is there already",
      },
      question: {
        el: "Ποιος είναι ο αριθμός εκείνου που υπάρχει ήδη;",
        en: "What is the number of the one that is there already?",
      },
    },
    text: {
      as: "text",
      optional: true,
      flag: flagTable.text,
      question: ({ decision }: Values) =>
        decision === "hide"
          ? {
              el: "Γιατί κρύβεται; Το διαβάζει μόνο ο δήμος.",
              en: "Why is it hidden? Only the office reads it.",
            }
          : {
              el: "Κάτι ακόμη για όποιον το έγραψε; Ο λόγος λέγεται ήδη. Μπορεί να μείνει κενό.",
              en: "Anything else for its author? The reason is told already. It may stay empty.",
            },
      most: 1000,
    },
  },
  input: ({ decision, text, other }) => ({
    decision: decision as Moderation,
    ...(text !== undefined && { text }),
    ...(other !== undefined && { other }),
  }),
  sure: {
    from: 1,
    el: "Η απόφαση για το {numbers} δεν αλλάζει μετά. Συνεχίζουμε;",
    en: "What is decided on {numbers} stays. Go on?",
  },
  value: ({ decision }, { language }) => nameOf(decision as Moderation)[language],
  done: { el: "{number}  {value}", en: "{number}  {value}" },
  refusals: {
    "no-hiding-reason": {
      exit: exits.usage,
      what: { el: "Το αίτημα {number} δεν κρύφτηκε.", en: "Petition {number} was not hidden." },
      why: { el: "Γράψτε πρώτα γιατί κρύβεται.", en: "Write first why it is hidden." },
      next: 'dimos petition moderate {number} --decision hide --text "…"',
    },
  },
  timeline: {},
  screen: {
    key: "e",
    short: { el: "απόφαση", en: "decide" },
    long: { el: "Ανοίγει για υπογραφές, ή όχι και γιατί", en: "Opens it for signatures, or not and why" },
    foot: (one) => one?.stage === "moderation",
    closedToo: true,
    done: { el: "{number}: {value}.", en: "{number}: {value}." },
    draft: { el: "απόφαση", en: "decision" },
  },
} as const satisfies Verb<"petition.moderate">;

function nameOf(decision: Moderation): Words {
  if (decision === "open" || decision === "hide") return labels[decision];
  const why = rejectionWords[decision];
  return { el: `${rejects.el}: ${why.el}`, en: `${rejects.en}: ${why.en}` };
}

/** The asks that follow each; opening is shown once more before it is told to its author. */
const asksOf = (decision: Moderation): readonly string[] => {
  if (decision === "open") return [];
  return decision === "already-there" ? ["other", "text"] : ["text"];
};

function options({ language }: Place): Choice[] {
  return moderations.map((decision) => ({
    label: nameOf(decision)[language],
    name: decision,
    values: { decision },
    then: asksOf(decision),
  }));
}
