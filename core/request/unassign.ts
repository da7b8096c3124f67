import { accept } from "../case/facts.ts";
import { refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Decision, Facts } from "./facts.ts";
import { isOpen } from "./stage.ts";

/** Takes an open case from a clerk who leaves, back to the queue of its department. Refuses `closed`, `not-theirs`. */
export function unassign({ case: request }: Facts, from: Staff): Decision<"closed" | "not-theirs"> {
  if (!isOpen(request.stage)) return refuse("closed");
  if (request.handler !== from.id) return refuse("not-theirs");
  const stage = request.stage === "assigned" ? ("new" as const) : request.stage;
  return accept({ ...request, handler: null, stage }, { type: "HandlerLeft", from: from.id });
}
