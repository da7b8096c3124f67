import { StoreUnavailable } from "./store.ts";

/**
 * Does the work for one after the other and returns how much was done. One that fails keeps no other from its turn; the
 * first failure is thrown at the end. A store that is out of reach ends it at once.
 */
export async function apart<T>(items: readonly T[], work: (item: T) => Promise<number>): Promise<number> {
  const failures: unknown[] = [];
  let done = 0;
  for (const item of items) {
    try {
      done += await work(item);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}
