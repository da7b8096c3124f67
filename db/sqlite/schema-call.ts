import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { cases } from "./schema.ts";

/** Live rooms with a beginning and an end, one a case. */
export const call = sqliteTable(
  "call",
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    about: integer().notNull(),
    host: text().notNull(),
    centre: text(),
    starts_at: integer().notNull(),
    ends_at: integer().notNull(),
    grace_s: integer().notNull(),
    generation: integer().notNull(),
    /** Of all generations no two have the same. */
    room: text().notNull(),
    started_at: integer(),
    ended_at: integer(),
    ending: text(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("call_id").on(t.id),
    uniqueIndex("call_about").on(t.about),
    uniqueIndex("call_room").on(t.room),
    index("call_starts").on(t.starts_at),
    index("call_going")
      .on(t.starts_at)
      .where(sql`ended_at is null`),
    foreignKey({ name: "call_of_case", columns: [t.about], foreignColumns: [cases.seq] }),
    check("call_has_length", sql`"ends_at" > "starts_at" and "grace_s" >= 0`),
    check("call_ended_somehow", sql`("ended_at" is null) = ("ending" is null)`),
  ],
);

/** Links to calls, by their digests alone. */
export const call_link = sqliteTable(
  "call_link",
  {
    hash: text().primaryKey(),
    side: text().notNull(),
    call: integer(),
    of: text(),
    serial: integer().notNull(),
    label: text(),
    device: text(),
    code: text(),
    code_until: integer(),
    code_tries: integer().notNull(),
    issued_at: integer().notNull(),
    ended_at: integer(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("call_link_serial_of_call")
      .on(t.call, t.side, t.serial)
      .where(sql`call is not null`),
    uniqueIndex("call_link_serial_of_all")
      .on(t.of, t.side, t.serial)
      .where(sql`call is null`),
    foreignKey({ name: "call_link_of_call", columns: [t.call], foreignColumns: [call.seq] }),
    check("call_link_of_one", sql`("call" is null) <> ("of" is null)`),
    check("call_link_side_known", sql`side in ('resident','host','third','kiosk')`),
  ],
);

/** What happened in calls; none is ever changed. */
export const call_trail = sqliteTable(
  "call_trail",
  {
    seq: integer().primaryKey(),
    call: integer().notNull(),
    at: integer().notNull(),
    what: text().notNull(),
    side: text(),
    detail: text(),
  },
  (t) => [
    index("call_trail_of").on(t.call),
    foreignKey({ name: "call_trail_of_call", columns: [t.call], foreignColumns: [call.seq] }),
  ],
);
