import type { Kind, News, Standing } from "../case/kind.ts";
import type { Bilingual, Municipality } from "../municipality/municipality.ts";
import { type Line, line } from "../wording/line.ts";
import { type Prompt, tell } from "../wording/prompt.ts";
import type { Appointment, AppointmentEvent } from "./appointment.ts";

/** What appointments tell the desk. */
export const appointments: Kind<Appointment, AppointmentEvent> = {
  name: "appointment",
  // Its time is its own: nothing stops it.
  clocked: (one) => one,
  waits: () => null,
  standing,
  toResident,
  toFollower: () => undefined,
  toStaff,
};

/** Who is met, by name; the municipality itself where the folder names them no more. */
export function hostName(
  { host }: Pick<Appointment, "host">,
  { appointments: settings, name }: Municipality,
): Bilingual {
  return settings?.hosts.find(({ id }) => id === host)?.name ?? name;
}

/** The office of a centre, with its address; undefined where the folder has it no more. */
export function centreOf(
  { centre }: Pick<Appointment, "centre">,
  { appointments: settings, offices }: Municipality,
) {
  const found = settings?.centres.find(({ id }) => id === centre);
  return offices.find(({ id }) => id === found?.office);
}

/** Where and how they meet. */
export function wayLine(one: Appointment, municipality: Municipality): Line {
  const office = centreOf(one, municipality);
  if (one.way === "centre" && office !== undefined)
    return line("appointment.way.centre", { office: office.name, address: office.address });
  return line(one.way === "phone" ? "appointment.way.phone" : "appointment.way.video");
}

/** Only its resident hears when and with whom: the number alone shows that there is one. */
function standing(one: Appointment, { municipality }: News<Appointment>): Standing {
  const isOpen = one.stage === "booked";
  const offer = (id: string) => `g:appointment-${id}:${one.number}`;
  return {
    now: line(`appointment.stage.${one.stage}`),
    own: one.startsAt === null ? [] : whenLines(one, one.startsAt, municipality),
    offers: isOpen
      ? [
          { id: "appointment-move", label: line("appointment.move"), offer: offer("move") },
          { id: "appointment-cancel", label: line("appointment.cancel"), offer: offer("cancel") },
        ]
      : [],
  };
}

function whenLines(one: Appointment, startsAt: Date, municipality: Municipality): Line[] {
  const when = line("appointment.when", { host: hostName(one, municipality), when: { when: startsAt } });
  return one.stage === "booked" ? [when, wayLine(one, municipality)] : [when];
}

function toResident(
  event: AppointmentEvent,
  { case: one, municipality }: News<Appointment>,
): Prompt | undefined {
  const phone = { phone: phoneOf(one, municipality) };
  const host = hostName(one, municipality);
  switch (event.type) {
    case "AppointmentBooked":
    case "HearingApproved": {
      const when = { when: new Date(event.startsAt) };
      const said = line("appointment.told.booked", { host, when, number: { tracking: one.number } });
      return tell(said, wayLine(one, municipality));
    }
    case "AppointmentMoved":
      return tell(line("appointment.told.moved", { host, when: { when: new Date(event.startsAt) }, phone }));
    case "AppointmentCancelled": {
      const when = { when: new Date(event.startsAt ?? one.openedAt) };
      const said = line("appointment.told.cancelled", { host, when, phone });
      return event.reason === "" ? tell(said) : tell(said, line("notice.words", { text: event.reason }));
    }
    case "AppointmentMissed":
      return tell(line("appointment.told.missed", { phone }));
    case "HearingAsked":
      return tell(line("appointment.told.asked", { number: { tracking: one.number } }));
    case "HearingRefused":
      return tell(line("appointment.told.refused", { phone }), line("notice.words", { text: event.reason }));
    default:
      return undefined;
  }
}

function phoneOf({ department }: Appointment, { departments, phone }: Municipality): string {
  return departments.find(({ id }) => id === department)?.phone ?? phone;
}

function toStaff(event: AppointmentEvent, one: Appointment): Line | undefined {
  const number = { tracking: one.number };
  switch (event.type) {
    case "AppointmentBooked":
      return line("staff.appointment.booked", { number, when: { when: new Date(event.startsAt) } });
    case "AppointmentMoved":
      return line("staff.appointment.moved", { number, when: { when: new Date(event.startsAt) } });
    case "AppointmentCancelled":
      return line("staff.appointment.cancelled", { number });
    case "HearingAsked":
      return line("staff.appointment.asked", { number });
    default:
      return undefined;
  }
}
