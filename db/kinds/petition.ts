import type { Owed, Petition, Proposal } from "../../core/petition/petition.ts";
import { standing } from "../../core/petition/stage.ts";
import { petitionDue } from "../../core/petition/thresholds.ts";
import type { Codec, Head } from "./codec.ts";
import { date, ms } from "./times.ts";

type Own = Omit<Petition, keyof Head>;
type Timed = "gatherUntil" | "moderateUntil" | "signableUntil" | "owed" | "agenda" | "answer" | "proposals";
type Data = Omit<Own, Timed | "anonymisedAt"> & {
  gatherUntil: number;
  moderateUntil: number | null;
  signableUntil: number | null;
  owed: (Omit<Owed, "at" | "due" | "kept"> & { at: number; due: number; kept: number | null })[];
  agenda: { session: string; on: number } | null;
  answer: { text: string; at: number } | null;
  proposals: (Omit<Proposal, "at"> & { at: number })[];
  anonymisedAt: number | null;
};

/** A petition is due when the office has to decide or to answer, and found by its title and what it says. */
export const petitionCodec: Codec<Petition> = {
  dataOf: ({ title, why, author, key, supporters, thresholds, rejection, ...rest }) => {
    const data: Data = {
      ...{ title, why, author, key, supporters, thresholds, rejection },
      gatherUntil: rest.gatherUntil.getTime(),
      moderateUntil: ms(rest.moderateUntil),
      signableUntil: ms(rest.signableUntil),
      owed: rest.owed.map((each) => ({
        ...each,
        ...{ at: each.at.getTime(), due: each.due.getTime(), kept: ms(each.kept) },
      })),
      agenda: rest.agenda && { ...rest.agenda, on: rest.agenda.on.getTime() },
      answer: rest.answer && { ...rest.answer, at: rest.answer.at.getTime() },
      proposals: rest.proposals.map((each) => ({ ...each, at: each.at.getTime() })),
      anonymisedAt: ms(rest.anonymisedAt),
    };
    return data;
  },
  caseOf: (head, json) => {
    const data = JSON.parse(json) as Data;
    return {
      ...head,
      ...data,
      kind: "petition",
      stage: head.stage as Petition["stage"],
      gatherUntil: new Date(data.gatherUntil),
      moderateUntil: date(data.moderateUntil),
      signableUntil: date(data.signableUntil),
      owed: data.owed.map((each) => ({
        ...each,
        ...{ at: new Date(each.at), due: new Date(each.due), kept: date(each.kept) },
      })),
      agenda: data.agenda && { ...data.agenda, on: new Date(data.agenda.on) },
      answer: data.answer && { ...data.answer, at: new Date(data.answer.at) },
      proposals: data.proposals.map((each) => ({ ...each, at: new Date(each.at) })),
      anonymisedAt: date(data.anonymisedAt),
    };
  },
  statusOf: ({ stage, owed }) =>
    standing(
      stage,
      owed.some(({ kept }) => kept === null),
    ),
  dueOf: petitionDue,
  wordsOf: ({ title, text, why }) => `${title} ${text} ${why}`,
  registered: true,
};
