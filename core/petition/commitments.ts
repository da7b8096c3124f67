import { growing } from "./merkle.ts";

/** A signature that began to count on a day (+1), or counts no more (−1). Days are YYYY-MM-DD in Athens. */
export type Act = { day: string; leaf: string; sign: 1 | -1 };

/** A day as it was committed: published, and written in the log. `counted` is the number at its end. */
export type Commitment = { day: string; added: number; removed: number; counted: number; root: string };

/** The lines of a day's public list, sorted, so that their order says nothing of who came when. */
export function linesOf(acts: readonly Act[]): string[] {
  return acts.map(lineOf).sort();
}

function lineOf({ leaf, sign }: Act): string {
  return `${sign === 1 ? "+" : "-"} ${leaf}`;
}

/** What a day comes to. */
export type DaySum = Pick<Commitment, "added" | "removed" | "root">;

/** The public list of a day while it is walked in its order, however long it is. */
export function summing(): { add: (act: Act) => void; sum: () => DaySum } {
  const tree = growing();
  const counts = { added: 0, removed: 0 };
  return {
    add: (act) => {
      counts[act.sign === 1 ? "added" : "removed"] += 1;
      tree.add(lineOf(act));
    },
    sum: () => ({ ...counts, root: tree.root() }),
  };
}

/** What is committed of a day, from what it came to and the number at the end of the day before. */
export function commitmentOf(day: string, sum: DaySum, before: number): Commitment {
  return { day, ...sum, counted: before + sum.added - sum.removed };
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
