/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Runs the sides one after the other, again and again, so that a noisy machine disturbs all alike. */
export async function inTurns<Side extends string>(
  rounds: number,
  sides: Record<Side, (round: number) => Promise<number> | number>,
): Promise<Record<Side, number>> {
  const names = Object.keys(sides) as Side[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) seen[name].push(await sides[name](round));
  }
  return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<Side, number>;
}

/** How long one call takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Asks until the answer is yes; rejects after so many seconds. */
export async function until(done: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${done.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
