import type Database from "better-sqlite3";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { databaseName, using } from "./connect.ts";

/** How many contents a database names, and the paths of those that are not there, from the folder of files on. */
export type Contents = { named: number; missing: string[] };

/**
 * Compares what a database names with what lies in `files` beside it. Folders are listed one by one, because to ask for
 * each of a million files takes minutes on a cold disk. Throws StoreUnavailable.
 */
export function contentsOf(folder: string, database: string = databaseName): Contents {
  return using(join(folder, database), (db) => compared(db, join(folder, "files")));
}

function compared(db: Database.Database, files: string): Contents {
  const contents: Contents = { named: 0, missing: [] };
  const shas = db
    .prepare<[], string>("select distinct sha from file where sha is not null order by sha")
    .pluck();
  let inside = "";
  let there = new Set<string>();
  for (const sha of shas.iterate()) {
    const [first, rest] = [sha.slice(0, 2), sha.slice(2)];
    if (first !== inside) there = listed(join(files, first));
    inside = first;
    contents.named += 1;
    if (!there.has(rest)) contents.missing.push(join(first, rest));
  }
  return contents;
}

function listed(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
