import { type Act, type Commitment, commitmentOf } from "./commitments.ts";

/** What the recount reads: the acts in the order in which they were written, and the signatures as they stand. */
export type Counting = {
  acts: Iterable<Act>;
  commitments: readonly Commitment[];
  signatures: Iterable<{ leaf: string; counts: boolean; day: string | null }>;
  /** The number that is shown. */
  shown: number;
};

/**
 * What does not add up. `altered`: a day's list is not the one that was committed. `dropped`: a signature that was counted
 * on that day is gone or counts no more without an entry. `added`: one counts that no list has. `doubled`: one
 * was counted while it counted already. `count`: the number shown is another one.
 */
export type Fault = { fault: "altered" | "dropped" | "added" | "doubled" | "count"; day: string | null };
export type Recount = { counted: number; shown: number; days: number; faults: Fault[] };

/** Counts again from the acts, and compares: with what was committed each day, with the signatures, with the number shown. */
export function recount({ acts, commitments, signatures, shown }: Counting): Recount {
  const faults: Fault[] = [];
  const days = new Map<string, Act[]>();
  const balance = new Map<string, { sum: number; day: string }>();
  for (const act of acts) {
    const list = days.get(act.day);
    if (list === undefined) days.set(act.day, [act]);
    else list.push(act);
    const sum = (balance.get(act.leaf)?.sum ?? 0) + act.sign;
    if (sum !== 0 && sum !== 1) faults.push({ fault: "doubled", day: act.day });
    balance.set(act.leaf, { sum, day: act.day });
  }
  faults.push(...unlikeCommitted(days, commitments), ...unlikeSignatures(balance, signatures));
  const counted = [...balance.values()].reduce((total, { sum }) => total + sum, 0);
  if (counted !== shown) faults.push({ fault: "count", day: null });
  return { counted, shown, days: days.size, faults: once(faults) };
}

function unlikeCommitted(days: ReadonlyMap<string, Act[]>, commitments: readonly Commitment[]): Fault[] {
  let before = 0;
  return commitments.flatMap((committed): Fault[] => {
    const again = commitmentOf(committed.day, days.get(committed.day) ?? [], before);
    before = committed.counted;
    const like = again.root === committed.root && again.counted === committed.counted;
    return like ? [] : [{ fault: "altered", day: committed.day }];
  });
}

function unlikeSignatures(
  balance: ReadonlyMap<string, { sum: number; day: string }>,
  signatures: Counting["signatures"],
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { leaf, counts, day } of signatures) {
    const known = balance.get(leaf);
    const listed = known !== undefined && known.sum > 0;
    if (counts && seen.has(leaf)) faults.push({ fault: "doubled", day });
    else if (counts && !listed) faults.push({ fault: "added", day });
    if (counts) seen.add(leaf);
  }
  for (const [leaf, { sum, day }] of balance) {
    if (sum > 0 && !seen.has(leaf)) faults.push({ fault: "dropped", day });
  }
  return faults;
}

function once(faults: readonly Fault[]): Fault[] {
  const known = new Map(faults.map((fault) => [`${fault.day ?? ""} ${fault.fault}`, fault]));
  return [...known.values()].sort((a, b) => (a.day ?? "9").localeCompare(b.day ?? "9"));
}
