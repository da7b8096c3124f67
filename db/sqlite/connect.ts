import Database from "better-sqlite3";
import { StoreUnavailable } from "../../core/store.ts";
import { unavailable } from "./failure.ts";

/** Name of the database in the data folder. */
export const databaseName = "dimos.db";

// Before 3.51.3 two connections that write and checkpoint can corrupt a WAL database.
const oldestSqlite = [3, 51, 3];
// Whoever makes a new database locks even its readers out for a moment. Only opening waits like this: it stops the thread.
const openingMs = 5000;
const cacheKiB = 32_768;
const checkpointPages = 4000;
const walLimitBytes = 64 * 1024 * 1024;

/**
 * A connection with the settings that every connection must have; the driver's own lose commits at a power cut. Throws
 * StoreUnavailable.
 */
export function connect(file: string, { readonly = false } = {}): Database.Database {
  return telling(() => reach(file, readonly));
}

/** Does one piece of work on a connection of its own. Throws StoreUnavailable. */
export function using<T>(file: string, work: (db: Database.Database) => T): T {
  const db = connect(file);
  try {
    return telling(() => work(db));
  } finally {
    db.close();
  }
}

/**
 * The same on a database of which nothing is to change. What SQLite keeps beside it stays: a desk that has begun meanwhile
 * may be writing there. Throws StoreUnavailable.
 */
export function reading<T>(file: string, work: (db: Database.Database) => T): T {
  const db = connect(file, { readonly: true });
  try {
    return telling(() => work(db));
  } finally {
    db.close();
  }
}

function reach(file: string, readonly: boolean): Database.Database {
  const db = new Database(file, { timeout: openingMs, readonly });
  checkVersion(String(db.prepare("select sqlite_version()").pluck().get()));
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("trusted_schema = OFF");
  db.pragma("temp_store = MEMORY");
  db.pragma(`cache_size = -${cacheKiB}`);
  db.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  db.pragma(`journal_size_limit = ${walLimitBytes}`);
  db.pragma("busy_timeout = 0");
  return db;
}

function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}

function checkVersion(version: string): void {
  const have = version.split(".").map(Number);
  const at = oldestSqlite.findIndex((part, index) => (have[index] ?? 0) !== part);
  if (at >= 0 && (have[at] ?? 0) < (oldestSqlite[at] ?? 0)) {
    throw new StoreUnavailable(
      "broken",
      new Error(`SQLite ${version} is older than ${oldestSqlite.join(".")}`),
    );
  }
}
