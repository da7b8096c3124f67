import { type Deps, municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import type { AppointmentSettings, Host, WeeklyChange } from "../municipality/appointments.ts";
import type { Bilingual, Municipality } from "../municipality/municipality.ts";
import { type Exception, isWithinHours, type Weekly } from "./hours.ts";
import { centreResource, hostResource } from "./port.ts";
import { freeSlots, type Rules, type Slot, type Taken } from "./slots.ts";

/** Whether residents or the office are choosing: the office passes over notice and cap. */
export type Choosing = {
  as: "resident" | "staff";
  /** Who keeps a time while they choose: for them it is free. */
  holder?: string | null;
  /** The appointment that is moved, by its id: its own time is in nobody's way, and fills up no day. */
  moving?: string;
  /** The centre that has to be free too, where it is met from one. */
  centre?: string | null;
};

const hour = 3_600_000;
const dayMs = 24 * hour;

/** Whom the folder names under this id; undefined where nobody is. */
export function hostOf({ appointments }: Municipality, id: string): Host | undefined {
  return appointments?.hosts.find((each) => each.id === id);
}

/** What the office changed of the weekly hours of a resource. */
export function changesOf({ weekly = [] }: Municipality, resource: string): WeeklyChange[] {
  return weekly.filter((each) => each.resource === resource);
}

/** What decides about the times of a host. */
export function rulesOf(municipality: Municipality, host: Host, exceptions: readonly Exception[]): Rules {
  const { hours, length } = host;
  const buffer = municipality.appointments?.buffer ?? 0;
  const changes = changesOf(municipality, hostResource(host.id));
  return { hours, changes, length, buffer, calendar: municipality, exceptions };
}

/** From when and until when can be chosen. */
export function reachOf(settings: AppointmentSettings, now: Date, as: Choosing["as"]) {
  const { noticeHours, staffNoticeHours, horizonDays } = settings;
  const notice = as === "staff" ? staffNoticeHours : noticeHours;
  return {
    from: new Date(now.getTime() + notice * hour),
    until: new Date(now.getTime() + horizonDays * dayMs),
  };
}

/** The exceptions of a resource from one instant to another, by the days that they touch. */
export function exceptionsOf(
  { store }: Pick<Deps, "store">,
  resource: string,
  { from, until }: { from: Date; until: Date },
) {
  const day = (at: Date) => formatDay(athensDay(at));
  return store.exceptions(resource, { from: day(from), until: day(until) });
}

type Span = { from: Date; until: Date };

/** The name and the hours of a centre, those of its office where it has none of its own. */
export function centreOf(municipality: Municipality, id: string): (Weekly & { name: Bilingual }) | undefined {
  const centre = municipality.appointments?.centres.find((each) => each.id === id);
  if (centre === undefined) return undefined;
  const office = municipality.offices.find((each) => each.id === centre.office);
  const hours = centre.hours ?? office?.hours ?? [];
  const changes = changesOf(municipality, centreResource(id));
  return { hours, changes, calendar: municipality, name: office?.name ?? { el: id, en: id } };
}

/** Tells of a time whether a centre has hours then; null where the folder has no such centre. */
export async function hoursAt(
  deps: Deps,
  centre: string,
  span: Span,
): Promise<((slot: Slot) => boolean) | null> {
  const place = centreOf(await municipalityOf(deps), centre);
  if (place === undefined) return null;
  const exceptions = await exceptionsOf(deps, centreResource(centre), span);
  const rules = { ...place, exceptions };
  return (slot) => isWithinHours(slot, rules);
}

/**
 * The free times of a host within the horizon, the earliest first, and where said of a centre too; none where nobody of
 * this id is there.
 */
export async function freeTimes(deps: Deps, id: string, choosing: Choosing): Promise<Slot[]> {
  const { as, holder, moving, centre = null } = choosing;
  const municipality = await municipalityOf(deps);
  const host = hostOf(municipality, id);
  if (host === undefined || municipality.appointments === undefined) return [];
  const now = deps.now();
  const { from, until } = reachOf(municipality.appointments, now, as);
  const resource = hostResource(id);
  const [exceptions, taken] = await Promise.all([
    exceptionsOf(deps, resource, { from, until }),
    // From the morning of the first day on, because what is over fills the day too.
    deps.store.taken(resource, {
      from: new Date(from.getTime() - dayMs),
      until: new Date(until.getTime() + dayMs),
      now,
      ...(holder && { holder }),
      ...(moving !== undefined && { moving }),
    }),
  ]);
  const cap = as === "staff" ? Infinity : host.cap;
  const rules = rulesOf(municipality, host, exceptions);
  const kept = await keptBefore(deps, resource, { holder, from });
  const first = kept ?? from;
  const free = freeSlots(rules, taken, { from: first, until, cap }).filter(
    ({ startsAt }) => startsAt >= from || startsAt.getTime() === first.getTime(),
  );
  return centre === null ? free : alsoAt(deps, free, { centre, span: { from, until }, moving });
}

/** No time is kept longer for one who is asked. */
const longestKeptMs = hour;

/**
 * The time that somebody keeps and that the notice has overtaken since: it is theirs as long as they were told. Undefined
 * where there is none.
 */
async function keptBefore(
  { store, now }: Deps,
  resource: string,
  { holder, from }: { holder: string | null | undefined; from: Date },
): Promise<Date | undefined> {
  if (!holder) return undefined;
  const span = { from: new Date(from.getTime() - longestKeptMs), until: from, now: now() };
  const [all, others] = await Promise.all([
    store.taken(resource, span),
    store.taken(resource, { ...span, holder }),
  ]);
  const isOthers = ({ startsAt }: Taken) =>
    others.some((other) => other.startsAt.getTime() === startsAt.getTime());
  return all.find((each) => each.state === "held" && each.startsAt >= span.from && !isOthers(each))?.startsAt;
}

/** Those of the times at which the centre is open, and nobody else's. */
async function alsoAt(
  deps: Deps,
  free: readonly Slot[],
  { centre, span, moving }: { centre: string; span: Span; moving: string | undefined },
): Promise<Slot[]> {
  const own = { now: deps.now(), ...(moving !== undefined && { moving }) };
  const [isOpen, taken] = await Promise.all([
    hoursAt(deps, centre, span),
    deps.store.taken(centreResource(centre), { ...span, ...own }),
  ]);
  const meets = (slot: Slot) => taken.some((one) => one.startsAt < slot.freeAt && one.endsAt > slot.startsAt);
  return free.filter((slot) => isOpen?.(slot) === true && !meets(slot));
}
