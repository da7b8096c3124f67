import type Database from "better-sqlite3";
import { longestWaitMs } from "../../core/notice/notice.ts";
import type { Writer } from "./commit.ts";
import { patiently } from "./patient.ts";

/** Rows that wait until `due_at`, by an index of them, and which of those are leased, where the table can tell. */
type Waiting = { table: string; index: string; waiting: string; leased?: string };

/** Asked before each claim, with its instant and the end of its lease. */
export type Hasten = (now: Date, until: Date) => Promise<void>;

/**
 * Makes due what a clock that was ahead has put off: what is leased for longer than a lease lasts, and what waits for
 * longer than anything may. A process looks once when it begins, and again when it sees the clock go back by more than
 * a lease: then whatever waits for longer than that is tried once too often rather than too late.
 */
export function hastening(db: Database.Database, writer: Writer, of: Waiting): Hasten {
  const where = `where ${of.waiting} and due_at > ? and (due_at > ? or ${of.leased ?? "false"})`;
  const rows = `${of.table} indexed by ${of.index}`;
  const found = db.prepare<[number, number], number>(`select 1 from ${rows} ${where} limit 1`).pluck();
  const free = db.prepare(`update ${rows} set due_at = ? ${where}`);
  let before: number | undefined;
  return async (now, until) => {
    const [at, end] = [now.getTime(), until.getTime()];
    const farthest = before === undefined ? at + longestWaitMs : end;
    const isSuspect = before === undefined || before > end;
    if (isSuspect && (await patiently(() => found.get(end, farthest))) !== undefined)
      await writer.write({ run: () => void free.run(at, end, farthest) });
    before = at;
  };
}
