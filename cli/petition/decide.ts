import { isOf } from "../../core/cases.ts";
import type { Petition } from "../../core/petition/petition.ts";
import type { Choice, Place, Verb } from "../verb/verb.ts";
import { fill, say } from "../words/words.ts";

const words = {
  agree: { el: "Οι υπογραφές είναι άκυρες", en: "The signatures are invalid" },
  drop: { el: "Η πρόταση αφήνεται", en: "The proposal is dropped" },
  about: { el: "υπογραφές: {count} · {reason} · {name}", en: "signatures: {count} · {reason} · {name}" },
} as const;
const decisions = ["agree", "drop"] as const;

/** The second of two people makes signatures invalid, or anybody lets the proposal be. */
export const decide = {
  name: "petition.decide",
  on: ["petition"],
  summary: {
    el: "Ο δεύτερος υπάλληλος για τις άκυρες υπογραφές",
    en: "The second clerk on invalid signatures",
  },
  aliases: ["κρινε"],
  examples: ["dimos petition decide 417293613 --agree", "dimos petition decide 417293613 --drop"],
  asks: {
    decision: {
      as: "one-of",
      flag: {
        term: "--decision <DECISION>",
        choices: decisions,
        el: "agree: άκυρες· drop: μετρούν όπως πριν",
        en: "agree: invalid; drop: they stay as they are",
      },
      switches: [
        { term: "--agree", el: "να γίνουν άκυρες", en: "make them invalid" },
        { term: "--drop", el: "να μείνουν όπως είναι", en: "let them be" },
      ],
      question: {
        el: "Τι κρίνετε για τις υπογραφές που προτάθηκαν;",
        en: "What about the proposed signatures?",
      },
      options,
    },
    proposal: {
      as: "text",
      most: 60,
      flag: {
        term: "--proposal <ID>",
        el: "ποια πρόταση, αν είναι πολλές",
        en: "which proposal, where there are several",
      },
    },
  },
  input: ({ decision, proposal }) => ({
    agree: decision === "agree",
    ...(proposal !== undefined && { proposal }),
  }),
  sure: {
    from: 1,
    el: "Απόφαση για υπογραφές: {numbers}. Συνεχίζουμε;",
    en: "About signatures: {numbers}. Go on?",
  },
  value: ({ decision }, { language }) => words[decision === "agree" ? "agree" : "drop"][language],
  done: { el: "{number}  {value}", en: "{number}  {value}" },
  timeline: {},
  screen: {
    key: "x",
    short: { el: "άκυρες", en: "invalid" },
    long: {
      el: "Κρίνει την πρόταση συναδέλφου για άκυρες υπογραφές",
      en: "Decides a colleague's proposal about signatures",
    },
    foot: (one) => one !== undefined && isOf(one, "petition") && one.proposals.length > 0,
    closedToo: true,
    none: "unknown-proposal",
    done: { el: "{number}: {value}.", en: "{number}: {value}." },
  },
} as const satisfies Verb<"petition.decide">;

/** Both answers, for each proposal where the petition is known. */
function options({ one, names, language }: Place): Choice[] {
  const proposals: readonly (Petition["proposals"][number] | undefined)[] =
    one !== undefined && isOf(one, "petition") ? one.proposals : [undefined];
  return proposals.flatMap((each) =>
    decisions.map((decision) => ({
      label: say(words[decision], language),
      ...(each !== undefined && {
        aside: fill(words.about[language], {
          count: String(each.count),
          reason: each.reason,
          name: names.clerk(each.by),
        }),
      }),
      values: { decision, ...(each !== undefined && { proposal: each.id }) },
      then: [],
    })),
  );
}
