import { z } from "zod";
import { act } from "../case/act.ts";
import { accept } from "../case/facts.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { undoable } from "./undoable.ts";
import { isOpen } from "./stage.ts";

/**
 * Puts an open case back into the queue of its department, new again; what its resident was asked stays asked. Refuses
 * `closed`, `nobody-has-it`.
 */
export function release(
  { case: request }: Facts,
  reason: string | null,
): Decision<"closed" | "nobody-has-it"> {
  if (!isOpen(request.stage)) return refuse("closed");
  if (request.handler === null) return refuse("nobody-has-it");
  const before = request.before === null ? null : ("new" as const);
  const stage = request.stage === "asked" ? request.stage : ("new" as const);
  const next = { ...request, handler: null, stage, before };
  return accept(next, { type: "RequestReleased", from: request.handler, reason });
}

/** `case.release`. */
export const releaseRequestCommand = act({
  on: requests,
  input: z.object({ ...onCase, reason: words(1000).optional() }),
  decide: (facts, { reason }, by) => undoable(release(facts, reason ?? null), facts, by),
});
