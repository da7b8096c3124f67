import type Database from "better-sqlite3";
import type { Settlement } from "../../core/notice/notice.ts";
import type { Receipt } from "../../core/store.ts";

const receiptKeptMs = 30 * 86_400_000;

/** Writes what an attempt came to. Only a queued notice moves: a settlement that comes late changes nothing. */
export function settling(db: Database.Database): (settlement: Settlement) => void {
  const sent = db.prepare(
    "update notice set state = 'sent', sent_at = ?, provider_id = ?, why = ? where seq = ? and state = 'queued'",
  );
  const again = db.prepare("update notice set due_at = ?, why = ? where seq = ? and state = 'queued'");
  const moved = db.prepare(
    "update notice set channel = ?, address = ?, due_at = ?, attempts = 0, why = ? where seq = ? and state = 'queued'",
  );
  const untouched = db.prepare(
    "update notice set due_at = ?, attempts = attempts - 1 where seq = ? and state = 'queued' and attempts > 0",
  );
  const failed = db.prepare(
    "update notice set state = 'failed', why = ?, due_at = ? where seq = ? and state = 'queued'",
  );
  const gone = deadContact(db);
  const early = earlyReceipt(db);
  return (settlement) => {
    if (settlement.as === "gone") return gone(settlement);
    const seq = Number(settlement.id);
    switch (settlement.as) {
      case "sent": {
        const { at, providerId, why = null } = settlement;
        const moved = sent.run(at.getTime(), providerId, why, seq).changes > 0;
        if (moved && providerId !== null) early(seq, providerId);
        return;
      }
      case "moved": {
        const { to, at, why } = settlement;
        moved.run(to.channel, to.address, at.getTime(), why, seq);
        return;
      }
      case "untouched":
        untouched.run(settlement.dueAt.getTime(), seq);
        return;
      case "again":
        again.run(settlement.dueAt.getTime(), settlement.why, seq);
        return;
      case "failed":
        failed.run(settlement.why, settlement.at.getTime(), seq);
    }
  };
}

/** Writes a receipt: a notice that was sent becomes delivered or failed, and stays what it became. */
export function receiving(db: Database.Database): (receipt: Receipt) => void {
  const known = db.prepare("select 1 from notice where provider_id = ? and channel = ?");
  const move = db.prepare(
    `update notice set state = ?, why = case ? when 'failed' then coalesce(why, 'undelivered') end
      where provider_id = ? and channel = ? and state = 'sent'`,
  );
  const keep = db.prepare(
    "insert into receipt (provider_id, channel, state, at) values (?, ?, ?, ?) on conflict do nothing",
  );
  const forget = db.prepare("delete from receipt where at < ?");
  return ({ channel, providerId, state, at }) => {
    if (known.get(providerId, channel) !== undefined) {
      move.run(state, state, providerId, channel);
      return;
    }
    forget.run(at.getTime() - receiptKeptMs);
    keep.run(providerId, channel, state, at.getTime());
  };
}

/** A provider can be faster with its receipt than with its answer. */
function earlyReceipt(db: Database.Database): (seq: number, providerId: string) => void {
  const waiting = db.prepare<[string, number], { state: string; channel: string }>(
    `select state, channel from receipt
      where provider_id = ? and channel = (select channel from notice where seq = ?)`,
  );
  const move = db.prepare("update notice set state = ?, why = ? where seq = ?");
  const forget = db.prepare("delete from receipt where provider_id = ? and channel = ?");
  return (seq, providerId) => {
    const receipt = waiting.get(providerId, seq);
    if (receipt === undefined) return;
    move.run(receipt.state, receipt.state === "failed" ? "undelivered" : null, seq);
    forget.run(providerId, receipt.channel);
  };
}

/**
 * Nobody is there any more: the contact is marked. What waits for the address about a case moves to the next contact
 * of its resident, in its old place in the line; what has nowhere to go, and answers in a dialogue, are given up.
 */
function deadContact(db: Database.Database): (gone: Settlement & { as: "gone" }) => void {
  const mark = db.prepare(
    "update contact set dead_at = ? where channel = ? and address = ? and dead_at is null",
  );
  const move = db.prepare(
    `update notice set channel = ?, address = ?, due_at = ?, attempts = 0, why = ?
      where channel = ? and address = ? and state = 'queued' and about is not null and person = ?`,
  );
  const giveUp = db.prepare(
    "update notice set state = 'failed', why = ? where channel = ? and address = ? and state = 'queued'",
  );
  return ({ from: { channel, address }, next, at, why }) => {
    mark.run(at.getTime(), channel, address);
    if (next !== null) {
      const moved = `${channel} ${address}: ${why}`;
      move.run(next.channel, next.address, at.getTime(), moved, channel, address, next.person);
    }
    giveUp.run(next === null ? `${why}; no other contact` : why, channel, address);
  };
}
