import { type Case, isOf } from "../../core/cases.ts";
import { reachable } from "../../core/person/person.ts";
import type { Session } from "../machine.ts";
import type { VerbName } from "../verb/verb.ts";

/** What a resident has to hear of, whoever tells them. */
const told: readonly VerbName[] = [
  "appointment.approve",
  "appointment.refuse",
  "appointment.move",
  "appointment.cancel",
  "appointment.unheld",
];

/** The telephone of a resident whom no message reaches and who has to hear of this; undefined where one does. */
export async function phoneToTell({ deps }: Session, one: Case, verb: VerbName): Promise<string | undefined> {
  if (!isOf(one, "appointment") || one.resident === null || !told.includes(verb)) return undefined;
  const known = await deps.store.person(one.resident);
  if (known === undefined || reachable(known).length > 0) return undefined;
  return known.contacts.find(({ channel }) => channel === "voice")?.address;
}
