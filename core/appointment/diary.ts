import type { Deps } from "../deps.ts";
import { athensDay, type Day, formatDay } from "../law/athens.ts";
import type { Bilingual, Municipality } from "../municipality/municipality.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { centreOf, changesOf, hostOf } from "./free.ts";
import { type Exception, isWithinHours, spansOn, type Time, type Weekly } from "./hours.ts";
import { centreResource, hostResource } from "./port.ts";
import { freeSlots, type Taken } from "./slots.ts";

/** Whose calendar is meant, by the id in the folder: a centre, or a host; the first host unless said. */
export type Whose = { host?: string | undefined; centre?: string | undefined };

/** When somebody can be met, or somewhere be heard, as a rule. */
export type Diary = Weekly & {
  resource: string;
  host: string | null;
  centre: string | null;
  name: Bilingual;
  /** How its times are cut, in minutes; null for a centre, of which any stretch that is free can be had. */
  grid: { length: number; buffer: number } | null;
};

/** The calendar of a host or a centre. Refuses `unknown-host`, `unknown-centre`. */
export function diaryOf(
  municipality: Municipality,
  { host: id, centre }: Whose,
): Diary | Refusal<"unknown-host" | "unknown-centre"> {
  if (centre !== undefined) return centreDiary(municipality, centre) ?? refuse("unknown-centre");
  const settings = municipality.appointments;
  const host = hostOf(municipality, id ?? settings?.hosts[0]?.id ?? "");
  if (host === undefined) return refuse("unknown-host");
  const { hours, length, name } = host;
  const grid = { length, buffer: settings?.buffer ?? 0 };
  const resource = hostResource(host.id);
  const weekly = { hours, changes: changesOf(municipality, resource), calendar: municipality };
  return { resource, host: host.id, centre: null, name, ...weekly, grid };
}

function centreDiary(municipality: Municipality, id: string): Diary | undefined {
  const centre = centreOf(municipality, id);
  return centre && { ...centre, resource: centreResource(id), host: null, centre: id, grid: null };
}

/** Whether a time lies within the hours of a calendar, and of what was changed beside them. */
export async function isOpenIn(store: Deps["store"], diary: Diary, time: Time): Promise<boolean> {
  const date = formatDay(athensDay(time.startsAt));
  const exceptions = await store.exceptions(diary.resource, { from: date, until: date });
  return isWithinHours(time, { ...diary, exceptions });
}

type Looking = { exceptions: readonly Exception[]; taken: readonly Taken[]; from: Date; until: Date };

/** What can still be had of a calendar: the times of its grid, or of a centre the stretches that nobody has. */
export function freeIn(diary: Diary, { exceptions, taken, from, until }: Looking): Time[] {
  const { grid } = diary;
  if (grid !== null) {
    const free = freeSlots({ ...diary, ...grid, exceptions }, taken, { from, until, cap: Infinity });
    return free.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  }
  return daysFrom(from, until)
    .flatMap((day) => spansOn(day, diary, exceptions))
    .flatMap((span) => without(span, taken))
    .filter(({ startsAt, endsAt }) => endsAt > from && startsAt <= until);
}

function daysFrom(from: Date, until: Date): Day[] {
  const first = athensDay(from);
  return Array.from({ length: athensDay(until) - first + 1 }, (_, at) => first + at);
}

/** What is left of a stretch. */
function without(span: Time, taken: readonly Time[]): Time[] {
  return taken.reduce<Time[]>(
    (left, { startsAt, endsAt }) =>
      left.flatMap((each) => [
        ...(each.startsAt < startsAt ? [{ ...each, endsAt: least(each.endsAt, startsAt) }] : []),
        ...(each.endsAt > endsAt ? [{ ...each, startsAt: most(each.startsAt, endsAt) }] : []),
      ]),
    [span],
  );
}

function least(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function most(a: Date, b: Date): Date {
  return a > b ? a : b;
}
