import { isOf } from "../cases.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { AppointmentSettings } from "../municipality/appointments.ts";
import type { Appointment } from "./appointment.ts";

type Rule = Pick<AppointmentSettings, "noShows" | "noShowDays" | "pauseDays">;
const dayMs = 86_400_000;
const newest = 200;

/**
 * Until when somebody is booked by the office alone who did not come to appointments at these times; null where never.
 * Counted from the last one that made them too many.
 */
export function pauseAfter(missed: readonly Date[], { noShows, noShowDays, pauseDays }: Rule): Date | null {
  if (noShows === 0) return null;
  const times = missed.map((at) => at.getTime()).sort((a, b) => a - b);
  const last = times.findLast((at, index) => {
    const first = times[index - noShows + 1];
    return first !== undefined && at - first <= noShowDays * dayMs;
  });
  return last === undefined ? null : new Date(last + pauseDays * dayMs);
}

/**
 * Until when a person is booked by the office alone; null where they may book themselves now. `also` is an appointment of
 * theirs that is about to count. What we missed never does.
 */
export async function pausedUntil(
  deps: Deps,
  person: string | null,
  also?: Appointment,
): Promise<Date | null> {
  const { appointments: settings } = await municipalityOf(deps);
  if (person === null || settings === undefined) return null;
  const all = await deps.store.casesOf(person, newest);
  const missed = all.filter(
    (one): one is Appointment => isOf(one, "appointment") && one.stage === "missed" && one.id !== also?.id,
  );
  const times = [...missed, ...(also === undefined ? [] : [also])].flatMap(({ startsAt }) => startsAt ?? []);
  const until = pauseAfter(times, settings);
  return until !== null && until > deps.now() ? until : null;
}
