import type Database from "better-sqlite3";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import { isShared } from "../files/shared.ts";
import { connect, databaseName } from "./connect.ts";
import { refuseLost } from "./lost.ts";
import { bringUpToDate, refuseNewer, stepsIn } from "./migrate.ts";
import { patiently } from "./patient.ts";

/** `migrations` is the folder of drizzle-kit; it must be given because the program may be bundled. */
export type DatabaseOptions = {
  folder: string;
  migrations: string;
  /** For a copy that nothing may be written into: it is neither made nor brought up to date. */
  readonly?: boolean;
};

/**
 * Opens the database of a data folder, creates both where they are missing (folder mode 0700; one that is there keeps
 * its own), and applies pending migrations. Rejects with StoreUnavailable; to one that is `newer` nothing is written.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database.Database> {
  if (options.readonly === true) return openCopy(options);
  if (makeFolder(options.folder)) chmodSync(options.folder, 0o700);
  refuseLost(options.folder);
  const file = join(options.folder, databaseName);
  const isNew = !existsSync(file);
  const db = connect(file);
  if (isNew) chmodSync(file, isShared(options.folder) ? 0o660 : 0o600);
  try {
    const steps = stepsIn(options.migrations);
    await patiently(() => refuseNewer(db, steps));
    await patiently(() => db.pragma("journal_mode = WAL"));
    await bringUpToDate(db, steps);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

async function openCopy({ folder, migrations }: DatabaseOptions): Promise<Database.Database> {
  const db = connect(join(folder, databaseName), { readonly: true });
  try {
    await patiently(() => refuseNewer(db, stepsIn(migrations)));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
