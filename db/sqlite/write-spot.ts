import type Database from "better-sqlite3";
import type { SpotRow } from "../../core/request/spot.ts";
import { cellOf, type SpotFields } from "./spot.ts";
import type { Writers } from "./writers.ts";
import { inserting, taken } from "./statements.ts";

const columns = ["seq", "lat", "lon", "cell", "name", "by", "sure", "label", "due_at", "tries"] as const;

/** Writes where cases are, what a geocoder said, and who follows. */
export function spotWriters(db: Database.Database): Writers<SpotRow> {
  const spot = inserting<SpotFields>(db, {
    table: "spot",
    columns,
    and: `on conflict (seq) do update set ${taken(columns.slice(1))}`,
  });
  const geocoded = inserting<{ key: string; answer: string; at: number }>(db, {
    table: "geocoded",
    columns: ["key", "answer", "at"],
    and: "on conflict (key) do update set answer = excluded.answer, at = excluded.at",
  });
  const follower = inserting<{ about: number; person: string; at: number }>(db, {
    table: "follower",
    columns: ["about", "person", "at"],
    and: "on conflict do nothing",
  });
  const leaving = db.prepare<[number, string]>("delete from follower where about = ? and person = ?");
  return {
    spot: (row, seqOf) => {
      const { about, point, dueAt, ...rest } = row.spot;
      const cell = point !== null && rest.sure === "point" ? cellOf(point) : null;
      spot({
        ...rest,
        seq: seqOf(about),
        lat: point?.lat ?? null,
        lon: point?.lon ?? null,
        cell,
        due_at: dueAt?.getTime() ?? null,
      });
      return undefined;
    },
    geocoded: (row) => {
      geocoded({ key: row.key, answer: row.answer, at: row.at.getTime() });
      return undefined;
    },
    unfollow: (row, seqOf) => {
      leaving.run(seqOf(row.about), row.person);
      return undefined;
    },
    follower: (row, seqOf) => {
      follower({ about: seqOf(row.about), person: row.person, at: row.at.getTime() });
      return undefined;
    },
  };
}
