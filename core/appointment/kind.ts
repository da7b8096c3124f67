import type { Kind, News, Standing } from "../case/kind.ts";
import type { ChannelName } from "../channel.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { inviteOf } from "./invite.ts";
import { centreOf, hostName } from "./names.ts";
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

function toResident(event: AppointmentEvent, news: News<Appointment>, on: ChannelName): Prompt | undefined {
  const { case: one, municipality, page } = news;
  const say = linesFor(event, news);
  if (say === undefined) return undefined;
  const prompt = tell(...say, ...(on === "voice" ? [] : pageLines(event, news)));
  const invite = changesCalendar(event)
    ? inviteOf(one, municipality, { language: one.language, page })
    : undefined;
  return invite === undefined ? prompt : { ...prompt, invite };
}

/** Whether the entry in the resident's calendar is another one now. */
export function changesCalendar({ type }: AppointmentEvent): boolean {
  return ["AppointmentBooked", "AppointmentMoved", "AppointmentCancelled", "HearingApproved"].includes(type);
}

/** Where to come in, and two days before where to try it. */
function pageLines(event: AppointmentEvent, { case: one, page }: News<Appointment>): Line[] {
  if (page === undefined || one.way !== "video" || one.stage !== "booked") return [];
  const isTrial = event.type === "AppointmentReminded" && event.first;
  return [line(isTrial ? "appointment.page.try" : "appointment.page", { page })];
}

function linesFor(
  event: AppointmentEvent,
  { case: one, municipality }: News<Appointment>,
): Line[] | undefined {
  const phone = { phone: phoneOf(one, municipality) };
  const host = hostName(one, municipality);
  const number = { tracking: one.number };
  const on = (iso: string) => ({ when: new Date(iso) });
  switch (event.type) {
    case "AppointmentBooked":
    case "HearingApproved":
      return [
        line("appointment.told.booked", { host, when: on(event.startsAt), number }),
        wayLine(one, municipality),
      ];
    case "AppointmentMoved":
      return [line("appointment.told.moved", { host, when: on(event.startsAt), phone })];
    case "AppointmentReminded":
      return [
        line("appointment.told.reminded", { host, when: on(event.startsAt), phone }),
        wayLine(one, municipality),
      ];
    case "AppointmentCancelled": {
      const said = line("appointment.told.cancelled", {
        ...{ host, when: { when: new Date(event.startsAt ?? one.openedAt) }, phone },
      });
      return event.reason === "" ? [said] : [said, line("notice.words", { text: event.reason })];
    }
    case "AppointmentMissed":
      return [line("appointment.told.missed", { phone })];
    case "HearingAsked":
      return [line("appointment.told.asked", { number })];
    case "HearingRefused":
      return [line("appointment.told.refused", { phone }), line("notice.words", { text: event.reason })];
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
