import { ended, moved, newCall } from "../call/call.ts";
import { newLink, residentLink } from "../call/link.ts";
import type { CallRow } from "../call/port.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { type Appointment, isTimed, type Timed } from "./appointment.ts";

/** Its call with the resident's link to it, for an appointment that is met on the page of the call; else nothing. */
export async function openedCall(deps: Deps, one: Appointment): Promise<CallRow[]> {
  if (one.way === "phone" || !isTimed(one)) return [];
  const { appointments: settings } = await municipalityOf(deps);
  const call = newCall(deps.newId, { ...placeOf(one), about: one.id, graceS: settings?.graceSeconds ?? 0 });
  const link = newLink(deps.secret, residentLink(call.id), deps.now());
  return [
    { row: "call", call, was: 0 },
    { row: "call-link", link, was: 0 },
  ];
}

/** The same call at the time that the appointment has now, in a room that nobody was in. */
export async function movedCall(deps: Deps, one: Appointment): Promise<CallRow[]> {
  const call = await deps.store.callOf(one.id);
  if (call === undefined || !isTimed(one)) return [];
  return [{ row: "call", call: moved(deps.newId, call, placeOf(one)), was: call.version }];
}

/** Its call, which is not to be any more. */
export async function endedCall(deps: Deps, one: Appointment): Promise<CallRow[]> {
  const call = await deps.store.callOf(one.id);
  if (call === undefined || call.endedAt !== null) return [];
  const how = one.stage === "missed" ? "missed" : one.stage === "met" ? "host" : "cancelled";
  return [{ row: "call", call: ended(call, deps.now(), how), was: call.version }];
}

function placeOf({ host, centre, startsAt, endsAt }: Timed) {
  return { host, centre, startsAt, endsAt };
}
