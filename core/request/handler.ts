import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Staff } from "../staff/staff.ts";
import type { ServiceRequest } from "./request.ts";

/** Whom a resident may call about a case. */
export type Handler = { name: string; phone: string; email: string; department: Record<Language, string> };

/** Whoever had a case, if they still work here. */
export function stillHere({ staff }: { staff: readonly Staff[] }, handler: string | null): string | null {
  return staff.some(({ id, active }) => id === handler && active) ? handler : null;
}

type Office = { staff: readonly Staff[]; municipality: Municipality };

/**
 * The clerk who has the case, with phone and e-mail; what a clerk has not given is the department's, then the
 * municipality's. Undefined while nobody has it, or somebody who has left, or whose name nobody has given: an account's is no name.
 */
export function handlerOf(request: ServiceRequest, { staff, municipality }: Office): Handler | undefined {
  const clerk = staff.find((each) => each.id === request.handler && each.active);
  if (clerk === undefined || clerk.name === clerk.login) return undefined;
  const department = municipality.departments.find((each) => each.id === request.department);
  return {
    name: clerk.name,
    phone: clerk.phone || (department?.phone ?? municipality.phone),
    email: clerk.email || (department?.email ?? municipality.email),
    department: department?.name ?? municipality.name,
  };
}
