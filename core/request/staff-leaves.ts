import { z } from "zod";
import { command } from "../command.ts";
import { municipalityOf } from "../deps.ts";
import { readdress } from "../notice/readdress.ts";
import { isRefusal, refuse } from "../refusal.ts";
import { staffMeant } from "../staff/account.ts";
import { deactivated } from "../staff/leave.ts";
import { became, notKept } from "../staff/manage.ts";
import { handOver, openCasesOf } from "./hand-over.ts";

/**
 * `staff.deactivate`: the account is of no use any more, and what its owner has open goes to a colleague or back to the
 * departments' queues, with the mail about it that has not left yet. Refuses `unknown-clerk` and `unknown-successor`, `changed-meanwhile`, and what the rule refuses.
 */
export const deactivateStaffCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ login: z.string(), to: z.string().optional(), dry: z.boolean().default(false) }),
  run: async (deps, by, { login, to: named, dry }) => {
    const staff = await deps.store.staff();
    const one = staffMeant(staff, login);
    if (one === undefined) return refuse("unknown-clerk");
    const to = named === undefined ? null : staffMeant(staff, named);
    if (to === undefined) return refuse("unknown-successor");
    const next = deactivated(one, { staff, to });
    if (isRefusal(next)) return next;
    const open = await openCasesOf(deps, one);
    if (dry) return { staff: next, to, cases: open.map(({ number }) => number) };
    const { departments } = await municipalityOf(deps);
    const unit = new Map(departments.map(({ id, email }) => [id, email]));
    const ofCase = new Map(open.map(({ id, department }) => [id, department]));
    const cases = await handOver(deps, by, { from: one, to });
    const event = {
      type: "StaffDeactivated",
      login: one.login,
      to: to?.login ?? null,
      cases: cases.length,
    } as const;
    const result = await deps.store.commit(became(deps, by, { staff: next, event }));
    if ("conflict" in result) return notKept(result.conflict);
    // Whatever came while the others were moved.
    const late = await handOver(deps, by, { from: one, to });
    await readdress(
      deps,
      one,
      (about) => to?.email || (unit.get(ofCase.get(about ?? "") ?? one.department ?? "") ?? ""),
    );
    return { staff: next, to, cases: [...cases, ...late] };
  },
});
