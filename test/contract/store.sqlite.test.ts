import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { storeContract } from "./store.ts";

storeContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dimos-contract-"));
  const store = await openStore({ folder, migrations });
  return {
    store,
    again: () => openStore({ folder, migrations }),
    forge: async (seq) => forge(join(folder, "dimos.db"), seq),
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});

/** As somebody would who has the file and knows SQL. */
function forge(file: string, seq: number): void {
  const db = new Database(file);
  db.exec("drop trigger event_only_erases");
  db.prepare("update event set data = json_set(data, '$.text', 'άλλα λόγια') where seq = ?").run(seq);
  db.close();
}
