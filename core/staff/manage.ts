import { z } from "zod";
import type { Actor } from "../case/actor.ts";
import { command } from "../command.ts";
import { words } from "../fields.ts";
import { municipalityOf } from "../deps.ts";
import { staffSubject } from "../office/acts.ts";
import { refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import { roles, type Staff } from "./staff.ts";

const digitsAtLeast = 10;

/** What residents are told to call: a whole number, with an extension or without, and none is better than half a one. */
const residentsPhone = z
  .string()
  .max(30)
  .refine((phone) => phone === "" || phone.replace(/\D/gu, "").length >= digitsAtLeast);

export const newStaff = z.object({
  login: z.string().regex(/^[a-z_][a-z0-9_.-]{0,31}$/u),
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
    const staff: Staff = { ...given, department, id: deps.newId(), active: true, version: 1 };
    const actor = { kind: "staff", id: by.id } as const;
    const result = await deps.store.commit(added(staff, { at: deps.now(), by: actor }));
    return "conflict" in result ? refuse("login-taken") : staff;
  },
});

/** `staff.list`. */
export const listStaffCommand = command({
  roles: ["admin", "clerk", "supervisor", "auditor"],
  writes: false,
  input: z.object({}),
  run: async (deps) => ({ staff: await deps.store.staff() }),
});
