export const giveUpAfterMs = 72 * 3_600_000;
const leastAttempts = 5;
const believedAfterMs = 3_600_000;

/** How long ago something was, in milliseconds. */
export type Age = (since: Date) => number;

/**
 * Age by two clocks, whichever says less: the one on the wall, which anybody may set, and one that only goes forward
 * (`steady`, in milliseconds) from the first look at the wall on. A clock that is days ahead for a moment ages nothing;
 * nor does one that is ahead when a machine starts, because nothing is too old in the first hour.
 */
export function openAge(now: () => Date, steady: () => number): Age {
  const first = steady();
  const begun = now().getTime() - first;
  return (since) => {
    const age = Math.min(now().getTime(), begun + steady()) - since.getTime();
    return steady() - first < believedAfterMs ? Math.min(age, giveUpAfterMs) : age;
  };
}

/**
 * What could not be sent or fetched in 72 hours, and was tried a few times, is given up: nobody wants to hear today what
 * was true four days ago. What nobody has tried yet, because the desk was off, is not.
 */
export function tooOld({ createdAt, attempts }: { createdAt: Date; attempts: number }, age: Age): boolean {
  return attempts >= leastAttempts && age(createdAt) > giveUpAfterMs;
}
