import type Database from "better-sqlite3";
import { setImmediate as turn } from "node:timers/promises";
import type { Reads } from "../../core/store.ts";
import { beginning, chained, type EventRow, isWhole, printed, recordedOf } from "./log-rows.ts";
import { openOfficeLog, type OfficeLog } from "./log-office.ts";
import { patiently } from "./patient.ts";
import { printOf } from "./print.ts";
import type { CaseRow } from "./rows.ts";

/** What is read of the log. */
export type Log = Pick<
  Reads,
  "history" | "counter" | "verify" | "compareCases" | "blankEvents" | "logHead" | keyof OfficeLog
>;
type Linked = EventRow & { id: string };

const rowsAtOnce = 1000;

/** The event log. An event whose content was erased is left out of the history; the chain still counts it. */
export function openLog(db: Database.Database): Log {
  const history = db.prepare<[string], EventRow>(
    "select * from event where about = (select seq from cases where id = ?) order by seq",
  );
  const last = db.prepare<[], number>("select max(seq) from event").pluck();
  const linked = db.prepare<[number, number], Linked>(
    `select event.*, coalesce(cases.id, event.office) as id from event left join cases on cases.seq = event.about
      where event.seq > ? order by event.seq limit ?`,
  );

  const blank = db.prepare<[], number>("select count(*) from event where data is null").pluck();
  const head = db.prepare<[number], { seq: number; hash: Buffer }>(
    "select seq, hash from event where seq <= ? order by seq desc limit 1",
  );
  const printedCases = db.prepare<[number, number], CaseRow & { print: string | null }>(
    `select cases.*, (select json_extract(event.data, '$.${printed}') from event
        where event.about = cases.seq and json_extract(event.data, '$.${printed}') is not null
        order by event.seq desc limit 1) as print
      from cases where cases.seq > ? order by cases.seq limit ?`,
  );

  return {
    ...openOfficeLog(db),
    blankEvents: () => patiently(() => blank.get() ?? 0),
    logHead: (seq) =>
      patiently(() => {
        const found = head.get(seq ?? Number.MAX_SAFE_INTEGER);
        return found && { seq: found.seq, hash: Buffer.from(found.hash).toString("hex") };
      }),
    compareCases: async () => {
      let [after, checked] = [0, 0];
      for (;;) {
        const rows = await patiently(() => printedCases.all(after, rowsAtOnce));
        for (const { print, ...row } of rows) {
          // Of cases from before prints were kept nothing is said.
          if (print !== null && print !== printOf(row)) return { checked, changed: String(row.number) };
          checked += 1;
          after = row.seq;
        }
        if (rows.length < rowsAtOnce) return { checked, changed: null };
        await turn();
      }
    },
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
