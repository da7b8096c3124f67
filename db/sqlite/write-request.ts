import type Database from "better-sqlite3";
import { protocolYear } from "../../core/law/protocol.ts";
import type { Protocol } from "../../core/case/case.ts";
import type { Case } from "../../core/cases.ts";
import type { Batch } from "./batch.ts";
import { requestOf, type RequestRow, requestRow } from "./rows.ts";
import { searchWords } from "./search.ts";
import { inserting } from "./statements.ts";

export type Written = { seq: number; protocol: Protocol };
export type RequestWriter = {
  /** Null when the version that is there is not the one that the decision was made on. */
  put: (batch: Batch, change: { case: Case; was: number }) => Written | null;
  seqOf: (id: string) => number;
  /** Notes the numbers and words of the whole batch. */
  finish: (batch: Batch) => void;
};

const changing = [
  ...["version", "stage", "department", "category", "handler", "resident", "channel"],
  ...["closed_at", "due_key", "text", "data"],
] as const satisfies (keyof RequestRow)[];
const all = [...changing, "id", "number", "protocol_year", "protocol_no", "opened_at"] as const;

export function requestWriter(db: Database.Database): RequestWriter {
  const insert = inserting<Omit<RequestRow, "seq">>(db, { table: "request", columns: all });
  const sets = changing.map((column) => `${column} = ?`).join(", ");
  const update = db.prepare(`update request set ${sets} where seq = ? and version = ?`);
  const byId = db.prepare<[string], RequestRow>("select * from request where id = ?");
  const seqById = db.prepare<[string], number>("select seq from request where id = ?").pluck();
  const numbers = protocolNumbers(db);
  const index = searchIndex(db);

  const open = (batch: Batch, request: Case): Written => {
    const protocol = numbers.next(batch, protocolYear(request.openedAt));
    const { seq } = insert(requestRow(request, protocol));
    batch.found.push({ seq, words: searchWords(request), again: false });
    return { seq, protocol };
  };

  const change = (batch: Batch, request: Case, was: number): Written | null => {
    const old = byId.get(request.id);
    if (old === undefined || old.version !== was) return null;
    const protocol = { year: old.protocol_year, no: old.protocol_no };
    const row = requestRow(request, protocol);
    update.run(...changing.map((column) => row[column]), old.seq, was);
    const words = searchWords(request);
    if (words !== searchWords(requestOf(old))) batch.found.push({ seq: old.seq, words, again: true });
    return { seq: old.seq, protocol };
  };

  return {
    put: (batch, { case: request, was }) => (was === 0 ? open(batch, request) : change(batch, request, was)),
    seqOf: (id) => {
      const seq = seqById.get(id);
      if (seq === undefined) throw new Error(`no case ${id}`);
      return seq;
    },
    finish: (batch) => {
      numbers.finish(batch);
      index(batch);
    },
  };
}

function protocolNumbers(db: Database.Database): {
  next: (batch: Batch, year: number) => Protocol;
  finish: (batch: Batch) => void;
} {
  const read = db.prepare<[string], number>("select value from counter where name = ?").pluck();
  const write = db.prepare(
    "insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
  );
  return {
    next: ({ protocols }, year) => {
      const no = (protocols.get(year) ?? read.get(`protocol:${year}`) ?? 0) + 1;
      protocols.set(year, no);
      return { year, no };
    },
    finish: ({ protocols }) => {
      for (const [year, no] of protocols) write.run(`protocol:${year}`, no);
    },
  };
}

function searchIndex(db: Database.Database): (batch: Batch) => void {
  const insert = db.prepare("insert into search (rowid, words) values (?, ?)");
  const remove = db.prepare("delete from search where rowid = ?");
  return ({ found }) => {
    for (const { seq, words, again } of found) {
      if (again) remove.run(seq);
      insert.run(seq, words);
    }
  };
}
