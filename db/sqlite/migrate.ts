import type Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { StoreUnavailable } from "../../core/store.ts";
import { databaseName, using } from "./connect.ts";
import { refuseLost } from "./lost.ts";
import { patiently } from "./patient.ts";
import { fillSearch } from "./search-index.ts";

/** How many migrations the database has, and how many of ours it still lacks. */
export type MigrationState = { applied: number; pending: number };

const table = `create table if not exists __drizzle_migrations (
  id integer primary key autoincrement, hash text not null, created_at numeric
)`;

/**
 * Applies what is pending, all of it or nothing: kept in one transaction, a killed process leaves nothing behind, and
 * of several that start at once one does it. The table is that of drizzle's own migrator, which cannot be used itself:
 * it leaves foreign keys on while it rebuilds a table, which deletes the rows that point there.
 */
export async function bringUpToDate(db: Database.Database, known: Steps): Promise<void> {
  if ((await patiently(() => pendingOf(db, known))).length === 0) return;
  db.pragma("foreign_keys = OFF");
  try {
    await patiently(() => db.exec("begin immediate"));
    apply(db, known);
    db.exec("commit");
  } catch (error) {
    if (db.inTransaction) db.exec("rollback");
    throw error;
  } finally {
    db.pragma("foreign_keys = ON");
  }
}

/** What `bringUpToDate` would do, without doing it. Throws StoreUnavailable where the database is `newer` or `lost`. */
export function migrationState(options: { folder: string; migrations: string }): MigrationState {
  const known = stepsIn(options.migrations);
  refuseLost(options.folder);
  const file = join(options.folder, databaseName);
  if (!existsSync(file)) return { applied: 0, pending: known.length };
  return using(file, (db) => {
    refuseNewer(db, known);
    return { applied: appliedTo(db).length, pending: pendingOf(db, known).length };
  });
}

/** The steps of the schema's history that this version knows. */
export type Steps = ReturnType<typeof readMigrationFiles>;

/** Reads them from their folder. */
export function stepsIn(folder: string): Steps {
  return readMigrationFiles({ migrationsFolder: folder });
}

/**
 * Throws StoreUnavailable where the database has taken a step that is none of ours: what a newer version keeps in it,
 * and in which form, is not known here, so whatever we wrote could spoil it.
 */
export function refuseNewer(db: Database.Database, known: Steps): void {
  const ours = new Set(known.map(({ folderMillis }) => folderMillis));
  if (appliedTo(db).every((at) => ours.has(at))) return;
  throw new StoreUnavailable("newer", new Error("the database has steps that this version does not know"));
}

function apply(db: Database.Database, known: Steps): void {
  db.exec(table);
  const note = db.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)");
  for (const migration of pendingOf(db, known)) {
    for (const statement of migration.sql) db.exec(statement);
    note.run(migration.hash, migration.folderMillis);
  }
  fillSearch(db);
  const dangling = db.pragma("foreign_key_check");
  if (Array.isArray(dangling) && dangling.length > 0) {
    throw new Error(`a migration left rows that point nowhere: ${JSON.stringify(dangling.slice(0, 5))}`);
  }
}

function pendingOf(db: Database.Database, known: Steps): Steps {
  const last = appliedTo(db).at(-1) ?? 0;
  return known.filter((migration) => migration.folderMillis > last);
}

function appliedTo(db: Database.Database): number[] {
  const exists = db.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  if (exists === undefined) return [];
  return db
    .prepare<[], { at: number }>("select created_at as at from __drizzle_migrations order by created_at")
    .all()
    .map((row) => Number(row.at));
}
