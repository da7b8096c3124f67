import { join } from "node:path";
import { connect, databaseName } from "../../db/sqlite/connect.ts";

/** How many cases a data folder holds. */
export function casesIn(folder: string): number {
  const db = connect(join(folder, databaseName));
  try {
    return Number(db.prepare("select count(*) from cases").pluck().get());
  } finally {
    db.close();
  }
}
