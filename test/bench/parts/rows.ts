import type Database from "better-sqlite3";
import { v7 as uuidInOrder } from "uuid";
import { noticeRow, type NoticeRow } from "../../../db/sqlite/notice-rows.ts";
import { beginning, eventRow, type EventRow, printed } from "../../../db/sqlite/log-rows.ts";
import { openDatabase } from "../../../db/sqlite/open.ts";
import { caseRow, type CaseRow } from "../../../db/sqlite/rows.ts";
import { searchWords } from "../../../db/sqlite/search.ts";
import { inserting } from "../../../db/sqlite/statements.ts";
import { event, notice, reply, request } from "../../contract/making.ts";
import { migrations } from "../places.ts";

export type Rows = { keep: (update: unknown) => Promise<void>; count: () => number };
type Update = { update_id: number; message: { chat: { id: number } } };

const street = 5000;
const answer =
  "Το σημειώσαμε. Ο αριθμός σας:\n540 218 512\nΣυνήθως φτιάχνεται σε 5 εργάσιμες. Θα σας γράψουμε εδώ σε κάθε βήμα.";

/**
 * The least that must be written of a case: request with its search words, event, notice and inbound key, as long as the
 * desk's own and in its tables with their indexes, by prepared statements, synced, one transaction for all that arrive
 * together. Nothing is worked out: the rows are made beforehand, and only what must differ does.
 */
export async function openRows(folder: string): Promise<Rows> {
  const db = await openDatabase({ folder, migrations });
  const write = writer(db, residents(db));
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
    count: () => Number(db.prepare("select count(*) from cases").pluck().get()),
  };
}

/** People who are known before they report, as they are to the desk. */
function residents(db: Database.Database): string[] {
  const insert = db.prepare("insert into person (id, language) values (?, 'el')");
  const ids = Array.from({ length: street }, () => uuidInOrder());
  db.transaction(() => ids.forEach((id) => insert.run(id)))();
  return ids;
}

function writer(db: Database.Database, people: string[]): (update: Update) => void {
  const made = request({
    text: "Λακκούβα στον δρόμο",
    place: { lat: null, lon: null, address: "δίπλα στον φούρνο" },
  });
  const row = caseRow(made, { year: 2026, no: 1 });
  const words = searchWords(made);
  const { seq: _, ...logged } = eventRow(
    beginning,
    { subject: { about: made.id, seq: 1 }, prints: { [printed]: "0".repeat(32) } },
    event(made),
  );
  const told = noticeRow(notice({ reply: reply(answer) }), null, 0);
  const insertRequest = inserting<typeof row>(db, { table: "cases", columns: columnsOf(row) });
  const insertEvent = inserting<Omit<EventRow, "seq">>(db, { table: "event", columns: columnsOf(logged) });
  const insertNotice = inserting<Omit<NoticeRow, "seq">>(db, { table: "notice", columns: columnsOf(told) });
  const search = db.prepare("insert into search (rowid, words) values (?, ?)");
  const inbound = db.prepare("insert into inbound (key, at, answer) values (?, ?, '[]')");
  let count = 0;
  return ({ update_id: id, message }) => {
    const now = Date.now();
    const resident = people[count % people.length] ?? null;
    count += 1;
    // Numbers as scattered as true ones are, each once: 7,368,787 and 900,000,000 have no common divisor.
    const number = 100_000_000 + ((count * 7_368_787) % 900_000_000);
    const own: CaseRow = {
      ...row,
      seq: 0,
      id: uuidInOrder(),
      number,
      protocol_no: count,
      resident,
      opened_at: now,
    };
    const { seq } = insertRequest(own);
    search.run(seq, words);
    insertEvent({ ...logged, about: seq, at: now });
    const key = `in:telegram:${id}`;
    insertNotice({
      ...told,
      key,
      person: resident,
      address: String(message.chat.id),
      due_at: now,
      created_at: now,
    });
    inbound.run(key, now);
  };
}

function columnsOf<Row extends object>(row: Row): (keyof Row & string)[] {
  return Object.keys(row) as (keyof Row & string)[];
}
