import type Database from "better-sqlite3";
import { chmodSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { connect, databaseName } from "./connect.ts";
import { unavailable } from "./failure.ts";

export type BackedUp = { folder: string; pages: number };
export type BackupRefusal = {
  refused: "no-database" | "no-folder" | "not-empty" | "unsound";
  folder: string;
};

/** What SQLite keeps beside the database while it runs; the copy has no need of it. */
const besides = new Set([databaseName, `${databaseName}-wal`, `${databaseName}-shm`]);

/**
 * Copies a whole data folder while the desk runs: the database as it is at one moment (`VACUUM INTO`, which other
 * writers cannot starve), then files and keys. Contents are written before a row names them, so the copy has every
 * file that its rows name. The copy is checked before it counts. Refuses `no-database`, `no-folder`, `not-empty`,
 * `unsound`; rejects with StoreUnavailable.
 */
export async function backUp(from: string, to: string): Promise<BackedUp | BackupRefusal> {
  const file = join(from, databaseName);
  if (!existsSync(file)) return { refused: "no-database", folder: from };
  const there = ownFolder(to);
  if (there !== undefined) return { refused: there, folder: to };
  const copy = join(to, databaseName);
  using(file, (db) => db.prepare("vacuum into ?").run(copy));
  for (const name of readdirSync(from).filter((each) => !besides.has(each)))
    await cp(join(from, name), join(to, basename(name)), { recursive: true, preserveTimestamps: true });
  const { sound, pages } = using(copy, look);
  return sound ? { folder: to, pages } : { refused: "unsound", folder: to };
}

function ownFolder(folder: string): "no-folder" | "not-empty" | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0) return "not-empty";
    chmodSync(folder, 0o700);
    return undefined;
  } catch {
    return "no-folder";
  }
}

function look(db: Database.Database): { sound: boolean; pages: number } {
  const intact = db.pragma("integrity_check", { simple: true }) === "ok";
  const dangling = db.pragma("foreign_key_check");
  const pages = Number(db.pragma("page_count", { simple: true }));
  return { sound: intact && Array.isArray(dangling) && dangling.length === 0, pages };
}

function using<T>(file: string, work: (db: Database.Database) => T): T {
  const db = connect(file);
  try {
    return work(db);
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    db.close();
  }
}
