import type { Duty } from "../../core/municipality/petitions.ts";
import type { RejectionReason } from "../../core/petition/petition.ts";
import type { SignatureState } from "../../core/petition/signature.ts";
import { fold } from "../../core/greek/fold.ts";
import { petitionStage, type PetitionStage, petitionStages } from "../../core/petition/stage.ts";
import { type Case, isOf } from "../../core/cases.ts";
import type { Words } from "../words/words.ts";

/** The stages of a petition in the words of the office. */
export const petitionStageWords: Record<PetitionStage, Words> = {
  gathering: { el: "Μαζεύει υποστηρικτές", en: "Gathering supporters" },
  moderation: { el: "Προς έλεγχο", en: "In moderation" },
  open: { el: "Ανοιχτό", en: "Open" },
  closed: { el: "Έληξε", en: "Closed" },
  answered: { el: "Απαντήθηκε", en: "Answered" },
  rejected: { el: "Απορρίφθηκε", en: "Rejected" },
  hidden: { el: "Κρυφό", en: "Hidden" },
  lapsed: { el: "Δεν μάζεψε", en: "Lapsed" },
  withdrawn: { el: "Αποσύρθηκε", en: "Withdrawn" },
};

/** Why a petition was not opened, in two words. */
export const rejectionWords: Record<RejectionReason, Words> = {
  "already-there": { el: "υπάρχει ήδη", en: "already there" },
  "not-ours": { el: "εκτός αρμοδιότητας", en: "not our competence" },
  personal: { el: "προσωπική υπόθεση", en: "personal matter" },
  insult: { el: "προσβολή ή δυσφήμηση", en: "insult or defamation" },
  advertising: { el: "διαφήμιση", en: "advertising" },
  question: { el: "ερώτηση", en: "question of information" },
};

/** How many signatures there are of each state. */
export const signatureWords: Record<SignatureState, Words> = {
  proven: { el: "μετρούν: {count}", en: "count: {count}" },
  pending: { el: "περιμένουν κωδικό: {count}", en: "waiting for a code: {count}" },
  held: { el: "σε έλεγχο: {count}", en: "held: {count}" },
  invalid: { el: "άκυρες: {count}", en: "invalid: {count}" },
  withdrawn: { el: "αποσύρθηκαν: {count}", en: "withdrawn: {count}" },
};

/** What has become of one signature. */
export const signatureStateWords: Record<SignatureState, Words> = {
  proven: { el: "μετρά", en: "counts" },
  pending: { el: "περιμένει κωδικό", en: "waits for a code" },
  held: { el: "σε έλεγχο", en: "held" },
  invalid: { el: "άκυρη", en: "invalid" },
  withdrawn: { el: "αποσύρθηκε", en: "withdrawn" },
};

/** What a threshold binds the municipality to. */
export const dutyWords: Record<Duty, Words> = {
  answer: { el: "Απάντηση", en: "Answer" },
  agenda: { el: "Συμβούλιο", en: "Council" },
};

export const petitionWords = {
  asks: { el: "Ζητά", en: "Asks" },
  why: { el: "Γιατί", en: "Why" },
  gathers: { el: "Μαζεύει έως", en: "Gathers till" },
  decides: { el: "Απόφαση έως", en: "Decision by" },
  signable: { el: "Ανοιχτό έως", en: "Open until" },
  owed: { el: "έως {day} · έφτασε τις {count} υπογραφές", en: "by {day} · {count} signatures reached" },
  kept: { el: "έγινε {day} · για {count} υπογραφές", en: "done {day} · for {count} signatures" },
  rejected: { el: "Απορρίφθηκε", en: "Rejected" },
  agenda: { el: "Συζητείται", en: "Debated" },
  answer: { el: "Απάντηση", en: "Answer" },
  proposals: { el: "Προς ακύρωση", en: "Proposed" },
  proposal: {
    el: "υπογραφές: {count} · {reason} · το πρότεινε: {name} · {id}",
    en: "signatures: {count} · {reason} · proposed by: {name} · {id}",
  },
  signatures: { el: "Υπογραφές", en: "Signatures" },
  next: { el: "Επόμενο όριο", en: "Next duty" },
  nextAt: { el: "υπογραφές: {count}", en: "signatures: {count}" },
} as const satisfies Record<string, Words>;

/** Whether it has come as far as to be answered. */
export function hasOpened(one: Case | undefined): boolean {
  return one !== undefined && isOf(one, "petition") && ["open", "closed", "answered"].includes(one.stage);
}

/** Whether it takes signatures, as far as its stage says. */
export function takesSignatures(one: Case | undefined): boolean {
  return one !== undefined && isOf(one, "petition") && petitionStage[one.stage].signed;
}

/** The stage that a clerk typed: its own name, or its words in either language. */
export function petitionStageNamed(text: string): PetitionStage | undefined {
  const typed = fold(text);
  return petitionStages.find((stage) =>
    [stage, petitionStageWords[stage].el, petitionStageWords[stage].en].some((name) => fold(name) === typed),
  );
}
