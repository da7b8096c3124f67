import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { taughtBy } from "./teach.ts";
import { undoable } from "./undoable.ts";
import type { RequestEvent } from "./events.ts";
import type { ServiceRequest } from "./request.ts";
import { isOpen } from "./stage.ts";

/**
 * Corrects the category; the department and the promise follow it, number and history stay.
 * Refuses `closed`, `unknown-category`, `same-category`.
 */
export function recategorise(
  { case: request, municipality }: Facts,
  category: string,
): Decision<"closed" | "unknown-category" | "same-category"> {
  if (!isOpen(request.stage)) return refuse("closed");
  const chosen = municipality.categories.find((each) => each.id === category);
  if (chosen === undefined) return refuse("unknown-category");
  if (request.category === category) return refuse("same-category");
  const moved = chosen.department !== request.department;
  const next = {
    ...request,
    category,
    department: chosen.department,
    promiseDays: chosen.promiseDays,
    ...(moved && { handler: null, stage: request.stage === "assigned" ? ("new" as const) : request.stage }),
  };
  const changed: RequestEvent = {
    type: "CategoryChanged",
    category,
    department: chosen.department,
    from: request.category,
  };
  if (!moved) return accept(next, changed);
  return accept<ServiceRequest, RequestEvent>(next, changed, {
    type: "DepartmentChanged",
    department: chosen.department,
    from: request.department,
    reason: null,
  });
}

/** Passes a case to another department; it waits there for a clerk. Refuses `closed`, `unknown-department`, `same-department`. */
export function transfer(
  { case: request, municipality }: Facts,
  to: { department: string; reason: string | null },
): Decision<"closed" | "unknown-department" | "same-department"> {
  if (!isOpen(request.stage)) return refuse("closed");
  if (!municipality.departments.some((each) => each.id === to.department))
    return refuse("unknown-department");
  if (request.department === to.department) return refuse("same-department");
  const stage = request.stage === "assigned" ? ("new" as const) : request.stage;
  const next = { ...request, department: to.department, handler: null, stage };
  return accept(next, {
    type: "DepartmentChanged",
    department: to.department,
    from: request.department,
    reason: to.reason,
  });
}

/** `case.move`: a new category or a new department, exactly one of them. */
export const moveCommand = act({
  on: requests,
  input: z
    .object({
      ...onCase,
      category: z.string().optional(),
      department: z.string().optional(),
      reason: words(1000).optional(),
    })
    .refine((input) => (input.category === undefined) !== (input.department === undefined), {
      message: "one-of",
      path: ["category"],
    }),
  beside: (deps, given, one) => Promise.resolve(taughtBy(deps, given, one)),
  decide: (facts, { category, department, reason }, by) =>
    category === undefined
      ? undoable(transfer(facts, { department: department ?? "", reason: reason ?? null }), facts, by)
      : undoable(recategorise(facts, category), facts, by),
});
