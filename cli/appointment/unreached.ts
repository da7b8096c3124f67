import { type Case, isOf } from "../../core/cases.ts";
import { reachable } from "../../core/person/person.ts";
import type { Session } from "../machine.ts";

/** The telephone of a resident whom no message about an appointment reaches; undefined where one does. */
export async function phoneToTell({ deps }: Session, one: Case): Promise<string | undefined> {
  if (!isOf(one, "appointment") || one.resident === null) return undefined;
  const known = await deps.store.person(one.resident);
  if (known === undefined || reachable(known).length > 0) return undefined;
  return known.contacts.find(({ channel }) => channel === "voice")?.address;
}
