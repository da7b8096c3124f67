import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { cases, person } from "./schema.ts";

/** Where a case is, as far as somebody could say; what is known of it may be found out again at any time. */
export const spot = sqliteTable(
  "spot",
  {
    seq: integer().primaryKey(),
    lat: real(),
    lon: real(),
    /** The square of the map that it lies in; null where it is not known to a few metres. */
    cell: integer(),
    /** What the municipality calls this very place, number and all. */
    name: text(),
    /** Who located it. */
    by: text(),
    sure: text().notNull(),
    label: text(),
    /** When it is to be located; null when it has been. */
    due_at: integer(),
    tries: integer().notNull().default(0),
  },
  (t) => [
    index("spot_cell")
      .on(t.cell)
      .where(sql`cell is not null`),
    index("spot_name")
      .on(t.name)
      .where(sql`name is not null`),
    index("spot_due")
      .on(t.due_at)
      .where(sql`due_at is not null`),
    foreignKey({ name: "spot_of_case", columns: [t.seq], foreignColumns: [cases.seq] }),
    check("spot_sure_known", sql`sure in ('point','street','area','none')`),
  ],
);

/** What a geocoder has answered, so that it is asked once. */
export const geocoded = sqliteTable("geocoded", {
  key: text().primaryKey(),
  answer: text().notNull(),
  at: integer().notNull(),
});

/** Who is told of a case that somebody else reported. */
export const follower = sqliteTable(
  "follower",
  { about: integer().notNull(), person: text().notNull(), at: integer().notNull() },
  (t) => [
    primaryKey({ name: "follower_of", columns: [t.about, t.person] }),
    foreignKey({ name: "follower_of_case", columns: [t.about], foreignColumns: [cases.seq] }),
    foreignKey({ name: "follower_is_person", columns: [t.person], foreignColumns: [person.id] }),
  ],
);
