import type { Deps } from "../deps.ts";

/** `at` is the time of the register, and `clockBehindMs` by how much the clock is behind it. */
export type Registered = { at: Date; clockBehindMs?: number };

/**
 * When the register takes a case in that comes at this instant. Its time never runs back: behind a clock that was set back a
 * case is as late as the one registered before it, and its event says so.
 */
export async function registerTime({ store }: Pick<Deps, "store">, at: Date): Promise<Registered> {
  const last = await store.registeredAt();
  return last === undefined || last <= at
    ? { at }
    : { at: last, clockBehindMs: last.getTime() - at.getTime() };
}
