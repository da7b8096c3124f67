import { openStatuses } from "../case/status.ts";
import type { Deps } from "../deps.ts";
import { compareFolders, type FolderChange, otherParts } from "./compare.ts";
import type { Municipality } from "./municipality.ts";

/** A change with whom it meets: open cases, active staff, and where both are moved to, if anywhere. */
export type Effect = FolderChange & { open: number; staff: number; moveTo: string | null };

/** What would come of applying a folder. `wrongMoves` name nothing that is removed, or nothing that will be there. */
export type FolderPlan = {
  /** The id of the municipality that the desk is now of; null on a desk without one. */
  was: string | null;
  effects: Effect[];
  /** Other parts of the folder that change. */
  also: string[];
  wrongMoves: string[];
};

/** From the id of what is removed to the id of what takes its place. */
export type Moves = Readonly<Record<string, string>>;

const countedUpTo = 1_000_000;

/** Compares a folder with the one that the desk has, and counts whom it would meet. Reads only. */
export async function planFolder(
  { store }: Pick<Deps, "store">,
  { municipality, moves }: { municipality: Municipality; moves: Moves },
): Promise<FolderPlan> {
  const before = await store.municipality();
  if (before === undefined) return { was: null, effects: [], also: [], wrongMoves: Object.keys(moves) };
  const staff = (await store.staff()).filter(({ active }) => active);
  const effects = await Promise.all(
    compareFolders(before, municipality).map(async (change): Promise<Effect> => {
      const { part, id, what } = change;
      const people = part === "department" ? staff.filter(({ department }) => department === id).length : 0;
      const query = { [part]: id, status: openStatuses, limit: 1 };
      const open = what === "added" ? 0 : await store.count(query, countedUpTo);
      return { ...change, open, staff: people, moveTo: what === "removed" ? target(change) : null };
    }),
  );
  const used = effects.filter(({ moveTo }) => moveTo !== null).map(({ id }) => id);
  const wrongMoves = Object.entries(moves).flatMap(([from, to]) =>
    used.includes(from) ? [] : [`${from}=${to}`],
  );
  return { was: before.id, effects, also: otherParts(before, municipality), wrongMoves };

  function target({ part, id }: FolderChange): string | null {
    const to = Object.hasOwn(moves, id) ? moves[id] : undefined;
    const all = part === "department" ? municipality.departments : municipality.categories;
    return all.some((each) => each.id === to) ? (to ?? null) : null;
  }
}

/** What would be left without a department or a category. */
export function orphansOf({ effects }: Pick<FolderPlan, "effects">): Effect[] {
  return effects.filter(
    ({ what, open, staff, moveTo }) => what === "removed" && moveTo === null && open + staff > 0,
  );
}
