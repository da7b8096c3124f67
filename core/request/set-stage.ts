import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { undoable } from "./undoable.ts";
import { mayGo, settableStages } from "./stage.ts";

/** Moves a case along the table. Refuses `illegal-stage`, `same-stage`, `unassigned` (nobody has it). */
export function setStage(
  { case: request, at }: Facts,
  to: { stage: (typeof settableStages)[number]; reason: string | null },
): Decision<"illegal-stage" | "same-stage" | "unassigned"> {
  const { stage, reason } = to;
  if (request.stage === stage) return refuse("same-stage");
  if (!mayGo(request.stage, stage) || request.closedAt !== null) return refuse("illegal-stage");
  if (stage === "assigned" && request.handler === null) return refuse("unassigned");
  const pauses = request.pauses.map((pause) => ({ ...pause, to: pause.to ?? at }));
  const handler = stage === "new" ? null : request.handler;
  const next = { ...request, stage, handler, before: null, question: null, pauses };
  return accept(next, { type: "StageChanged", stage, from: request.stage, reason });
}

/** `case.stage`. */
export const stageCommand = act({
  on: requests,
  input: z.object({ ...onCase, stage: z.enum(settableStages), reason: words(1000).optional() }),
  decide: (facts, { stage, reason }, by) =>
    undoable(setStage(facts, { stage, reason: reason ?? null }), facts, by),
});
