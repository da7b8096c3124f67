import { z } from "zod";
import { act } from "../case/act.ts";
import { onCase } from "../fields.ts";
import { refuse } from "../refusal.ts";
import { staffMeant } from "../staff/account.ts";
import type { Staff } from "../staff/staff.ts";
import { accept } from "../case/facts.ts";
import type { Decision, Facts } from "./facts.ts";
import { requests } from "./kind.ts";
import { undoable } from "./undoable.ts";
import { isOpen } from "./stage.ts";

/** Gives an open case to a clerk. Refuses `closed`, `already-theirs`. */
export function assign({ case: request }: Facts, to: Staff): Decision<"closed" | "already-theirs"> {
  if (!isOpen(request.stage)) return refuse("closed");
  if (request.handler === to.id) return refuse("already-theirs");
  const waiting = request.stage === "new" || request.stage === "incomplete";
  const next = { ...request, handler: to.id, ...(waiting && { stage: "assigned" as const }) };
  return accept(next, { type: "RequestAssigned", to: to.id, from: request.handler });
}

/** `case.assign`: `to` is a login, or `me`. Refuses `unknown-clerk` too. */
export const assignCommand = act({
  on: requests,
  input: z.object({ ...onCase, to: z.string().min(1) }),
  decide: (facts, { to }, by) => {
    const login = to === "me" ? by.login : to;
    const clerk = staffMeant(
      facts.staff.filter(({ active }) => active),
      login,
    );
    return clerk === undefined ? refuse("unknown-clerk") : undoable(assign(facts, clerk), facts, by);
  },
});
