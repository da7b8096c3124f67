import { type Refusal, isRefusal, refuse } from "../refusal.ts";
import { lastAdmin, isHandler } from "./office.ts";
import type { Staff } from "./staff.ts";

type Office = { staff: readonly Staff[]; to: Staff | null };

/**
 * Takes an account out of use; `to` gets what its owner has, or the queues of the departments do. Refuses `inactive`,
 * `last-admin`, `to-themselves`, `no-handler` (whoever takes over may not have cases).
 */
export function deactivated(
  one: Staff,
  { staff, to }: Office,
): Staff | Refusal<"inactive" | "last-admin" | "to-themselves" | "no-handler"> {
  if (!one.active) return refuse("inactive");
  if (to?.id === one.id) return refuse("to-themselves");
  if (to !== null && !isHandler(to)) return refuse("no-handler");
  const next = { ...one, active: false, version: one.version + 1 };
  const no = lastAdmin(staff, next);
  return isRefusal(no) ? no : next;
}

/** Takes an account into use again, with the roles that it had. Refuses `active`. */
export function reactivated(one: Staff): Staff | Refusal<"active"> {
  return one.active ? refuse("active") : { ...one, active: true, version: one.version + 1 };
}
