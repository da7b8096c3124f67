import { z } from "zod";
import { command } from "../command.ts";
import { caseNumber } from "../fields.ts";
import { parseDay, startOfDay } from "../law/athens.ts";
import { pageMark } from "../page-mark.ts";
import { refuse } from "../refusal.ts";
import { staffMeant } from "../staff/account.ts";

const day = z.iso.date();

/**
 * `log.list`: who did what when, the newest first. `staff` is an account: what they did, and what was done to them; `from`
 * and `until` are days here, both of them included. Refuses `unknown-number`, `unknown-clerk`.
 */
export const logCommand = command({
  roles: ["admin", "auditor"],
  writes: false,
  input: z.object({
    number: caseNumber.optional(),
    staff: z.string().optional(),
    from: day.optional(),
    until: day.optional(),
    limit: z.number().int().min(1).max(1000).default(50),
    after: pageMark.optional(),
  }),
  run: async (deps, _, { number, staff, from, until, limit, after }) => {
    const one = number === undefined ? undefined : await deps.store.case(number);
    if (number !== undefined && one === undefined) return refuse("unknown-number");
    const by = staff === undefined ? undefined : staffMeant(await deps.store.staff(), staff);
    if (staff !== undefined && by === undefined) return refuse("unknown-clerk");
    return deps.store.log({
      limit,
      ...(one && { about: one.id }),
      ...(by && { staff: by.id }),
      ...(from !== undefined && { from: startOfDay(parseDay(from)) }),
      ...(until !== undefined && { until: startOfDay(parseDay(until) + 1) }),
      ...(after !== undefined && { after }),
    });
  },
});
