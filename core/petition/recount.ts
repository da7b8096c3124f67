import { athensDay, formatDay } from "../law/athens.ts";
import { unhurried } from "../unhurried.ts";
import { type Act, type Commitment, commitmentOf, type DaySum, summing } from "./commitments.ts";

/** A signature as it stands; `at` is when it began to count. */
export type Mark = { leaf: string; counts: boolean; at: Date | null };

/** All lists of a petition at one moment. Each may be walked once at a time; they are too long to be kept. */
export type Lists = {
  /** The number that is shown. */
  shown: number;
  /** Day by day, each in the order of its public list; of one day (YYYY-MM-DD) where it is given. */
  byDay: (day?: string) => Iterable<Act>;
  /** By leaf: what was written of it in its order, and after that how it stands. */
  byLeaf: () => Iterable<{ act: Act } | { mark: Mark }>;
};

/**
 * What does not add up. `altered`: a day's list is not the one that was committed. `dropped`: a signature that was counted
 * on that day is gone or counts no more without an entry. `added`: one counts that no list has. `doubled`: one
 * was counted while it counted already. `count`: the number shown is another one.
 */
export type Fault = { fault: "altered" | "dropped" | "added" | "doubled" | "count"; day: string | null };
export type Recount = { counted: number; shown: number; days: number; faults: Fault[] };

/**
 * Counts again from the acts, and compares: with what was committed each day, with the signatures, with the number shown.
 * It keeps one line at a time, so a million need no more room than ten.
 */
export async function recount(
  { shown, byDay, byLeaf }: Lists,
  commitments: readonly Commitment[],
): Promise<Recount> {
  const days = await daysOf(byDay());
  const { counted, faults } = await comparedByLeaf(byLeaf());
  faults.push(...unlikeCommitted(days, commitments));
  if (counted !== shown) faults.push({ fault: "count", day: null });
  return { counted, shown, days: days.size, faults: once(faults) };
}

/** What each day comes to. */
export async function daysOf(acts: Iterable<Act>): Promise<Map<string, DaySum>> {
  const days = new Map<string, DaySum>();
  let at: { day: string; list: ReturnType<typeof summing> } | undefined;
  for await (const act of unhurried(acts)) {
    if (at?.day !== act.day) {
      if (at !== undefined) days.set(at.day, at.list.sum());
      at = { day: act.day, list: summing() };
    }
    at.list.add(act);
  }
  if (at !== undefined) days.set(at.day, at.list.sum());
  return days;
}

function unlikeCommitted(days: ReadonlyMap<string, DaySum>, commitments: readonly Commitment[]): Fault[] {
  const none = summing().sum();
  let before = 0;
  return commitments.flatMap((committed): Fault[] => {
    const again = commitmentOf(committed.day, days.get(committed.day) ?? none, before);
    before = committed.counted;
    const like = again.root === committed.root && again.counted === committed.counted;
    return like ? [] : [{ fault: "altered", day: committed.day }];
  });
}

type Line = { leaf: string; sum: number; day: string | null; counting: number };

async function comparedByLeaf(entries: ReturnType<Lists["byLeaf"]>) {
  const faults: Fault[] = [];
  let counted = 0;
  let line: Line | undefined;
  const lineOf = ({ leaf }: { leaf: string }): Line => {
    if (line?.leaf === leaf) return line;
    ended(line);
    return (line = { leaf, sum: 0, day: null, counting: 0 });
  };
  const ended = (one: Line | undefined): void => {
    counted += one?.sum ?? 0;
    if (one !== undefined && one.sum > 0 && one.counting === 0)
      faults.push({ fault: "dropped", day: one.day });
  };
  for await (const entry of unhurried(entries)) {
    if ("act" in entry) {
      const one = lineOf(entry.act);
      one.sum += entry.act.sign;
      one.day = entry.act.day;
      if (one.sum !== 0 && one.sum !== 1) faults.push({ fault: "doubled", day: one.day });
    } else if (entry.mark.counts) {
      const one = lineOf(entry.mark);
      const day = entry.mark.at && formatDay(athensDay(entry.mark.at));
      if (one.counting > 0) faults.push({ fault: "doubled", day });
      else if (one.sum <= 0) faults.push({ fault: "added", day });
      one.counting += 1;
    }
  }
  ended(line);
  return { counted, faults };
}

function once(faults: readonly Fault[]): Fault[] {
  const known = new Map(faults.map((fault) => [`${fault.day ?? ""} ${fault.fault}`, fault]));
  return [...known.values()].sort((a, b) => (a.day ?? "9").localeCompare(b.day ?? "9"));
}
