import { caseAt } from "../../core/case/at.ts";
import Database from "better-sqlite3";
import { join } from "node:path";
import { openStore } from "../../db/sqlite/store.ts";
import { changing, opening, put, request } from "../contract/making.ts";

/** A process of its own on a data folder: `node committing.ts TASK FOLDER [ARGUMENT]`; it prints what it was told. */

const [task = "", folder = "", argument = ""] = process.argv.slice(2);
const migrations = join(import.meta.dirname, "../../db/migrations");
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Opens cases, five at once, until it is killed; prints the number of each once it was acknowledged. */
async function openForEver(): Promise<void> {
  const store = await openStore({ folder, migrations });
  const one = async (): Promise<void> => {
    for (;;) {
      const made = request();
      if ("committed" in (await store.commit(opening(made)))) tell(made.number);
    }
  };
  await Promise.all(Array.from({ length: 5 }, one));
}

/** Changes the case of this number 25 times, as often as it takes, and opens one beside it each time. */
async function compete(number: string): Promise<void> {
  const store = await openStore({ folder, migrations });
  for (let done = 0, lost = 0; done < 25;) {
    const seen = await caseAt(store, "request", number);
    if (seen === undefined) throw new Error(`no case ${number}`);
    const result = await store.commit(changing(seen, { text: `${Number(seen.text) + 1}` }));
    if ("conflict" in result) {
      lost += 1;
      if (result.conflict !== "version" || lost > 5000) throw new Error(result.conflict);
      continue;
    }
    const [filed] = await put(store, opening(request()));
    tell(String(filed?.protocol?.no));
    done += 1;
  }
  await store.close();
}

/** Takes the write lock and keeps it until it is killed. */
async function hold(): Promise<void> {
  const db = new Database(join(folder, "dimos.db"));
  db.exec("begin immediate");
  tell("held");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

if (task === "open") await openForEver();
else if (task === "compete") await compete(argument);
else await hold();
