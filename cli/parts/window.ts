/** Where the first visible row must be so that row `index` is visible, moving as little as possible. */
export function keepVisible(at: { top: number; index: number }, height: number, count: number): number {
  const lowest = Math.max(0, count - height);
  const top = Math.min(at.top, lowest, Math.max(0, at.index));
  return Math.max(top, at.index - height + 1, 0);
}

/** A row number kept inside a list of `count` rows. */
export function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
