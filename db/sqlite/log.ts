import type Database from "better-sqlite3";
import { setImmediate as turn } from "node:timers/promises";
import type { Reads } from "../../core/store.ts";
import { beginning, chained, type EventRow, isWhole, recordedOf } from "./log-rows.ts";
import { patiently } from "./patient.ts";

type Log = Pick<Reads, "history" | "counter" | "verify">;
type Linked = EventRow & { id: string };

const rowsAtOnce = 1000;

/** The event log. An event whose content was erased is left out of the history; the chain still counts it. */
export function openLog(db: Database.Database): Log {
  const history = db.prepare<[string], EventRow>(
    "select * from event where about = (select seq from cases where id = ?) order by seq",
  );
  const last = db.prepare<[], number>("select max(seq) from event").pluck();
  const linked = db.prepare<[number, number], Linked>(
    `select event.*, cases.id from event join cases on cases.seq = event.about
      where event.seq > ? order by event.seq limit ?`,
  );

  return {
    history: (id) => patiently(() => history.all(id).flatMap((row) => recordedOf(row, id) ?? [])),
    counter: () => patiently(() => last.get() ?? 0),
    verify: async () => {
      let head = beginning;
      for (;;) {
        const rows = await patiently(() => linked.all(head.seq, rowsAtOnce));
        for (const row of rows) {
          const holds =
            row.seq === head.seq + 1 && chained(head, row, row.id).equals(row.hash) && isWhole(row);
          if (!holds) return { checked: head.seq, broken: head.seq + 1 };
          head = { seq: row.seq, hash: row.hash };
        }
        if (rows.length < rowsAtOnce) return { checked: head.seq, broken: null };
        await turn();
      }
    },
  };
}
