import type Database from "better-sqlite3";
import { protocolYear } from "../../core/law/protocol.ts";
import type { Protocol } from "../../core/case/case.ts";
import type { Case } from "../../core/cases.ts";
import { codecOf } from "../kinds/all.ts";
import type { Batch } from "./batch.ts";
import { printOf } from "./print.ts";
import { lastRegistered } from "./read.ts";
import { caseOf, type CaseRow, caseRow, protocolOf } from "./rows.ts";
import { searchIndex } from "./search-index.ts";
import { inserting } from "./statements.ts";

export type Written = { seq: number; protocol: Protocol | null; print: string };
export type CaseWriter = {
  /** Null when the version that is there is not the one that the decision was made on. */
  put: (batch: Batch, change: { case: Case; was: number }) => Written | null;
  seqOf: (id: string) => number;
  /** Somebody has another name now: their newest cases are found by that. */
  renamed: (batch: Batch, person: string) => void;
  /** Notes the numbers and words of the whole batch. */
  finish: (batch: Batch) => void;
};

const changing = [
  ...["version", "status", "stage", "department", "category", "handler", "resident", "channel", "language"],
  ...["closed_at", "due_key", "text", "data"],
] as const satisfies (keyof CaseRow)[];
const all = [...changing, "id", "kind", "number", "protocol_year", "protocol_no", "opened_at"] as const;

/** More cases of one person are not given another name in the index at once: others wait for it. */
const mostRenamed = 200;

export function caseWriter(db: Database.Database): CaseWriter {
  const insert = inserting<Omit<CaseRow, "seq">>(db, { table: "cases", columns: all });
  const sets = changing.map((column) => `${column} = ?`).join(", ");
  const update = db.prepare(`update cases set ${sets} where seq = ? and version = ?`);
  const byId = db.prepare<[string], CaseRow>("select * from cases where id = ?");
  const seqById = db.prepare<[string], number>("select seq from cases where id = ?").pluck();
  const ofPerson = db.prepare<[string, number], CaseRow>(
    "select * from cases indexed by cases_resident where resident = ? order by seq desc limit ?",
  );
  const numbers = protocolNumbers(db);
  const index = searchIndex(db);

  const open = (batch: Batch, given: Case): Written => {
    const isRegistered = codecOf(given.kind).registered;
    const opened = isRegistered ? { ...given, openedAt: numbers.inOrder(batch, given.openedAt) } : given;
    const protocol = isRegistered ? numbers.next(batch, protocolYear(opened.openedAt)) : null;
    const row = caseRow(opened, protocol);
    const { seq } = insert(row);
    batch.found.push({ seq, one: opened, again: false });
    return { seq, protocol, print: printOf(row) };
  };

  const change = (batch: Batch, changed: Case, was: number): Written | null => {
    const old = byId.get(changed.id);
    if (old === undefined || old.version !== was) return null;
    const protocol = protocolOf(old);
    const row = caseRow(changed, protocol);
    update.run(...changing.map((column) => row[column]), old.seq, was);
    batch.found.push({ seq: old.seq, one: changed, again: true });
    return { seq: old.seq, protocol, print: printOf(row) };
  };

  return {
    put: (batch, { case: one, was }) => (was === 0 ? open(batch, one) : change(batch, one, was)),
    renamed: (batch, person) => {
      for (const row of ofPerson.all(person, mostRenamed))
        batch.found.push({ seq: row.seq, one: caseOf(row), again: true });
    },
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

/** Cases that are planned side by side may be committed in another order. */
const sideBySideMs = 60_000;

function protocolNumbers(db: Database.Database): {
  /** The instant itself, or that of the last number where it is a little later: numbers follow time. */
  inOrder: (batch: Batch, at: Date) => Date;
  next: (batch: Batch, year: number) => Protocol;
  finish: (batch: Batch) => void;
} {
  const read = db.prepare<[string], number>("select value from counter where name = ?").pluck();
  const write = db.prepare(
    "insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
  );
  const last = db.prepare<[], number>(lastRegistered).pluck();
  return {
    inOrder: (batch, at) => {
      const before = batch.registeredAt ?? last.get() ?? 0;
      const behindMs = before - at.getTime();
      const time = behindMs > 0 && behindMs < sideBySideMs ? before : at.getTime();
      batch.registeredAt = time;
      return new Date(time);
    },
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
