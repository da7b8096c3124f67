/** SMS that one number, all numbers that begin alike (but for their last four digits), and everybody may cost. */
export type SmsLimits = { numberAnHour: number; numberADay: number; prefixADay: number; allADay: number };
export const smsLimits: SmsLimits = { numberAnHour: 10, numberADay: 20, prefixADay: 60, allADay: 2000 };

export type Spending = { address: string; at: Date };
export type Exceeded = "number-hour" | "number-day" | "prefix" | "day";

/** Whether one more may go: at once, not before `at`, or not at all. */
export type Permit = { may: true } | { may: false; because: Exceeded; at: Date };

export type Budget = {
  ask: (address: string) => Permit;
  spend: (address: string) => void;
  /** How many went in the last 24 hours, and which limits that many share are used up. */
  state: () => { spent: number; most: number; exceeded: string[] };
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const ownDigits = 4;

/** Counts what goes out, from what went out in the last 24 hours on. */
export function openBudget(
  { limits, before }: { limits: SmsLimits; before: readonly Spending[] },
  now: () => Date,
): Budget {
  let spent = [...before].sort((a, b) => a.at.getTime() - b.at.getTime());
  const since = (ms: number) => {
    const day = now().getTime() - dayMs;
    spent = spent.filter(({ at }) => at.getTime() > day);
    return spent.filter(({ at }) => at.getTime() > now().getTime() - ms);
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
    spend: (address) => void spent.push({ address, at: now() }),
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

function full(
  because: Exceeded,
  spent: readonly Spending[],
  { most, ms }: { most: number; ms: number },
): Permit | undefined {
  const oldest = spent[spent.length - most];
  return oldest && { may: false, because, at: new Date(oldest.at.getTime() + ms) };
}

function prefixOf(address: string): string {
  return address.slice(0, -ownDigits);
}
