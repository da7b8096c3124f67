import type Database from "better-sqlite3";
import { patiently } from "./patient.ts";

export type Together = {
  /** Does a read, patiently, in the transaction of this turn of the event loop. */
  read: <T>(work: () => T) => Promise<T>;
  /** Ends that transaction, so that somebody can write. */
  end: () => void;
};

/**
 * Lets all reads of one turn of the event loop see the same moment in one transaction: each by itself would lock and
 * unlock the file, which takes as long as a short read does.
 */
export function readTogether(db: Database.Database): Together {
  const begin = db.prepare("begin");
  const commit = db.prepare("commit");
  let isOpen = false;
  const end = (): void => {
    if (isOpen && db.open && db.inTransaction) commit.run();
    isOpen = false;
  };
  const opened = (): void => {
    if (isOpen || db.inTransaction) return;
    begin.run();
    isOpen = true;
    setImmediate(end);
  };
  return {
    read: (work) =>
      patiently(() => {
        opened();
        return work();
      }),
    end,
  };
}
