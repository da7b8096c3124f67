import { rootOf } from "./merkle.ts";

/** A signature that began to count on a day (+1), or counts no more (−1). Days are YYYY-MM-DD in Athens. */
export type Act = { day: string; leaf: string; sign: 1 | -1 };

/** A day as it was committed: published, and written in the log. `counted` is the number at its end. */
export type Commitment = { day: string; added: number; removed: number; counted: number; root: string };

/** The lines of a day's public list, sorted, so that their order says nothing of who came when. */
export function linesOf(acts: readonly Act[]): string[] {
  return acts.map(({ leaf, sign }) => `${sign === 1 ? "+" : "-"} ${leaf}`).sort();
}

/** What is committed of a day, from its acts and the number at the end of the day before. */
export function commitmentOf(day: string, acts: readonly Act[], before: number): Commitment {
  const added = acts.filter(({ sign }) => sign === 1).length;
  const removed = acts.length - added;
  return { day, added, removed, counted: before + added - removed, root: rootOf(linesOf(acts)) };
}

/** The public list of a day, as text that anybody can check with a few lines of any language. */
export function listOf(
  number: string,
  { day, added, removed, counted, root }: Commitment,
  lines: readonly string[],
): string {
  const head = [`petition ${number}`, `day ${day}`, `added ${added}`, `removed ${removed}`];
  return `${[...head, `counted ${counted}`, `root ${root}`, "", ...lines].join("\n")}\n`;
}
