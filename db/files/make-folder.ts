import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder for its owner alone, with those above it that are missing; false where it is there already. Node's own
 * `recursive` never comes back from a place where no folder can be made, such as /proc.
 */
export function makeFolder(folder: string): boolean {
  try {
    return made(folder);
  } catch (error) {
    const isMissingAbove = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissingAbove || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    return made(folder);
  }
}

function made(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return false;
    throw error;
  }
}
