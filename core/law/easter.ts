import { type Day, dayOf } from "./athens.ts";

/**
 * Orthodox Easter Sunday: Meeus' Julian algorithm plus the 13 days between the calendars.
 * Throws a RangeError outside 1900–2099, where that distance is another.
 */
export function orthodoxEaster(year: number): Day {
  if (!Number.isInteger(year) || year < 1900 || year > 2099)
    throw new RangeError(`No Easter known for ${year}`);
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  return dayOf(year, month, day) + 13;
}
