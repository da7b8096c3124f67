import { join } from "node:path";
import type { Store } from "../../core/store.ts";
import { openBeside } from "./beside.ts";
import { openWriter } from "./commit.ts";
import { databaseName } from "./connect.ts";
import { openLog } from "./log.ts";
import { openMarks } from "./marks.ts";
import { openMedia } from "./media.ts";
import { type DatabaseOptions, openDatabase } from "./open.ts";
import { openNotices, openOutbox } from "./outbox.ts";
import { openQueue } from "./queue.ts";
import { openReads } from "./read.ts";
import { openSettings } from "./settings.ts";
import { openSpendings } from "./spending.ts";
import { stillThere } from "./still-there.ts";
import { readTogether } from "./together.ts";
import { changeWriter } from "./write.ts";

/**
 * The store on SQLite: opens the data folder (creating and migrating it), for as many processes at once as there
 * are. Rejects with StoreUnavailable.
 */
export async function openStore(options: DatabaseOptions): Promise<Store> {
  const db = await openDatabase(options);
  const settings = openSettings(db);
  const changes = changeWriter(db, settings);
  const together = readTogether(db);
  const check = stillThere(join(options.folder, databaseName));
  const writer = openWriter(db, changes.finish, () => {
    together.end();
    check();
  });
  return {
    ...openReads(db, settings, together),
    ...openQueue(db),
    ...openMarks(db),
    ...openBeside(db),
    ...openLog(db),
    ...openNotices(db),
    ...openOutbox(db, writer),
    ...openMedia(db, writer),
    ...openSpendings(db, writer),
    commit: (change) => writer.write(changes.work(change)),
    close: async () => {
      await writer.close();
      db.close();
    },
  };
}
