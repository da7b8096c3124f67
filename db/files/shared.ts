import { statSync } from "node:fs";

/**
 * Whether the operator has opened a data folder to a group, so that clerks with accounts of their own can work on it:
 * what is made inside is then for the group too, and otherwise for its owner alone.
 */
export function isShared(folder: string): boolean {
  return (statSync(folder).mode & 0o020) !== 0;
}
