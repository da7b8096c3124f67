import type { Status } from "../case/status.ts";

/** Where a request stands inside the office. */
export const stages = [
  "incomplete",
  "new",
  "assigned",
  "working",
  "planned",
  "asked",
  "done",
  "declined",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

/** The stages a clerk sets by hand; the others follow from asking, closing and withdrawing. */
export const settableStages = ["new", "assigned", "working", "planned"] as const satisfies readonly Stage[];

/** The one transition table: from a stage to the stages that may follow it. */
export const transitions: Record<Stage, readonly Stage[]> = {
  incomplete: ["new", "assigned", "working", "planned", "asked", "done", "declined", "withdrawn"],
  new: ["assigned", "working", "planned", "asked", "done", "declined", "withdrawn"],
  assigned: ["new", "working", "planned", "asked", "done", "declined", "withdrawn"],
  working: ["new", "assigned", "planned", "asked", "done", "declined", "withdrawn"],
  planned: ["new", "assigned", "working", "asked", "done", "declined", "withdrawn"],
  asked: ["new", "assigned", "working", "planned", "done", "declined", "withdrawn"],
  done: ["new", "assigned"],
  declined: ["new", "assigned"],
  withdrawn: [],
};

export const closedStages: readonly Stage[] = ["done", "declined", "withdrawn"];

const statusOfStage: Record<Stage, Status> = {
  incomplete: "new",
  new: "new",
  assigned: "working",
  working: "working",
  planned: "working",
  asked: "waiting",
  done: "closed",
  declined: "closed",
  withdrawn: "closed",
};

/** What a stage is for the queue. */
export function statusOf(stage: Stage): Status {
  return statusOfStage[stage];
}

/** True while the office still owes something. */
export function isOpen(stage: Stage): boolean {
  return !closedStages.includes(stage);
}

/** True when the table lets a request go from one stage to the other. */
export function mayGo(from: Stage, to: Stage): boolean {
  return transitions[from].includes(to);
}
