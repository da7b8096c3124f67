import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { StoreUnavailable } from "../../core/store.ts";
import { contentFolder } from "../files/content-folder.ts";
import { databaseName } from "./connect.ts";

/** What a folder without a database never has by itself: contents of cases, or a copy that was cut short. */
const traces = ["files", `${databaseName}.unfinished`];
/** What is only made once the database has something in it. */
const tracesBesideOne = [...traces, `${databaseName}-wal`, "phone-token"];

/**
 * Throws StoreUnavailable where the database is gone, or has nothing in it, and what else a desk keeps is still there: a
 * new desk in its place would hide the loss. The traces are looked for first, because whoever is just making a desk
 * leaves them only after the database has something in it.
 */
export function refuseLost(folder: string): void {
  const [gone, empty] = [traces, tracesBesideOne].map((names) =>
    names.some((name) => holds(join(folder, name))),
  );
  const database = statSync(join(folder, databaseName), { throwIfNoEntry: false });
  if (database === undefined ? gone : empty && database.size === 0)
    throw new StoreUnavailable(
      "lost",
      new Error("the database is missing or empty beside the desk's other files"),
    );
}

/** Whether a file lies there that is not empty, or a folder with contents. */
function holds(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return found.isDirectory() ? readdirSync(path).some((name) => contentFolder.test(name)) : found.size > 0;
}
