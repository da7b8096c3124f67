import type { Limit, Reached, Spendings } from "../../core/notice/spending.ts";

/** SMS that one number, all numbers that begin alike (but for their last four digits), and everybody may cost. */
export type SmsLimits = { numberAnHour: number; numberADay: number; prefixADay: number; allADay: number };
export const smsLimits: SmsLimits = { numberAnHour: 10, numberADay: 20, prefixADay: 60, allADay: 2000 };

export type Exceeded = "number-hour" | "number-day" | "prefix" | "day";

/** Whether one more may go: at once, not before `at`, or not at all. */
export type Refused = { may: false; because: Exceeded; at: Date };
export type Permit = { may: true } | Refused;

export type Spent = { may: true; giveBack: () => Promise<void> };

export type Budget = {
  ask: (address: string) => Promise<Permit>;
  /**
   * Counts one, unless it is too many, which the rest of a message that has begun to go never is; answers how to take that
   * back, where it did not go.
   */
  spend: (address: string, isRest: boolean) => Promise<Spent | Refused>;
  /** How many went in the last 24 hours, and which limits that many share are used up. */
  state: () => Promise<{ spent: number; most: number; exceeded: string[] }>;
};

/** `steady` counts milliseconds and only goes forward; `now` says what a date is called. */
type Clocks = { now: () => Date; steady: () => number };
type Named = Limit & { because: Exceeded };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Counts what goes out of all servers on one folder. A clock that is set while it counts changes nothing; one that was set
 * back before it began is as late as the last message.
 */
export async function openBudget(
  { limits, spendings }: { limits: SmsLimits; spendings: Spendings },
  { now, steady }: Clocks,
): Promise<Budget> {
  const last = (await spendings.lastSpent())?.getTime() ?? 0;
  const begun = Math.max(now().getTime(), last) - steady();
  const at = (): Date => new Date(begun + steady());
  const named = namedIn(limits);
  const refused = ({ limit: { because, ms }, oldest }: Reached<Named>): Refused => {
    const waits = oldest.getTime() + ms - at().getTime();
    return { may: false, because, at: new Date(now().getTime() + waits) };
  };
  return {
    ask: async (address) => {
      const full = await spendings.reached(address, at(), named);
      return full === undefined ? { may: true } : refused(full);
    },
    spend: async (address, isRest) => {
      const answer = await spendings.spend(address, at(), isRest ? [] : named);
      if (!("spent" in answer)) return refused(answer);
      return { may: true, giveBack: () => spendings.giveBack(answer.spent) };
    },
    state: async () => {
      const since = new Date(at().getTime() - dayMs);
      const { count, prefixes } = await spendings.spentSince(since, limits.prefixADay);
      const all = count >= limits.allADay ? ["all"] : [];
      return {
        spent: count,
        most: limits.allADay,
        exceeded: [...all, ...prefixes.map((each) => `${each}…`)],
      };
    },
  };
}

function namedIn({ allADay, prefixADay, numberADay, numberAnHour }: SmsLimits): Named[] {
  return [
    { because: "day", share: "all", most: allADay, ms: dayMs },
    { because: "prefix", share: "prefix", most: prefixADay, ms: dayMs },
    { because: "number-day", share: "number", most: numberADay, ms: dayMs },
    { because: "number-hour", share: "number", most: numberAnHour, ms: hourMs },
  ];
}
