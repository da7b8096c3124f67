import type { Call } from "../call/call.ts";
import { linkToken, residentLink } from "../call/link.ts";
import type { Deps } from "../deps.ts";
import type { Appointment } from "./appointment.ts";

/** The address of the page of a call for its resident; undefined where the desk does not know its own. */
export function callPage(
  { site, secret }: Pick<Deps, "site" | "secret">,
  call: Pick<Call, "id">,
): string | undefined {
  return site === "" ? undefined : `${site}/call/${linkToken(secret, residentLink(call.id))}`;
}

/** The page of the call of an appointment; undefined where it has none. */
export async function pageOf(deps: Deps, { id }: Pick<Appointment, "id">): Promise<string | undefined> {
  const call = await deps.store.callOf(id);
  return call === undefined ? undefined : callPage(deps, call);
}
