import type { CaseHead } from "../case/case.ts";
import type { Duty, KeyKind, Threshold } from "../municipality/petitions.ts";
import type { PetitionStage } from "./stage.ts";

/** Standard reasons for not opening a petition; each has its wording in the catalogue. */
export const rejectionReasons = [
  "already-there",
  "not-ours",
  "personal",
  "insult",
  "advertising",
  "question",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** `other` is the number of the petition that is already there. */
export type Rejection = { reason: RejectionReason; text: string; other: string | null };

/** A threshold that was reached: what the municipality owes, since when and until when; `kept` once it is done. */
export type Owed = { duty: Duty; signatures: number; at: Date; due: Date; kept: Date | null };

/** What one member of staff wants to make invalid; a second one decides. */
export type Proposal = { id: string; by: string; at: Date; reason: string; select: Selection; count: number };

/**
 * Which signatures are meant; what is given must all hold. `before` keeps out what came after somebody looked, so that
 * the second of two people decides about the same ones as the first.
 */
export type Selection = {
  ids?: readonly string[];
  address?: string;
  network?: string;
  wide?: string;
  prefix?: string;
  sheet?: string;
  /** Instants in ISO 8601. */
  since?: string;
  before?: string;
};

/**
 * A petition: what its events add up to. `text` is what it asks for. The rules that it was opened under are its own
 * and stay: what counts as one person, how many supporters, which thresholds bind the municipality.
 */
export type Petition = CaseHead<"petition", PetitionStage> & {
  title: string;
  why: string;
  /** The name its author wants to be seen under; null keeps it from the public. */
  author: string | null;
  key: KeyKind;
  supporters: number;
  thresholds: readonly Threshold[];
  /** Until when supporters are looked for. */
  gatherUntil: Date;
  /** When the office has to have decided whether it opens; null unless it waits for that. */
  moderateUntil: Date | null;
  /** Until when it can be signed; null until it opens. */
  signableUntil: Date | null;
  rejection: Rejection | null;
  owed: readonly Owed[];
  agenda: { session: string; on: Date } | null;
  answer: { text: string; at: Date } | null;
  proposals: readonly Proposal[];
  anonymisedAt: Date | null;
};

/**
 * What can happen to a petition. Names are past tense and never change: old events stay readable for ever. Instants are
 * ISO 8601, days YYYY-MM-DD.
 */
export type PetitionEvent =
  /** `clockBehindMs`: by how much the clock was behind the register, whose time the petition has. */
  | {
      type: "PetitionDrafted";
      number: string;
      title: string;
      text: string;
      why: string;
      clockBehindMs?: number;
    }
  | { type: "PetitionGathered"; supporters: number; until: string }
  | { type: "PetitionAccepted"; until: string }
  | { type: "PetitionRejected"; rejection: Rejection }
  | { type: "PetitionHidden"; reason: string; from: PetitionStage }
  | { type: "PetitionLapsed"; supporters: number }
  | { type: "PetitionWithdrawn" }
  | { type: "PetitionThresholdReached"; duty: Duty; signatures: number; counted: number; due: string }
  | { type: "PetitionOnAgenda"; session: string; on: string }
  | { type: "PetitionClosed"; counted: number }
  | { type: "PetitionAnswered"; text: string }
  | { type: "SheetEntered"; sheet: string; lines: number; counted: number }
  | { type: "SignaturesHeld"; why: string; count: number }
  | { type: "SignaturesReleased"; select: Selection; count: number }
  | { type: "InvalidationProposed"; proposal: string; reason: string; select: Selection; count: number }
  | { type: "InvalidationRefused"; proposal: string }
  | { type: "SignaturesInvalidated"; proposal: string; proposedBy: string; count: number }
  /** A day's signatures as they were at its end; `root` is that of the public list. */
  | {
      type: "SignaturesCommitted";
      day: string;
      added: number;
      removed: number;
      counted: number;
      root: string;
    }
  | { type: "SignersAnonymised"; count: number };
