import type Database from "better-sqlite3";
import { isOf } from "../../core/cases.ts";
import { type Lesson, type LessonReads, type LessonRow, mostLessons } from "../../core/request/lesson.ts";
import { patiently } from "./patient.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import type * as schema from "./schema-lesson.ts";
import type { Settings } from "./settings.ts";
import type { Writers } from "./writers.ts";

type Fields = typeof schema.lesson.$inferSelect;

/** What was taught, the newest cases first: only what their cases still are. */
function lessonsIn(db: Database.Database): (limit: number) => Lesson[] {
  const all = db.prepare<[number], Fields>("select * from lesson order by seq desc limit ?");
  const bySeq = db.prepare<[number], CaseRow>("select * from cases where seq = ?");
  return (limit) =>
    all.all(limit).flatMap(({ seq, was, category, at, taken_at }) => {
      const row = bySeq.get(seq);
      const one = row && caseOf(row);
      if (one === undefined || !isOf(one, "request") || one.category !== category) return [];
      const { number, text } = one;
      return [{ number, text, was, category, at: new Date(at), taken: taken_at !== null }];
    });
}

/** What is read of lessons. */
export function openLessons(db: Database.Database): LessonReads {
  const read = lessonsIn(db);
  return { lessons: (limit) => patiently(() => read(limit)) };
}

/** Writes lessons; every process that reads messages notices. */
export function lessonWriters(db: Database.Database): Writers<LessonRow> {
  const learn = db.prepare<[number, string | null, string, number]>(
    `insert into lesson (seq, was, category, at) values (?, ?, ?, ?) on conflict (seq)
      do update set was = excluded.was, category = excluded.category, at = excluded.at, taken_at = null`,
  );
  const unlearn = db.prepare<[number, number]>(
    "update lesson set taken_at = ? where seq = (select seq from cases where number = ?)",
  );
  const touch = db.prepare(
    `insert into setting (name, version, data) values ('lessons', 1, 'null')
      on conflict (name) do update set version = version + 1`,
  );
  return {
    lesson: ({ about, was, category, at }, seqOf) => {
      learn.run(seqOf(about), was, category, at.getTime());
      touch.run();
      return undefined;
    },
    unlearn: ({ number, at }) => {
      unlearn.run(at.getTime(), Number(number));
      touch.run();
      return undefined;
    },
  };
}

/** What is learned from: the same list for as long as it does not change. */
export function taughtIn(db: Database.Database, settings: Settings): () => readonly Lesson[] {
  const read = lessonsIn(db);
  return settings.remembered("lessons", () => read(mostLessons).filter(({ taken }) => !taken));
}
