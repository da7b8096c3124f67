import { z } from "zod";
import { type Actor, byStaff } from "../case/actor.ts";
import { openStatuses } from "../case/status.ts";
import { command } from "../command.ts";
import { words } from "../fields.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { type OfficeEvent, staffSubject } from "../office/acts.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change, Conflict } from "../store.ts";
import { accountForm, staffMeant, staffOf } from "./account.ts";
import { edited } from "./edit.ts";
import { reactivated } from "./leave.ts";
import { roles, type Staff } from "./staff.ts";

const digitsAtLeast = 10;

/** What residents are told to call: a whole number, with an extension or without, and none is better than half a one. */
const residentsPhone = z
  .string()
  .max(30)
  .refine((phone) => phone === "" || phone.replace(/\D/gu, "").length >= digitsAtLeast);

const account = z
  .string()
  .transform((login) => login.normalize("NFC"))
  .pipe(z.string().regex(accountForm));

/** What can be changed of somebody; an empty department is none. */
const changes = {
  name: words(120).optional(),
  phone: residentsPhone.optional(),
  email: z.union([z.email(), z.literal("")]).optional(),
  department: z.string().optional(),
  roles: z.array(z.enum(roles)).min(1).optional(),
  account: account.optional(),
};

export const newStaff = z.object({
  login: account,
  name: words(120),
  phone: residentsPhone.default(""),
  email: z.union([z.email(), z.literal("")]).default(""),
  department: z.string().optional(),
  roles: z.array(z.enum(roles)).min(1),
});

/** The change that makes somebody staff, with what the log keeps of it. */
export function added(staff: Staff, { at, by }: { at: Date; by: Actor }): Change {
  const { login, roles, department } = staff;
  const event = { type: "StaffAdded", login, roles, department } as const;
  return { staff: [{ staff, was: 0 }], acts: [{ on: staffSubject(staff.id), at, by, event }] };
}

/** `staff.add`: refuses `unknown-department`, `login-taken`. */
export const addStaffCommand = command({
  roles: ["admin"],
  writes: true,
  input: newStaff,
  run: async (deps, by, given) => {
    const municipality = await municipalityOf(deps);
    const department = given.department ?? null;
    if (department !== null && !municipality.departments.some((each) => each.id === department)) {
      return refuse("unknown-department");
    }
    if (staffOf(await deps.store.staff(), given.login) !== undefined) return refuse("login-taken");
    const staff: Staff = { ...given, department, id: deps.newId(), active: true, version: 1 };
    const actor = byStaff(by);
    const result = await deps.store.commit(added(staff, { at: deps.now(), by: actor }));
    return "conflict" in result ? refuse("login-taken") : staff;
  },
});

/** The next version of somebody, with what the log keeps of it. */
export function became(
  deps: Deps,
  by: Staff,
  { staff, event }: { staff: Staff; event: OfficeEvent },
): Change {
  const actor = byStaff(by);
  return {
    staff: [{ staff, was: staff.version - 1 }],
    acts: [{ on: staffSubject(staff.id), at: deps.now(), by: actor, event }],
  };
}

/**
 * `staff.edit`: name, phone, e-mail, roles, department and account. Refuses `unknown-clerk`, `unknown-department`,
 * `login-taken`, `changed-meanwhile`, and what the rule refuses.
 */
export const editStaffCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ login: z.string(), ...changes }),
  run: async (deps, by, { login, account: renamed, department, ...given }) => {
    const staff = await deps.store.staff();
    const one = staffMeant(staff, login);
    if (one === undefined) return refuse("unknown-clerk");
    const { departments } = await municipalityOf(deps);
    const unit = department === "" ? null : department;
    if (typeof unit === "string" && !departments.some(({ id }) => id === unit))
      return refuse("unknown-department");
    const other = renamed === undefined ? undefined : staffOf(staff, renamed);
    if (other !== undefined && other.id !== one.id) return refuse("login-taken");
    const change = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...(unit !== undefined && { department: unit }),
      ...(renamed !== undefined && { login: renamed }),
    };
    const openCases = await deps.store.count({ handler: one.id, status: openStatuses, limit: 1 }, 1);
    const next = edited(one, change, { staff, openCases });
    if (isRefusal(next)) return next;
    const result = await deps.store.commit(became(deps, by, next));
    return "conflict" in result ? notKept(result.conflict) : next.staff;
  },
});

/** What the rule would have said, had it seen what another admin did at the same moment. */
export function notKept(conflict: Conflict): Refusal<"last-admin" | "changed-meanwhile"> {
  return refuse(conflict === "last-admin" ? conflict : "changed-meanwhile");
}

/** `staff.reactivate`. Refuses `unknown-clerk`, `active`, `changed-meanwhile`. */
export const reactivateStaffCommand = command({
  roles: ["admin"],
  writes: true,
  input: z.object({ login: z.string() }),
  run: async (deps, by, { login }) => {
    const one = staffMeant(await deps.store.staff(), login);
    if (one === undefined) return refuse("unknown-clerk");
    const next = reactivated(one);
    if (isRefusal(next)) return next;
    const event = { type: "StaffReactivated", login: next.login, roles: next.roles } as const;
    const result = await deps.store.commit(became(deps, by, { staff: next, event }));
    return "conflict" in result ? refuse("changed-meanwhile") : next;
  },
});

/** `staff.list`. */
export const listStaffCommand = command({
  roles: ["admin", "clerk", "supervisor", "auditor"],
  writes: false,
  input: z.object({}),
  run: async (deps) => ({ staff: await deps.store.staff() }),
});
