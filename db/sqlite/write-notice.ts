import type Database from "better-sqlite3";
import type { NewNotice } from "../../core/notice/notice.ts";
import { type NoticeRow, noticeRow } from "./notice-rows.ts";
import { inserting } from "./statements.ts";

export type NoticeWriter = (notice: NewNotice, about: number | null, at: Date) => void;

const columns = [
  ...["key", "about", "person", "channel", "address", "subject", "reply", "state"],
  ...["due_at", "attempts", "created_at", "sent_at", "provider_id", "why"],
] as const satisfies (keyof NoticeRow)[];

/**
 * Puts notices into the outbox. The same key makes one notice; one that `replaces` takes the place of another that
 * nobody has begun to send, and follows it where somebody has, or where something else was said since.
 */
export function noticeWriter(db: Database.Database): NoticeWriter {
  const into = { table: "notice", columns, and: "on conflict (key) do nothing" };
  const insert = inserting<Omit<NoticeRow, "seq">>(db, into);
  const replace = db.prepare(
    `update notice set reply = ?, subject = ?, due_at = ? where key = ? and state = 'queued' and attempts = 0
      and not exists (select 1 from notice as later indexed by notice_line where later.state = 'queued'
        and later.channel = notice.channel and later.address = notice.address and later.seq > notice.seq)`,
  );
  const stepAside = db.prepare("update notice set key = key || '@' || seq where key = ?");
  return (notice, about, at) => {
    const row = noticeRow(notice, about, at.getTime());
    if (insert(row).changes > 0 || !notice.replaces) return;
    if (replace.run(row.reply, row.subject, row.due_at, row.key).changes > 0) return;
    stepAside.run(row.key);
    insert(row);
  };
}

/** Takes back what nobody has begun to send; false where some of it is on its way or has arrived. */
export function noticeRecaller(db: Database.Database): (prefix: string) => boolean {
  const mine = "key >= ? and key < ?";
  const left = db.prepare(
    `select 1 from notice where ${mine} and not (state = 'queued' and attempts = 0) limit 1`,
  );
  const take = db.prepare(`delete from notice where ${mine}`);
  return (prefix) => {
    const end = endOf(prefix);
    if (left.get(prefix, end) !== undefined) return false;
    take.run(prefix, end);
    return true;
  };
}

/** Takes back what is a resident's and waits, also for another attempt; what is being sent or has left stays. */
export function noticeDropper(db: Database.Database): (prefix: string) => void {
  const drop = db.prepare(
    `delete from notice where key >= ? and key < ? and state = 'queued' and (attempts = 0 or why is not null)
      and person is not null`,
  );
  return (prefix) => void drop.run(prefix, endOf(prefix));
}

/** The first key after all that begin so. */
function endOf(prefix: string): string {
  return `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
}
