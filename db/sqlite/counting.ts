import type Database from "better-sqlite3";
import type { Act } from "../../core/petition/commitments.ts";
import type { PetitionReads } from "../../core/petition/port.ts";
import type { Lists, Mark } from "../../core/petition/recount.ts";
import { connect } from "./connect.ts";
import { unavailable } from "./failure.ts";
import { patiently } from "./patient.ts";

type Entry = { leaf: string; day: string | null; sign: 1 | -1 | null; counts: number; at: number | null };

/**
 * Walks the lists on a connection of its own: others write meanwhile and it still sees one moment, and what has to be
 * sorted goes to disk, not into memory.
 */
export function openCounting({ name }: Database.Database): Pick<PetitionReads, "counting"> {
  return {
    counting: async (petition, work) => {
      const db = await patiently(() => connect(name));
      try {
        db.pragma("temp_store = FILE");
        db.exec("begin");
        return await work(listsOf(db, petition));
      } catch (error) {
        throw unavailable(error) ?? error;
      } finally {
        db.close();
      }
    },
  };
}

function listsOf(db: Database.Database, petition: string): Lists {
  const known = db
    .prepare<[string], { seq: number; proven: number }>(
      "select seq, proven from petition where seq = (select seq from cases where id = ?)",
    )
    .get(petition);
  const { seq, proven } = known ?? { seq: -1, proven: 0 };
  const days = db.prepare<[number], Act>(
    "select day, leaf, sign from signature_act where petition = ? order by day, sign desc, leaf",
  );
  const one = db.prepare<[number, string], Act>(
    "select day, leaf, sign from signature_act where petition = ? and day = ? order by sign desc, leaf",
  );
  const leaves = db.prepare<[number, number], Entry>(
    `select leaf, 0 as mark, seq, day, sign, 0 as counts, null as at from signature_act where petition = ?
      union all
      select leaf, 1, seq, null, null, state = 'proven', counted_at from signature where petition = ?
      order by leaf, mark, seq`,
  );
  return {
    shown: proven,
    byDay: (day) => (day === undefined ? days.iterate(seq) : one.iterate(seq, day)),
    byLeaf: () => entriesOf(leaves.iterate(seq, seq)),
  };
}

function* entriesOf(rows: Iterable<Entry>): Iterable<{ act: Act } | { mark: Mark }> {
  for (const { leaf, day, sign, counts, at } of rows) {
    if (day !== null && sign !== null) yield { act: { leaf, day, sign } };
    else yield { mark: { leaf, counts: counts === 1, at: at === null ? null : new Date(at) } };
  }
}
