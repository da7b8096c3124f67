import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export const program = join(root, "bin/dimos");
export const migrations = join(root, "db/migrations");
/** What the bench makes and keeps; on the same disk as everything else, because the disk is measured too. */
export const kept = join(root, ".build/bench-data");
/** Where the last results lie, for other programs. */
export const results = join(root, ".build/bench.json");

/** A new folder for one measurement; `remove` takes it away. */
export function newFolder(name: string): { folder: string; remove: () => void } {
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(kept, `${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
