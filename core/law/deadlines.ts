import { athensDay, type Day, endOfDay } from "./athens.ts";
import type { Calendar } from "./holidays.ts";
import { addWorkingDays, rollForward, works } from "./working-days.ts";

/** A stretch in which the resident was asked for something; `to` is null while the answer is awaited. */
export type Pause = { from: Date; to: Date | null };

/** When a case is due and why; `due` is null exactly while `stopped`. */
export type Due =
  { due: Date; article: string; stopped: false } | { due: null; article: string; stopped: true };

/** The general limit for answering a resident. */
export const LEGAL_ARTICLE = {
  days: 50,
  el: "ν. 2690/1999, άρθρο 4 παρ. 1",
  en: "Law 2690/1999, article 4(1)",
} as const;

/** The municipality's own promise for a category: shorter than the law, binding only for itself. */
export const PROMISE_ARTICLE = { el: "δέσμευση του δήμου", en: "the municipality's own promise" } as const;

/**
 * The legal limit: the end of the 50th calendar day after filing, rolled forward from a non-working day, moved by the
 * days on which the resident held the matter. A question asked after the limit had passed moves nothing.
 * Source: L. 2690/1999 art. 4(1) as replaced by L. 3242/2004 art. 6.
 */
export function legalDue(start: Date, pauses: readonly Pause[], calendar: Calendar): Due {
  let due = athensDay(start) + LEGAL_ARTICLE.days;
  for (const { from, to } of stretches(start, pauses)) {
    const limit = rollForward(due, calendar);
    if (from > limit) break;
    if (to === null) return { due: null, article: LEGAL_ARTICLE.el, stopped: true };
    due = (from > due ? limit : due) + (to - from);
  }
  return { due: endOfDay(rollForward(due, calendar)), article: LEGAL_ARTICLE.el, stopped: false };
}

/**
 * The promised limit: the end of the `days`-th working day after filing, moved by the working days on which the
 * resident held the matter. A question asked after the limit had passed moves nothing.
 */
export function promisedDue(
  promise: { start: Date; days: number },
  pauses: readonly Pause[],
  calendar: Calendar,
): Due {
  let due = athensDay(addWorkingDays(promise.start, promise.days, calendar));
  for (const { from, to } of stretches(promise.start, pauses)) {
    if (from > due) break;
    if (to === null) return { due: null, article: PROMISE_ARTICLE.el, stopped: true };
    for (let day = from + 1; day <= to; day += 1) {
      if (works(day, calendar)) due = rollForward(due + 1, calendar);
    }
  }
  return { due: endOfDay(due), article: PROMISE_ARTICLE.el, stopped: false };
}

/**
 * The pauses as whole days, in order, none overlapping and none before filing. The day of the question still counts
 * for the office and the day of the answer for the resident, so a question answered the same day moves nothing.
 */
function stretches(start: Date, pauses: readonly Pause[]): { from: Day; to: Day | null }[] {
  const first = athensDay(start);
  const days = pauses
    .map(({ from, to }) => ({
      from: Math.max(athensDay(from), first),
      to: to === null ? null : athensDay(to),
    }))
    .filter(({ from, to }) => to === null || to > from)
    .sort((a, b) => a.from - b.from);
  const merged: { from: Day; to: Day | null }[] = [];
  for (const next of days) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && last.to < next.from)) merged.push(next);
    else if (last.to !== null) last.to = next.to === null ? null : Math.max(last.to, next.to);
  }
  return merged;
}
