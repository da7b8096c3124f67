/** How many count from a unit; `unit` is null for all the rest, be it that they said none or that theirs is too small to show. */
export type UnitCount = { unit: string | null; count: number };

/** A group that is shown has this many signers at least: from fewer one could tell who somebody is. */
export const fewestShown = 10;

/**
 * The breakdown by municipal unit as it is public, the largest first and the rest last. What is too small goes into the
 * rest, and where the rest is too small itself, the smallest of those shown goes along: nobody can subtract it out again.
 * Empty where nothing is large enough.
 */
export function unitsShown(all: readonly UnitCount[]): UnitCount[] {
  const named = all
    .filter(({ unit, count }) => unit !== null && count >= fewestShown)
    .sort((a, b) => b.count - a.count);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  let rest = total - named.reduce((sum, { count }) => sum + count, 0);
  while (rest > 0 && rest < fewestShown && named.length > 0) rest += named.pop()?.count ?? 0;
  if (named.length === 0) return [];
  return rest === 0 ? named : [...named, { unit: null, count: rest }];
}
