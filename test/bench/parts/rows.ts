import type Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import { openDatabase } from "../../../db/sqlite/open.ts";
import { migrations } from "../places.ts";

export type Rows = { keep: (update: unknown) => Promise<void>; count: () => number };
type Update = { update_id: number; message: { chat: { id: number }; text: string } };

const noDue = 253_402_300_799_999;
const text = "Λακκούβα στον δρόμο";
const filler = "·".repeat(300);
const digest = Buffer.alloc(32, 7);

/**
 * The least that must be written of a case: request with its search words, event, notice and inbound key, into the
 * desk's own tables with their indexes, by prepared statements, synced, one transaction for all that arrive together.
 */
export async function openRows(folder: string): Promise<Rows> {
  const db = await openDatabase({ folder, migrations });
  const write = writer(db);
  const [begin, commit] = [db.prepare("begin immediate"), db.prepare("commit")];
  let waiting: { update: Update; done: () => void }[] = [];
  const drain = (): void => {
    const batch = waiting;
    waiting = [];
    begin.run();
    for (const { update } of batch) write(update);
    commit.run();
    for (const { done } of batch) done();
  };
  return {
    keep: (update) =>
      new Promise((done) => {
        if (waiting.length === 0) setImmediate(drain);
        waiting.push({ update: update as Update, done });
      }),
    count: () => Number(db.prepare("select count(*) from request").pluck().get()),
  };
}

function writer(db: Database.Database): (update: Update) => void {
  const request = db.prepare(
    `insert into request (id, number, protocol_year, protocol_no, version, stage, department, category, handler,
      resident, channel, opened_at, closed_at, due_key, text, data)
      values (?, ?, 2026, ?, 1, 'new', 'technical', 'potholes', null, null, 'telegram', ?, null, ?, ?, ?)`,
  );
  const search = db.prepare("insert into search (rowid, words) values (?, ?)");
  const event = db.prepare(
    "insert into event (request, type, at, by, data, digest, hash) values (?, 'RequestOpened', ?, 'resident', ?, ?, ?)",
  );
  const notice = db.prepare(
    `insert into notice (key, request, person, channel, address, subject, reply, state, due_at, attempts, created_at)
      values (?, ?, null, 'telegram', ?, '', ?, 'queued', ?, 0, ?)`,
  );
  const inbound = db.prepare("insert into inbound (key, at, answer) values (?, ?, '[]')");
  let count = 0;
  return ({ update_id: id, message }) => {
    const now = Date.now();
    count += 1;
    const data = JSON.stringify({ said: message.text, filler });
    // Numbers as scattered as true ones are, each once: 7,368,787 and 900,000,000 have no common divisor.
    const number = 100_000_000 + ((count * 7_368_787) % 900_000_000);
    const { lastInsertRowid: seq } = request.run(randomUUID(), number, count, now, noDue - count, text, data);
    search.run(seq, "λακκουβα στον δρομο απλωταριασ 12");
    event.run(seq, now, data, digest, digest);
    notice.run(`in:telegram:${id}`, seq, String(message.chat.id), data, now, now);
    inbound.run(`telegram:${id}`, now);
  };
}
