import type { Actor } from "../case/actor.ts";
import { caseAt } from "../case/at.ts";
import { type CommonRefusal, plan, type Planned } from "../case/change.ts";
import type { Deps } from "../deps.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Row } from "../store.ts";
import type { Appointment } from "./appointment.ts";
import { endedCall } from "./call-rows.ts";
import type { Decision, Facts } from "./facts.ts";
import { withInvite } from "./invite-notice.ts";
import { appointments } from "./kind.ts";
import { pageOf } from "./page.ts";

/** What is written beside the appointment as it became. */
export type Beside = (deps: Deps, one: Appointment) => Promise<readonly Row[]>;
export type Act = {
  number: string;
  by: Actor;
  expected?: number | undefined;
  /** What is written beside it in the same commit; nothing unless said. */
  beside?: Beside;
};
const tries = 3;

/** An appointment whose time is free again, and which has no call any more. */
export const freed: Beside = async (deps, one) => {
  const owner = { appointment: one.id, person: null, holder: null, remindAt: null };
  return [{ row: "slots", owner, slots: [], at: deps.now() }, ...(await endedCall(deps, one))];
};

/**
 * Changes an appointment by a rule. Refuses `unknown-number`, `changed-meanwhile`, `slot-taken` where somebody else was
 * quicker, and what the rule refuses.
 */
export async function changeAppointment<Reason extends string>(
  deps: Deps,
  { beside, ...act }: Act,
  decide: (facts: Facts) => Decision<Reason>,
): Promise<Appointment | Refusal<Reason | CommonRefusal | "slot-taken">> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const planned = await planChange(deps, act, decide);
    if (isRefusal(planned)) return planned;
    const rows = beside === undefined ? [] : [...(await beside(deps, planned.case))];
    const result = await deps.store.commit({ ...planned.change, rows });
    if (!("conflict" in result)) return planned.case;
    if (result.conflict === "slot-taken") return refuse("slot-taken");
  }
  return refuse("changed-meanwhile");
}

/**
 * The same up to the commit. The resident gets the page of the call with what is said, and the entry for their calendar by
 * mail too; what was said before and has not left is taken back where the time is another one by now.
 */
export async function planChange<Reason extends string>(
  deps: Deps,
  act: Omit<Act, "beside">,
  decide: (facts: Facts) => Decision<Reason>,
): Promise<Planned<Appointment> | Refusal<Reason | CommonRefusal>> {
  const one = await caseAt(deps.store, "appointment", act.number);
  const page = one === undefined ? undefined : await pageOf(deps, one);
  const planned = await plan(deps, { ...act, page, on: appointments }, decide);
  return isRefusal(planned) ? planned : withInvite(deps, planned, { page });
}
