import type Database from "better-sqlite3";
import type { NewEvent } from "../../core/request/events.ts";
import type { Protocol } from "../../core/request/request.ts";
import type { Batch } from "./batch.ts";
import { beginning, type EventRow, eventRow, type Head } from "./log-rows.ts";
import { inserting } from "./statements.ts";

export type EventWriter = (
  batch: Batch,
  news: NewEvent,
  of: { seq: number; protocol: Protocol | undefined },
) => void;

const columns = ["seq", "request", "type", "at", "by", "data", "digest", "hash"] as const;

/** Appends to the log; the opening of a case carries the protocol number that it got. */
export function eventWriter(db: Database.Database): EventWriter {
  const insert = inserting<EventRow>(db, { table: "event", columns });
  const last = db.prepare<[], Head>("select seq, hash from event order by seq desc limit 1");
  return (batch, news, { seq, protocol }) => {
    const head = batch.head ?? last.get() ?? beginning;
    const opened = news.event.type === "RequestOpened" && protocol !== undefined;
    const event = opened ? { ...news.event, protocol } : news.event;
    const row = eventRow(head, { request: news.request, seq }, { ...news, event });
    insert(row);
    batch.head = row;
  };
}
