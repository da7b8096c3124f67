import type Database from "better-sqlite3";
import type { Protocol } from "../../core/case/case.ts";
import type { NewEvent } from "../../core/cases.ts";
import type { Batch } from "./batch.ts";
import { beginning, type EventRow, eventRow, type Head } from "./log-rows.ts";
import { inserting } from "./statements.ts";

export type EventWriter = (
  batch: Batch,
  news: NewEvent,
  /** `print` is that of the case as this change has written it. */
  of: { seq: number; protocol: Protocol | null; print: string | undefined },
) => void;

const columns = ["seq", "about", "type", "at", "by", "data", "digest", "hash"] as const;

/** Appends to the log; the first event of a case carries the protocol number that it got. */
export function eventWriter(db: Database.Database): EventWriter {
  const insert = inserting<EventRow>(db, { table: "event", columns });
  const last = db.prepare<[], Head>("select seq, hash from event order by seq desc limit 1");
  return (batch, news, { seq, protocol, print }) => {
    const head = batch.head ?? last.get() ?? beginning;
    const event = protocol === null ? news.event : { ...news.event, protocol };
    const row = eventRow(head, { about: news.about, seq, print }, { ...news, event });
    insert(row);
    batch.head = row;
  };
}
