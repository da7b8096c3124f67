import { statSync } from "node:fs";
import { StoreUnavailable } from "../../core/store.ts";

/**
 * Remembers which file was opened. The answer throws StoreUnavailable once another one, or none, lies at its place: what
 * is written to a file that was deleted or replaced meanwhile succeeds, and no start ever finds it again.
 */
export function stillThere(path: string): () => void {
  const opened = statSync(path);
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.ino === opened.ino && found.dev === opened.dev) return;
    throw new StoreUnavailable("broken", new Error("the database was deleted or replaced while it was open"));
  };
}
