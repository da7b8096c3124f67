import Database from "better-sqlite3";
import { join } from "node:path";
import type { TestDesk } from "./desk.ts";

/** What somebody with the database in hand does to it. */
export function forging(desk: TestDesk, sql: string): void {
  const db = new Database(join(desk.folder, "dimos.db"));
  const triggers = db
    .prepare<[], string>("select name from sqlite_master where type = 'trigger'")
    .pluck()
    .all();
  for (const name of triggers) db.exec(`drop trigger ${name}`);
  db.exec(sql);
  db.close();
}
