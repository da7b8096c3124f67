import type { Duty } from "../../core/municipality/petitions.ts";
import type { RejectionReason } from "../../core/petition/petition.ts";
import type { PetitionStage } from "../../core/petition/stage.ts";
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

/** What a threshold binds the municipality to. */
export const dutyWords: Record<Duty, Words> = {
  answer: { el: "Απάντηση", en: "Answer" },
  agenda: { el: "Δημοτικό συμβούλιο", en: "Council" },
};

export const petitionWords = {
  asks: { el: "Ζητά", en: "Asks" },
  why: { el: "Γιατί", en: "Why" },
  gathers: { el: "Υποστηρικτές έως", en: "Supporters until" },
  decides: { el: "Απόφαση έως", en: "Decision by" },
  signable: { el: "Υπογραφές έως", en: "Signatures until" },
  owed: { el: "έως {day} · έφτασε τις {count} υπογραφές", en: "by {day} · {count} signatures reached" },
  kept: { el: "έγινε {day} · για {count} υπογραφές", en: "done {day} · for {count} signatures" },
  rejected: { el: "Απορρίφθηκε", en: "Rejected" },
  agenda: { el: "Συζητείται", en: "Debated" },
  answer: { el: "Απάντηση", en: "Answer" },
  proposals: { el: "Προτάσεις ακύρωσης", en: "Proposed invalid" },
} as const satisfies Record<string, Words>;
