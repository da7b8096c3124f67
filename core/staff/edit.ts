import type { Became, OfficeEvent } from "../office/acts.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { isHandler, lastAdmin } from "./office.ts";
import type { Staff } from "./staff.ts";

/** What is to be otherwise; what is left out stays. */
export type StaffChange = Partial<Pick<Staff, "login" | "name" | "phone" | "email" | "department" | "roles">>;
type Changed = { staff: Staff; event: OfficeEvent & { type: "StaffChanged" } };

/**
 * Changes what is known of a member of staff. Whoever has open cases stays somebody who may handle them. Refuses
 * `nothing-changed`, `last-admin`, `has-cases`.
 */
export function edited(
  one: Staff,
  change: StaffChange,
  { staff, openCases }: { staff: readonly Staff[]; openCases: number },
): Changed | Refusal<"nothing-changed" | "last-admin" | "has-cases"> {
  const next: Staff = { ...one, ...change, version: one.version + 1 };
  const fields = (["login", "name", "phone", "email", "department", "roles"] as const).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(next[field]),
  );
  if (fields.length === 0) return refuse("nothing-changed");
  const no = lastAdmin(staff, next);
  if (isRefusal(no)) return no;
  if (openCases > 0 && isHandler(one) && !isHandler(next)) return refuse("has-cases");
  return {
    staff: next,
    event: {
      type: "StaffChanged",
      login: next.login,
      fields,
      ...(fields.includes("roles") && { roles: became(one.roles, next.roles) }),
      ...(fields.includes("department") && { department: became(one.department, next.department) }),
      ...(fields.includes("login") && { account: became(one.login, next.login) }),
    },
  };
}

function became<T>(from: T, to: T): Became<T> {
  return { from, to };
}
