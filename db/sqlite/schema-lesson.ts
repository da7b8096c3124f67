import { foreignKey, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { cases } from "./schema.ts";

/** What the last correction of a case taught; its words stand with the case. */
export const lesson = sqliteTable(
  "lesson",
  {
    seq: integer().primaryKey(),
    was: text(),
    category: text().notNull(),
    at: integer().notNull(),
    /** When somebody said that it is not to be learned from. */
    taken_at: integer(),
  },
  (t) => [foreignKey({ name: "lesson_of_case", columns: [t.seq], foreignColumns: [cases.seq] })],
);
