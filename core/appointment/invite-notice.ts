import type { Planned } from "../case/change.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import { noticesOf } from "../notice/announce.ts";
import type { NewNotice } from "../notice/notice.ts";
import { noticeToPerson } from "../notice/to-person.ts";
import { groupTracking } from "../number/tracking.ts";
import { type Contact, type PersonWithContacts, reachable } from "../person/person.ts";
import type { Appointment, AppointmentEvent } from "./appointment.ts";
import { appointments, changesCalendar } from "./kind.ts";

type Beside = { page: string | undefined; resident?: PersonWithContacts | null };

/**
 * With a mail that carries the entry for the resident's calendar, where they have a mailbox and are told elsewhere; and
 * without what was said of another time and has not left yet.
 */
export async function withInvite(
  deps: Deps,
  planned: Planned<Appointment>,
  { page, resident }: Beside,
): Promise<Planned<Appointment>> {
  const { case: one, change } = planned;
  const [first] = change.events ?? [];
  const event = change.events?.map((each) => each.event as AppointmentEvent).find(changesCalendar);
  if (event === undefined || first === undefined) return planned;
  const drop = [`${one.id}:`];
  const who = resident ?? (one.resident === null ? undefined : await deps.store.person(one.resident));
  const mail = who && reachable(who).find(({ channel }) => channel === "mail");
  const isThere =
    change.notices?.some(({ channel, person }) => channel === "mail" && person !== null) === true;
  if (mail === undefined || who === undefined || isThere) return { case: one, change: { ...change, drop } };
  const rests = first.by.kind === "staff" ? (deps.restMs ?? 0) : 0;
  const dueAt = new Date(first.at.getTime() + rests);
  const told = await noticeTo(deps, mail, { one, event, page, who, dueAt });
  return { case: one, change: { ...change, drop, notices: [...(change.notices ?? []), ...told] } };
}

type Telling = {
  one: Appointment;
  event: AppointmentEvent;
  page: string | undefined;
  who: PersonWithContacts;
  dueAt: Date;
};

async function noticeTo(
  deps: Deps,
  { address }: Contact,
  { one, event, page, who, dueAt }: Telling,
): Promise<NewNotice[]> {
  const municipality = await municipalityOf(deps);
  const prompt = appointments.toResident(event, { case: one, municipality, staff: [], page }, "mail");
  if (prompt === undefined) return [];
  const { language } = who.person;
  return [
    noticeToPerson({
      ...{ who, prompt, municipality, contact: { channel: "mail", address }, about: one.id, dueAt },
      key: `${noticesOf(one, one.version)}invite`,
      subject: `${municipality.name[language]} · ${groupTracking(one.number)}`,
    }),
  ];
}
