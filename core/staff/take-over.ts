import { type NewAct, staffSubject } from "../office/acts.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import { staffOf } from "./account.ts";
import type { Staff } from "./staff.ts";

type Office = { staff: readonly Staff[]; newId: () => string; at: Date };

/** What whoever begins a desk, or takes one over, may do: everything that it needs to go on. */
export const firstRoles: Staff["roles"] = ["admin", "supervisor", "clerk"];

/** A member of staff who is known by an account alone. */
export function fromAccount(login: string, id: string): Staff {
  const unknown = { phone: "", email: "", department: null };
  return { id, login, name: login, ...unknown, roles: firstRoles, active: true, version: 1 };
}

/**
 * Makes an account an admin past those who are: for a desk that was restored where none of its admins can come in. Whoever
 * calls has made sure that the account owns the data folder. The log keeps it, with the reason. Refuses `already-admin`.
 */
export function takenOver(
  account: { login: string; reason: string },
  { staff, newId, at }: Office,
): { staff: Staff; change: Change } | Refusal<"already-admin"> {
  const { login, reason } = account;
  const known = staffOf(staff, login);
  if (known?.active === true && known.roles.includes("admin")) return refuse("already-admin");
  const next: Staff =
    known === undefined
      ? fromAccount(login, newId())
      : {
          ...known,
          active: true,
          roles: [...new Set([...known.roles, ...firstRoles])],
          version: known.version + 1,
        };
  const event = { type: "DeskTakenOver", login, reason } as const;
  const act: NewAct = { on: staffSubject(next.id), at, by: { kind: "staff", id: next.id }, event };
  return { staff: next, change: { staff: [{ staff: next, was: next.version - 1 }], acts: [act] } };
}
