import Database from "better-sqlite3";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { databaseName, reading } from "./connect.ts";
import { refuseNewer, stepsIn } from "./migrate.ts";

/**
 * Whether the database in a folder is a copy that no desk has opened yet: a desk keeps a write-ahead log, which byte 18 of
 * the header says (SQLite, “Database File Format”, 1.3), and a copy has none.
 */
export function isCopy(folder: string): boolean {
  try {
    const handle = openSync(join(folder, databaseName), "r");
    try {
      const version = Buffer.alloc(1);
      return readSync(handle, version, 0, 1, 18) === 1 && version[0] === 1;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** Whether any process has the database of this folder open. */
export function isOpenElsewhere(folder: string): boolean {
  const file = join(folder, databaseName);
  if (!existsSync(file)) return false;
  const db = new Database(file, { timeout: 0 });
  try {
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("begin exclusive; rollback");
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
  } finally {
    db.close();
  }
}

export type Look = {
  /** Its id. */
  municipality: string | null;
  /** The number of the last event, when it happened, and its hash. */
  events: number;
  until: Date | null;
  hash: string;
};

/** What a folder's database says of itself, without anything being written there. Throws StoreUnavailable. */
export function lookInto(folder: string, migrations: string): Look {
  return reading(join(folder, databaseName), (db) => {
    refuseNewer(db, stepsIn(migrations));
    const id = db
      .prepare<[], string | null>(
        "select json_extract(data, '$.id') from setting where name = 'municipality'",
      )
      .pluck()
      .get();
    const last = eventOf(db, Number.MAX_SAFE_INTEGER);
    return {
      municipality: id ?? null,
      events: last?.seq ?? 0,
      until: last === undefined ? null : new Date(last.at),
      hash: last?.hash ?? "",
    };
  });
}

/** The hash that the event of this number, or the last before it, has in a folder's log. Throws StoreUnavailable. */
export function hashAt(folder: string, seq: number): string {
  return reading(join(folder, databaseName), (db) => eventOf(db, seq)?.hash ?? "");
}

function eventOf(db: Database.Database, upTo: number): { seq: number; at: number; hash: string } | undefined {
  return db
    .prepare<[number], { seq: number; at: number; hash: string }>(
      "select seq, at, hex(hash) as hash from event where seq <= ? order by seq desc limit 1",
    )
    .get(upTo);
}
