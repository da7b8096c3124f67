import type Database from "better-sqlite3";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { connect, databaseName } from "./connect.ts";
import { bringUpToDate } from "./migrate.ts";
import { patiently } from "./patient.ts";

/** `migrations` is the folder of drizzle-kit; it must be given because the program may be bundled. */
export type DatabaseOptions = {
  folder: string;
  migrations: string;
  /** False: leaves the tables as they are, whatever is pending. */
  migrate?: boolean;
};

/**
 * Opens the database of a data folder, creates both where they are missing (folder mode 0700), and applies pending
 * migrations. Rejects with StoreUnavailable.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database.Database> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  chmodSync(options.folder, 0o700);
  const db = connect(join(options.folder, databaseName));
  try {
    await patiently(() => db.pragma("journal_mode = WAL"));
    if (options.migrate !== false) await bringUpToDate(db, options.migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
