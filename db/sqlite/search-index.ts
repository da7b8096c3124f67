import type Database from "better-sqlite3";
import type { Case } from "../../core/cases.ts";
import type { Batch } from "./batch.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import { searchWords } from "./search.ts";

const telling = ["NoteAdded", "ReplySent", "ResidentAsked", "ResidentAnswered", "ResidentWrote"];

/** Whether an event holds something that its case is found by. */
export function tells({ type }: { type: string }): boolean {
  return telling.includes(type);
}

/** What is said of a case in its history, by clerks and by its resident. */
const told = `select coalesce(json_extract(data, '$.text'), json_extract(data, '$.question')) from event
  where about = ? and data is not null and type in (${telling.map((type) => `'${type}'`).join(", ")})
  order by seq desc limit 50`;

/** Without `told` any case may have a history; a new one has what its batch has told. */
type Indexed = Pick<Batch, "found"> & { told?: Batch["told"] };

/** Puts the words of cases into the index: those of the case itself, of its history, and the name of its resident. */
export function searchIndex(db: Database.Database): (batch: Indexed) => void {
  const insert = db.prepare("insert into search (rowid, words) values (?, ?)");
  const remove = db.prepare("delete from search where rowid = ?");
  const events = db.prepare<[number], string | null>(told).pluck();
  const name = db.prepare<[string], string | null>("select name from person where id = ?").pluck();
  const said = ({ resident }: Case, history: readonly (string | null)[]): string[] =>
    [resident === null ? null : (name.get(resident) ?? null), ...history].filter((each) => each !== null);
  return ({ found, told }) => {
    // Of a case that changed twice in a batch the last state counts.
    const last = new Map(found.map((each) => [each.seq, each]));
    const opened = new Set(found.filter(({ again }) => !again).map(({ seq }) => seq));
    for (const { seq, one } of last.values()) {
      const isNew = opened.has(seq);
      if (!isNew) remove.run(seq);
      const isTold = !isNew || told?.has(seq) !== false;
      insert.run(seq, searchWords(one, said(one, isTold ? events.all(seq) : [])));
    }
  };
}

/** Fills the index where a step of the schema's history has emptied it. */
export function fillSearch(db: Database.Database): void {
  if (db.prepare("select 1 from search limit 1").get() !== undefined) return;
  const put = searchIndex(db);
  const rows = db.prepare<[number], CaseRow>("select * from cases where seq > ? order by seq limit 1000");
  for (let after = 0; ;) {
    const page = rows.all(after);
    put({ found: page.map((row) => ({ seq: row.seq, one: caseOf(row), again: false })) });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}
