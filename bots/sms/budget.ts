/** SMS that one number, all numbers that begin alike (but for their last four digits), and everybody may cost. */
export type SmsLimits = { numberAnHour: number; numberADay: number; prefixADay: number; allADay: number };
export const smsLimits: SmsLimits = { numberAnHour: 10, numberADay: 20, prefixADay: 60, allADay: 2000 };

export type Spending = { address: string; at: Date };
export type Exceeded = "number-hour" | "number-day" | "prefix" | "day";

/** Whether one more may go: at once, not before `at`, or not at all. */
export type Permit = { may: true } | { may: false; because: Exceeded; at: Date };

export type Budget = {
  ask: (address: string) => Permit;
  /** Counts one from now on; answers how to take that back, where it did not go. */
  spend: (address: string) => () => void;
  /** How many went in the last 24 hours, and which limits that many share are used up. */
  state: () => { spent: number; most: number; exceeded: string[] };
};

/** `steady` counts milliseconds and only goes forward; `now` says what a date is called. */
type Clocks = { now: () => Date; steady: () => number };
type Spent = { address: string; atMs: number };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const ownDigits = 4;

/**
 * Counts what goes out, from what went out in the last 24 hours on. A clock that is set while it counts changes nothing;
 * one that was set back before it began is as late as the last message.
 */
export function openBudget(
  { limits, before }: { limits: SmsLimits; before: readonly Spending[] },
  { now, steady }: Clocks,
): Budget {
  const sorted = before.map(({ address, at }) => ({ address, at: at.getTime() })).sort((a, b) => a.at - b.at);
  const begun = steady() - Math.max(now().getTime(), sorted.at(-1)?.at ?? 0);
  let spent: Spent[] = sorted.map(({ address, at }) => ({ address, atMs: begun + at }));
  const since = (ms: number) => spent.filter(({ atMs }) => atMs > steady() - ms);
  const full = (because: Exceeded, counted: readonly Spent[], { most, ms }: { most: number; ms: number }) => {
    const oldest = counted[counted.length - most];
    const at = oldest && new Date(now().getTime() + oldest.atMs + ms - steady());
    return at && { may: false as const, because, at };
  };
  return {
    ask: (address) => {
      const day = since(dayMs);
      const own = day.filter((each) => each.address === address);
      const alike = day.filter((each) => prefixOf(each.address) === prefixOf(address));
      const hour = since(hourMs).filter((each) => each.address === address);
      return (
        full("day", day, { most: limits.allADay, ms: dayMs }) ??
        full("prefix", alike, { most: limits.prefixADay, ms: dayMs }) ??
        full("number-day", own, { most: limits.numberADay, ms: dayMs }) ??
        full("number-hour", hour, { most: limits.numberAnHour, ms: hourMs }) ?? { may: true }
      );
    },
    spend: (address) => {
      const one = { address, atMs: steady() };
      spent = [...since(dayMs), one];
      return () => (spent = spent.filter((each) => each !== one));
    },
    state: () => {
      const day = since(dayMs);
      const prefixes = [...Map.groupBy(day, ({ address }) => prefixOf(address))]
        .filter(([, each]) => each.length >= limits.prefixADay)
        .map(([prefix]) => `${prefix}…`);
      const all = day.length >= limits.allADay ? ["all"] : [];
      return { spent: day.length, most: limits.allADay, exceeded: [...all, ...prefixes] };
    },
  };
}

function prefixOf(address: string): string {
  return address.slice(0, -ownDigits);
}
