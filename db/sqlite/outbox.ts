import type Database from "better-sqlite3";
import type { ClaimFrom, Outbox, Reads } from "../../core/store.ts";
import type { Writer } from "./commit.ts";
import { readCursor, written } from "../../core/page-mark.ts";
import { openCounts } from "./notice-counts.ts";
import { type NoticeFound, noticeOf } from "./notice-rows.ts";
import { patiently } from "./patient.ts";
import { hastening } from "./put-off.ts";
import { receiving, settling } from "./settle.ts";
import { preparing } from "./statements.ts";

const found = "select notice.*, cases.id as about from notice left join cases on cases.seq = notice.about";

/** What goes out: pages of it, newest first. */
export function openNotices(db: Database.Database): Pick<Reads, "notices"> {
  const prepared = preparing(db);
  return {
    notices: ({ state, about, limit, after }) =>
      patiently(() => {
        const from = after === undefined ? { seq: Number.MAX_SAFE_INTEGER } : readCursor(after);
        if (from === null) return { items: [], next: null };
        const where = [
          "notice.seq < ?",
          ...(state === undefined ? [] : ["notice.state = ?"]),
          ...(about === undefined ? [] : ["notice.about = (select seq from cases where id = ?)"]),
        ].join(" and ");
        const values = [
          from.seq,
          ...(state === undefined ? [] : [state]),
          ...(about === undefined ? [] : [about]),
        ];
        const rows = prepared<NoticeFound>(`${found} where ${where} order by notice.seq desc limit ?`).all(
          ...values,
          limit + 1,
        );
        const items = rows.slice(0, limit).map(noticeOf);
        const last = rows[limit - 1];
        const next = rows.length > limit && last !== undefined ? written({ key: 0, seq: last.seq }) : null;
        return { items, next };
      }),
  };
}

/** Claims and settlements; each is a write like any other and shares its sync with what else is written. */
export function openOutbox(db: Database.Database, writer: Writer): Outbox {
  const prepared = preparing(db);
  // Without a reason, until the attempt has one: that tells a lease from a wait.
  const lease = db.prepare("update notice set due_at = ?, attempts = attempts + 1, why = null where seq = ?");
  const hold = db.prepare("update notice set due_at = ? where seq = ? and state = 'queued' and why is null");
  const one = db.prepare<[number], NoticeFound>(`${found} where notice.seq = ?`);
  const hasten = hastening(db, writer, {
    ...{ table: "notice", index: "notice_due", waiting: "state = 'queued'" },
    leased: "attempts > 0 and why is null",
  });
  const settled = settling(db);
  const receipts = receiving(db);
  const retry = db.prepare(
    "update notice set state = 'queued', due_at = ?, created_at = ?, attempts = 0, why = null where seq = ? and state = 'failed'",
  );

  const due = (now: Date, { channels, address, limit }: ClaimFrom): number[] => {
    const sql = headsOfLines(channels.length, address !== undefined);
    const at = now.getTime();
    const values = [at, ...channels, ...(address === undefined ? [] : [address]), at, limit];
    return prepared<{ seq: number }>(sql)
      .all(...values)
      .map(({ seq }) => seq);
  };

  return {
    ...openCounts(db),
    claim: async (now, until, from) => {
      if (from.channels.length === 0) return [];
      // Another process may renew its leases while this one asks.
      await hasten(now, new Date(2 * until.getTime() - now.getTime()));
      if ((await patiently(() => due(now, from))).length === 0) return [];
      return writer.write({
        run: () =>
          due(now, from)
            .flatMap((seq) => {
              const row = one.get(seq);
              if (row === undefined) return [];
              lease.run(until.getTime(), seq);
              return { ...row, due_at: until.getTime(), attempts: row.attempts + 1 };
            })
            .map(noticeOf),
      });
    },
    renew: (ids, until) =>
      writer.write({ run: () => ids.forEach((id) => void hold.run(until.getTime(), Number(id))) }),
    settle: (settlements) => writer.write({ run: () => settlements.forEach(settled) }),
    receipt: (receipt) => writer.write({ run: () => receipts(receipt) }),
    retry: (id, now) => {
      const at = now.getTime();
      return writer.write({ run: () => retry.run(at, at, Number(id)).changes > 0 });
    },
  };
}

/** Due notices of these channels that nothing of the same address is queued before, but for what still rests. */
export function headsOfLines(channels: number, address: boolean): string {
  const marks = Array.from({ length: channels }, () => "?").join(", ");
  return `select seq from notice as mine
    where state = 'queued' and due_at <= ? and channel in (${marks}) ${address ? "and address = ?" : ""}
      and not exists (select 1 from notice as earlier indexed by notice_line where earlier.state = 'queued'
        and earlier.channel = mine.channel and earlier.address = mine.address and earlier.seq < mine.seq
        and (earlier.attempts > 0 or earlier.due_at <= ?))
    order by due_at, seq limit ?`;
}
