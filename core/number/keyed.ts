import { isTracking } from "./tracking.ts";

const length = 9;
/** Nine keys, each of which bounced. */
export const longestKeyed = 2 * length;

/**
 * The number that somebody meant who pressed these keys on a phone: a key that bounces counts twice, and the key of the
 * menu may stand in front. The check digits choose; undefined where they leave none, or more than one.
 */
export function keyedNumber(keys: string): string | undefined {
  if (isTracking(keys)) return keys;
  if (!/^\d{10,20}$/u.test(keys)) return undefined;
  for (const meant of [withoutBounces(keys), [keys.slice(-length)], withoutBounces(keys.slice(1))]) {
    const found = [...new Set(meant.filter(isTracking))];
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Whether these keys may be the first part of a number whose every key bounces. */
export function seemsBouncing(keys: string): boolean {
  return keys.length >= length && keys.length < longestKeyed && /^(?:(\d)\1){4}/u.test(keys);
}

/** All ways to read nine digits out of keys of which each may have come twice. */
function withoutBounces(keys: string): string[] {
  let readings = new Set([""]);
  for (const run of keys.match(/(\d)\1*/gu) ?? []) {
    const least = Math.ceil(run.length / 2);
    readings = new Set(
      [...readings].flatMap((before) =>
        Array.from({ length: run.length - least + 1 }, (_, more) => before + run.slice(0, least + more)),
      ),
    );
  }
  return [...readings].filter((reading) => reading.length === length);
}
