import type { Kind, News, Standing } from "../case/kind.ts";
import type { ChannelName } from "../channel.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { inviteOf } from "./invite.ts";
import { centreOf, hostName } from "./names.ts";
import { type Line, line } from "../wording/line.ts";
import { type Option, type Prompt, tell } from "../wording/prompt.ts";
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
  return {
    now: line(`appointment.stage.${one.stage}`),
    own: one.startsAt === null ? [] : whenLines(one, one.startsAt, municipality),
    offers: offersOf(one),
  };
}

/** What its resident may do about it. */
function offersOf({ stage, number }: Appointment): Option[] {
  const offer = (id: string, label: Line): Option => ({ id, label, offer: `g:${id}:${number}` });
  if (stage === "asked") return [offer("hearing-cancel", line("hearing.cancel"))];
  if (stage !== "booked") return [];
  return [
    offer("appointment-move", line("appointment.move")),
    offer("appointment-cancel", line("appointment.cancel")),
  ];
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
      return [
        line("appointment.told.booked", { host, when: on(event.startsAt), number }),
        wayLine(one, municipality),
      ];
    case "HearingApproved":
      return [
        line("hearing.told.granted", { host, when: on(event.startsAt), number }),
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
      const said =
        event.startsAt === null
          ? line("hearing.told.cancelled", { phone })
          : line("appointment.told.cancelled", { host, when: on(event.startsAt), phone });
      return event.reason === "" ? [said] : [said, line("notice.words", { text: event.reason })];
    }
    case "AppointmentMissed":
      return event.until === undefined
        ? [line("appointment.told.missed", { phone })]
        : [line("appointment.told.missed.paused", { phone, until: { day: new Date(event.until) } })];
    case "AppointmentUnheld":
      return [
        line(event.came === undefined ? "appointment.told.unheld" : "appointment.told.empty", { phone }),
      ];
    case "AppointmentMet":
      return event.corrected === true ? [line("appointment.told.corrected")] : undefined;
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
    case "PhoneAsked":
      return line(`staff.appointment.ring.${event.by}`, { number });
    case "AppointmentUnattended":
      return line("staff.appointment.empty", { number });
    case "AppointmentUnheld":
      return event.came === undefined ? undefined : line("staff.appointment.closed", { number });
    case "AppointmentNoted":
      return line("staff.appointment.noted", { number, text: event.text });
    default:
      return undefined;
  }
}
