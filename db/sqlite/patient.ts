import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailable } from "../../core/store.ts";
import { isBusy, unavailable } from "./failure.ts";

/** How long anything waits for a lock that somebody else holds. */
export const patienceMs = 5000;
const longestPauseMs = 20;

/**
 * Does the work now, or as soon as another process lets go of the lock; nobody else on this thread waits for it.
 * Rejects with StoreUnavailable: `busy` after 5 s, `full` or `broken` at once.
 */
export async function patiently<T>(work: () => T): Promise<T> {
  let begun: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw unavailable(error) ?? error;
      begun ??= performance.now();
      if (performance.now() - begun > patienceMs) throw new StoreUnavailable("busy", error);
    }
    await breath(attempt);
  }
}

/** The pause after this many attempts in vain; chance keeps two processes from trying in step for ever. */
export function breath(attempt: number): Promise<void> {
  return pause(1 + Math.random() * Math.min(2 * attempt, longestPauseMs));
}
