import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { stillHere } from "./handler.ts";
import type { ServiceRequest } from "./request.ts";

const dayMs = 86_400_000;

/** The resident says that it was done. Refuses `not-done`, `already-told`. */
export function confirmFix({ case: request }: Facts): Decision<"not-done" | "already-told"> {
  if (request.stage !== "done") return refuse("not-done");
  if (request.verdict === "fixed") return refuse("already-told");
  return accept({ ...request, verdict: "fixed" }, { type: "FixConfirmed" });
}

/**
 * The resident says that it was not done: within the municipality's days the case opens again and goes
 * to a clerk who did not close it. Refuses `not-closed`, `too-late`.
 */
export function reopenByResident(facts: Facts): Decision<"not-closed" | "too-late"> {
  const { case: request, municipality, at } = facts;
  if ((request.stage !== "done" && request.stage !== "declined") || request.closedAt === null)
    return refuse("not-closed");
  if (at.getTime() - request.closedAt.getTime() > municipality.reopenDays * dayMs) return refuse("too-late");
  return accept(opened(facts, "not-fixed"), { type: "RequestReopened", reason: null, by: "resident" });
}

/** A clerk opens a closed case again, with a reason. Refuses `not-closed`. */
export function reopenByStaff(facts: Facts, reason: string): Decision<"not-closed"> {
  const { stage } = facts.case;
  if (stage !== "done" && stage !== "declined") return refuse("not-closed");
  return accept(opened(facts, null), { type: "RequestReopened", reason, by: "staff" });
}

function opened(facts: Facts, verdict: "not-fixed" | null): ServiceRequest {
  const { case: request } = facts;
  const formerHandlers =
    request.handler === null ? request.formerHandlers : [...request.formerHandlers, request.handler];
  const handler =
    verdict === "not-fixed" ? another(facts, formerHandlers) : stillHere(facts, request.handler);
  return {
    ...request,
    stage: handler === null ? "new" : "assigned",
    handler,
    formerHandlers,
    verdict,
    reopened: request.reopened + 1,
    closedAt: null,
    outcome: null,
  };
}

/** Somebody else: a supervisor of the department first, then a clerk of it; nobody when there is nobody else. */
function another({ case: request, staff }: Facts, former: readonly string[]): string | null {
  const others = staff.filter(
    (each) => each.active && !former.includes(each.id) && each.department === request.department,
  );
  const pick = (role: Staff["roles"][number]) => others.find((each) => each.roles.includes(role));
  return (pick("supervisor") ?? pick("clerk"))?.id ?? null;
}

/** `case.reopen`. */
export const reopenCommand = act({
  on: requests,
  input: z.object({ ...onCase, reason: words(1000) }),
  decide: (facts, { reason }) => reopenByStaff(facts, reason),
});
