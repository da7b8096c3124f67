import { handlers } from "../command.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Staff } from "./staff.ts";

/** Whether somebody may have cases. */
export function isHandler({ active, roles }: Pick<Staff, "active" | "roles">): boolean {
  return active && roles.some((role) => handlers.includes(role));
}

/** Refuses what would leave the desk without anybody who keeps its accounts. */
export function lastAdmin(staff: readonly Staff[], next: Staff): Refusal<"last-admin"> | object {
  const keeps = ({ active, roles }: Staff) => active && roles.includes("admin");
  const left = staff.map((each) => (each.id === next.id ? next : each));
  return staff.some(keeps) && !left.some(keeps) ? refuse("last-admin") : {};
}
