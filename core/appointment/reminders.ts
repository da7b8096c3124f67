const hour = 3_600_000;
/** How long before it a resident is reminded; the first time with a link to try camera and microphone. */
export const reminders = [48 * hour, 2 * hour] as const;

/** When the next reminder after `now` is due; null where it is too late for any. */
export function firstReminder(startsAt: Date, now: Date): Date | null {
  const all = reminders.map((before) => new Date(startsAt.getTime() - before));
  return all.find((at) => at > now) ?? null;
}
