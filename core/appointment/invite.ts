import type { Language } from "../language.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Invite } from "../wording/invite.ts";
import type { Appointment } from "./appointment.ts";
import { centreOf, hostName } from "./names.ts";

/** The entry for the resident's calendar, as the appointment is now; undefined while it has no time. */
export function inviteOf(
  one: Appointment,
  municipality: Municipality,
  { language, page }: { language: Language; page: string | undefined },
): Invite | undefined {
  const { startsAt, endsAt, invite, stage } = one;
  if (startsAt === null || endsAt === null) return undefined;
  const office = centreOf(one, municipality);
  return {
    ...{ method: stage === "cancelled" ? "CANCEL" : "REQUEST", ...invite },
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    title: `${municipality.name[language]} · ${hostName(one, municipality)[language]}`,
    place: office?.address[language] ?? page ?? "",
  };
}
