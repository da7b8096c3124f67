import type { Staff } from "../staff/staff.ts";
import type { Decision, Facts } from "./facts.ts";
import type { ServiceRequest, Undo, Undoable } from "./request.ts";

const undoables: readonly string[] = [
  "RequestAssigned",
  "RequestReleased",
  "StageChanged",
  "CategoryChanged",
  "DepartmentChanged",
  "RequestClosed",
  "ReplySent",
  "ResidentAsked",
] satisfies Undoable[];

/** A decision that whoever made it can take back: the request remembers how it was. */
export function undoable<Reason extends string>(
  decision: Decision<Reason>,
  { case: request, at }: Facts,
  by: Staff,
): Decision<Reason> {
  if ("refused" in decision) return decision;
  const of = decision.events.map(({ type }) => type).find(isUndoable);
  if (of === undefined) return decision;
  const undo: Undo = { version: request.version + 1, by: by.id, at, of, was: asIs(request) };
  return { ...decision, case: { ...decision.case, undo } };
}

function isUndoable(type: string): type is Undoable {
  return undoables.includes(type);
}

function asIs({ stage, before, question, ...rest }: ServiceRequest): Undo["was"] {
  const { category, department, handler, promiseDays, verdict } = rest;
  return { stage, before, question, category, department, handler, promiseDays, verdict };
}
