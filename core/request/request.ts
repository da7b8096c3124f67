import type { CaseHead } from "../case/case.ts";
import type { Place } from "../channel.ts";
import type { Pause } from "../law/deadlines.ts";
import type { Stage } from "./stage.ts";

/** Why a request was closed without being done. */
export const declineReasons = ["not-ours", "cannot", "duplicate", "nothing-found"] as const;
export type DeclineReason = (typeof declineReasons)[number];

export type Outcome = {
  reason: "done" | DeclineReason;
  text: string;
  proof: string[];
  duplicateOf: string | null;
};

/** What a member of staff can take back for a while, by the last event that it left. */
export type Undoable =
  | "RequestAssigned"
  | "RequestReleased"
  | "StageChanged"
  | "CategoryChanged"
  | "DepartmentChanged"
  | "RequestClosed"
  | "ReplySent"
  | "ResidentAsked";

/** How a request was before the act that made this version of it, and who did that when. */
export type Undo = {
  version: number;
  by: string;
  at: Date;
  of: Undoable;
  was: Pick<
    ServiceRequest,
    "stage" | "before" | "question" | "category" | "department" | "handler" | "promiseDays" | "verdict"
  >;
};

/** A request as the desk keeps it: the state that its events add up to, plus its version. */
export type ServiceRequest = CaseHead<"request", Stage> & {
  /** The stage to return to when the resident answers. */
  before: Stage | null;
  question: string | null;
  /** Clerks who closed it wrongly; a reopened request goes to somebody else. */
  formerHandlers: string[];
  place: Place | null;
  outcome: Outcome | null;
  verdict: "fixed" | "not-fixed" | null;
  reopened: number;
  promiseDays: number | null;
  pauses: Pause[];
  /** By the clock, where the register was ahead of it: what is due counts from here, whichever of the two was wrong. */
  receivedAt?: Date;
  legalDue: Date | null;
  promisedDue: Date | null;
  undo?: Undo;
};

/** The date a clerk works towards: the promise, or the law where there is no promise. Null while the clock stands. */
export function dueAt(request: ServiceRequest): Date | null {
  const { legalDue, promisedDue } = request;
  if (legalDue === null || promisedDue === null) return legalDue ?? promisedDue;
  return legalDue < promisedDue ? legalDue : promisedDue;
}
