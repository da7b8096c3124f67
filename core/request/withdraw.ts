import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase, words } from "../fields.ts";
import { refuse } from "../refusal.ts";
import type { RequestEvent } from "./events.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";

/** The resident takes the matter back. Refuses `closed`. */
export function withdraw(facts: Facts): Decision<"closed"> {
  return withdrawn(facts, { type: "RequestWithdrawn" });
}

/**
 * A clerk takes the matter back for the resident who called or came by, with what they said; it never opens again.
 * Refuses `closed`, and `no-resident` where nobody is known in whose name it could be done.
 */
export function withdrawFor(facts: Facts, reason: string): Decision<"closed" | "no-resident"> {
  const { resident } = facts.case;
  if (resident === null) return refuse("no-resident");
  return withdrawn(facts, { type: "RequestWithdrawn", asked: { resident, reason } });
}

function withdrawn(
  { case: request, at }: Facts,
  event: RequestEvent & { type: "RequestWithdrawn" },
): Decision<"closed"> {
  if (request.closedAt !== null) return refuse("closed");
  const pauses = request.pauses.map((pause) => ({ ...pause, to: pause.to ?? at }));
  const next = {
    ...request,
    stage: "withdrawn" as const,
    closedAt: at,
    before: null,
    question: null,
    pauses,
  };
  return accept(next, event);
}

/** `case.withdraw`: for a resident who asked a clerk. */
export const withdrawCommand = act({
  on: requests,
  input: z.object({ ...onCase, reason: words(1000) }),
  decide: (facts, { reason }) => withdrawFor(facts, reason),
});
