/** Whom a limit is for: one number, all that begin alike (but for their last four digits), or everybody. */
export type Share = "number" | "prefix" | "all";
export const ownDigits = 4;

/** The most of what costs that may go out within so many milliseconds. */
export type Limit = { share: Share; most: number; ms: number };
/** A limit that is reached, and when the oldest went out of those that fill it. */
export type Reached<L extends Limit = Limit> = { limit: L; oldest: Date };

/**
 * What went out and cost something, kept with the cases: all servers on one folder spend of the same. Times are those of
 * whoever spends; none is compared with another clock.
 */
export interface Spendings {
  /** The first of these limits that an address has reached at that time; undefined where one more may go. */
  reached<L extends Limit>(address: string, at: Date, limits: readonly L[]): Promise<Reached<L> | undefined>;
  /**
   * Counts one more, unless one of the limits is reached by then: of two processes one gets the last. Keeps as many as the
   * limits can still ask for.
   */
  spend<L extends Limit>(
    address: string,
    at: Date,
    limits: readonly L[],
  ): Promise<{ spent: number } | Reached<L>>;
  /** It did not go. */
  giveBack(spent: number): Promise<void>;
  /** How many went since then, and the beginnings of numbers that have had `most` of them. */
  spentSince(since: Date, most: number): Promise<{ count: number; prefixes: string[] }>;
  /** When the last one went; undefined before the first. */
  lastSpent(): Promise<Date | undefined>;
}
