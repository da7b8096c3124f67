import type Database from "better-sqlite3";

/** `read` does its work in the snapshot of this turn of the event loop; `end` lets go of it, as a write must first. */
export type Snapshot = { read: <T>(work: () => T) => T; end: () => void };

/**
 * One read transaction for all that is read in one turn of the event loop: taking the lock costs three times what reading
 * a row does. Nothing is missed by it: what others wrote meanwhile is there in the next turn, what was written here at
 * once.
 */
export function openSnapshot(db: Database.Database): Snapshot {
  const begin = db.prepare("begin");
  const commit = db.prepare("commit");
  let isOpen = false;
  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    if (db.open && db.inTransaction) commit.run();
  };
  return {
    read: (work) => {
      if (!isOpen && !db.inTransaction) {
        begin.run();
        isOpen = true;
        setImmediate(end);
      }
      return work();
    },
    end,
  };
}
