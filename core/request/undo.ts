import { z } from "zod";
import { accept } from "../case/facts.ts";
import { act } from "../case/act.ts";
import { caseAt } from "../case/at.ts";
import { onCase } from "../fields.ts";
import { noticesOf } from "../notice/announce.ts";
import { refuse } from "../refusal.ts";
import type { Staff } from "../staff/staff.ts";
import type { Decision, Facts } from "./facts.ts";
import { stillHere } from "./handler.ts";
import { requests } from "./kind.ts";
import type { RequestEvent } from "./events.ts";
import type { ServiceRequest } from "./request.ts";

const longestMs = 10 * 60_000;

/**
 * Takes back what the same clerk did last, within ten minutes and before anybody did anything else: the request is as it
 * was, and the words that rest do not leave. Refuses `nothing-to-undo`.
 */
export function takeBack({ case: request, at, staff }: Facts, by: Staff): Decision<"nothing-to-undo"> {
  const { undo, ...whole } = request;
  if (undo === undefined || undo.version !== request.version || undo.by !== by.id)
    return refuse("nothing-to-undo");
  if (at.getTime() - undo.at.getTime() > longestMs) return refuse("nothing-to-undo");
  const then = undo.at.getTime();
  const pauses = request.pauses
    .filter(({ from, to }) => to !== null || from.getTime() !== then)
    .map((pause) => (pause.to?.getTime() === then ? { ...pause, to: null } : pause));
  const handler = stillHere({ staff }, undo.was.handler);
  const stage = handler === null && undo.was.stage === "assigned" ? ("new" as const) : undo.was.stage;
  const next = { ...whole, ...undo.was, handler, stage, closedAt: null, outcome: null, pauses };
  const accepted = accept<ServiceRequest, RequestEvent>(next, { type: "ActUndone", of: undo.of });
  return { ...accepted, recall: undo.version };
}

/** `case.undo`. Refuses `words-left` once somebody has been told. */
export const undoCommand = act({
  on: requests,
  input: z.object({ ...onCase }),
  check: async ({ store }, { number }) => {
    const request = await caseAt(store, "request", number);
    if (request?.undo === undefined || request.undo.version !== request.version) return undefined;
    const mine = noticesOf(request, request.version);
    const { items } = await store.notices({ about: request.id, limit: 100 });
    const left = items.some(
      ({ key, state, attempts }) => key.startsWith(mine) && (state !== "queued" || attempts > 0),
    );
    return left ? refuse("words-left") : undefined;
  },
  decide: (facts, _, by) => takeBack(facts, by),
});
