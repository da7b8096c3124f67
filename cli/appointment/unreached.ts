import { type Case, isOf } from "../../core/cases.ts";
import type { Session } from "../machine.ts";
import { phoneToRing } from "../outlook.ts";

/** The telephone of a resident whom no message about an appointment reaches; undefined where one does. */
export async function phoneToTell({ deps }: Session, one: Case): Promise<string | undefined> {
  if (!isOf(one, "appointment") || one.resident === null) return undefined;
  const known = await deps.store.person(one.resident);
  return known && phoneToRing(known);
}
