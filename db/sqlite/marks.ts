import type Database from "better-sqlite3";
import type { Marks, Reads } from "../../core/store.ts";
import { patiently } from "./patient.ts";

type Found = { last: string | null; photo: number; sound: number };

/** Every lookup is by an index, so that a page of cases costs a page of lookups. */
const found = `select
    (select type from event where about = cases.seq order by seq desc limit 1) as last,
    exists (select 1 from file where about = cases.seq and kind = 'photo') as photo,
    exists (select 1 from file where about = cases.seq and (kind = 'recording' or mime like 'audio/%')) as sound
  from cases where id = ?`;
const fromResident = ["ResidentAnswered", "ResidentWrote", "PhoneAsked"];

/** What the rows of a list show beside their cases. */
export function openMarks(db: Database.Database): Pick<Reads, "marksOf"> {
  const one = db.prepare<[string], Found>(found);
  const marksOf = (id: string): [string, Marks][] => {
    const row = one.get(id);
    if (row === undefined) return [];
    const answered = row.last !== null && fromResident.includes(row.last);
    return [[id, { answered, photo: row.photo === 1, sound: row.sound === 1 }]];
  };
  return { marksOf: (ids) => patiently(() => new Map(ids.flatMap(marksOf))) };
}
