import { type Case, isOf } from "../cases.ts";
import type { Actor } from "../case/actor.ts";
import { type Planned, record } from "../case/change.ts";
import type { ChannelName } from "../channel.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Language } from "../language.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Appointment, Asker, Timed, Way } from "./appointment.ts";
import { openedCall } from "./call-rows.ts";
import { accept } from "./facts.ts";
import { type Choosing, exceptionsOf, freeTimes, hoursAt, hostOf, reachOf, rulesOf } from "./free.ts";
import { freshAppointment } from "./fresh.ts";
import { withInvite } from "./invite-notice.ts";
import { appointments } from "./kind.ts";
import { pausedUntil } from "./pause.ts";
import { hostResource, resourcesOf } from "./port.ts";
import { callPage } from "./page.ts";
import { nextDue } from "./reminders.ts";
import { isWithinHours } from "./hours.ts";
import { type Slot, slotAt } from "./slots.ts";

export type Wanted = {
  host: string;
  startsAt: Date;
  way: Way;
  /** What it is about, in their words. */
  text: string;
  /** The number of a case of theirs. */
  case: string | null;
  asker?: Asker;
};

type Opening = {
  channel: ChannelName;
  language: Language;
  resident: PersonWithContacts | null;
  /** Who kept the time while they were asked; null where nobody did. */
  holder: string | null;
  by: Actor;
};

export type NotFree =
  "unknown-host" | "slot-taken" | "too-soon" | "too-far" | "outside-hours" | "centre-closed";
export type BookingRefusal = NotFree | "booked-already" | "not-their-case" | "staff-only";

/**
 * Plans an appointment with a fresh number. Refuses `unknown-host`, `slot-taken`, `too-soon`, `too-far` and
 * `outside-hours`, `booked-already` where the resident has an appointment that is to
 * come, `staff-only` where they did not come too often, `not-their-case`. The office passes over the notice of residents, the cap and the grid, never over the hours.
 * Whoever was quicker in the meantime is found by the commit, as `slot-taken`.
 */
export async function planBooking(
  deps: Deps,
  wanted: Wanted,
  opening: Opening,
): Promise<Planned<Appointment> | Refusal<BookingRefusal>> {
  const { resident, by } = opening;
  const as = by.kind === "staff" ? "staff" : "resident";
  const chosen = await timeChosen(deps, wanted, { as, holder: opening.holder });
  if (isRefusal(chosen)) return chosen;
  if (resident !== null && (await bookingOf(deps, resident)) !== undefined) return refuse("booked-already");
  if (as === "resident" && (await pausedUntil(deps, resident?.person.id ?? null)) !== null)
    return refuse("staff-only");
  if (wanted.case !== null && !(await isTheirs(deps, wanted.case, resident))) return refuse("not-their-case");
  const at = deps.now();
  const one = await made(deps, wanted, { ...opening, at, chosen });
  const { number, host, way, text } = one;
  const when = { startsAt: one.startsAt.toISOString(), endsAt: one.endsAt.toISOString() };
  const calls = await openedCall(deps, one);
  const call = calls.find((row) => row.row === "call")?.call;
  const page = call && callPage(deps, call);
  const recorded = await record(deps, appointments, {
    ...{
      was: 0,
      by,
      at,
      ...accept(one, { type: "AppointmentBooked", number, host, way, text, ...when }),
      page,
    },
    ...(resident && { resident }),
  });
  const planned = await withInvite(deps, recorded, { page, resident });
  const rows = [reservation(one, chosen, { at, ...opening }), ...calls];
  return { case: planned.case, change: { ...planned.change, rows } };
}

/**
 * The row that keeps a time for an appointment, in the place of what was kept for it before. A hearing that the office
 * gives stands in the way of no other appointment of its resident.
 */
export function reservation(
  one: Appointment,
  { startsAt, freeAt, most }: Slot,
  { at, holder }: { at: Date; holder: string | null },
) {
  const person = one.wish === null ? one.resident : null;
  const remindAt = nextDue(one, at);
  const owner = { appointment: one.id, person, holder, remindAt };
  // The cap of a day is that of the host; a centre has none.
  const capped = hostResource(one.host);
  const slots = resourcesOf(one).map((resource) => ({
    ...{ resource, startsAt, endsAt: freeAt },
    ...(resource === capped && most !== undefined && { most }),
  }));
  return { row: "slots", owner, slots, at } as const;
}

/** The slot of an appointment that can be booked at this time. Refuses as `planBooking` does, and `centre-closed`. */
export async function timeChosen(
  deps: Deps,
  { host: id, startsAt }: Pick<Wanted, "host" | "startsAt">,
  choosing: Choosing,
): Promise<Slot | Refusal<NotFree>> {
  const municipality = await municipalityOf(deps);
  const host = hostOf(municipality, id);
  const settings = municipality.appointments;
  if (host === undefined || settings === undefined) return refuse("unknown-host");
  const { as } = choosing;
  const free = await freeTimes(deps, id, choosing);
  const found = free.find((slot) => slot.startsAt.getTime() === startsAt.getTime());
  if (found !== undefined) return found;
  const { from, until } = reachOf(settings, deps.now(), as);
  if (startsAt < from) return refuse("too-soon");
  if (startsAt > until) return refuse("too-far");
  if (as === "resident") return refuse("slot-taken");
  const exceptions = await exceptionsOf(deps, hostResource(id), { from: startsAt, until: startsAt });
  const rules = rulesOf(municipality, host, exceptions);
  const slot = slotAt(startsAt, rules);
  if (!isWithinHours(slot, rules)) return refuse("outside-hours");
  return (await isOpenAt(deps, slot, choosing)) ? slot : refuse("centre-closed");
}

/** Whether its centre has hours then; where none is meant, always. */
async function isOpenAt(deps: Deps, slot: Slot, { centre = null }: Choosing): Promise<boolean> {
  if (centre === null) return true;
  const isOpen = await hoursAt(deps, centre, { from: slot.startsAt, until: slot.startsAt });
  return isOpen?.(slot) === true;
}

const newestCases = 20;

/** The appointment of a person that is still to come; undefined where there is none. */
export async function bookingOf(
  { store, now }: Pick<Deps, "store" | "now">,
  { person }: PersonWithContacts,
): Promise<Appointment | undefined> {
  const at = now();
  const reserved = await store.bookedBy(person.id, at);
  // A hearing that the office has given is reserved for nobody, and stands among their newest cases.
  return reserved ?? bookingAmong(await store.casesOf(person.id, newestCases), at);
}

/** The one of these cases that is an appointment still to come. */
function bookingAmong(cases: readonly Case[], now: Date): Appointment | undefined {
  return cases.find((one): one is Appointment => isOf(one, "appointment") && isToCome(one, now));
}

function isToCome({ stage, endsAt }: Appointment, now: Date): boolean {
  return stage === "booked" && endsAt !== null && endsAt > now;
}

async function isTheirs({ store }: Deps, number: string, resident: PersonWithContacts | null) {
  const one = await store.case(number);
  return one !== undefined && resident !== null && one.resident === resident.person.id;
}

async function made(
  deps: Deps,
  { host, way, text, case: about, asker = "resident" }: Wanted,
  { channel, language, resident, at, chosen }: Opening & { at: Date; chosen: Slot },
): Promise<Timed> {
  const { startsAt, endsAt } = chosen;
  return {
    ...(await freshAppointment(deps)),
    ...{ stage: "booked", resident: resident?.person.id ?? null, channel, language, text, openedAt: at },
    ...{ host, startsAt, endsAt, way, case: about, asker },
    length: Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000),
  };
}
