import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { cases, person } from "./schema.ts";

/**
 * Reserved times, one row a resource; `ends_at` with the buffer. That no two of one resource overlap is seen to by two
 * triggers of the migrations, and by two more that a row with a `most` begins with no more than so many of its resource
 * between `day_starts` and `day_ends`; for changes as well as for what is new.
 */
export const slot = sqliteTable(
  "slot",
  {
    seq: integer().primaryKey(),
    resource: text().notNull(),
    starts_at: integer().notNull(),
    ends_at: integer().notNull(),
    state: text().notNull(),
    /** When a hold is over. */
    until: integer(),
    holder: text(),
    appointment: integer(),
    /** Whose appointment it is, as long as it is to come. */
    person: text(),
    remind_at: integer(),
    most: integer(),
    day_starts: integer(),
    day_ends: integer(),
  },
  (t) => [
    uniqueIndex("slot_start").on(t.resource, t.starts_at),
    index("slot_of_appointment")
      .on(t.appointment)
      .where(sql`appointment is not null`),
    index("slot_held")
      .on(t.until)
      .where(sql`state = 'held'`),
    uniqueIndex("slot_of_person")
      .on(t.person)
      .where(sql`person is not null`),
    index("slot_reminder")
      .on(t.remind_at)
      .where(sql`remind_at is not null`),
    index("slot_time").on(t.starts_at),
    foreignKey({ name: "slot_for_appointment", columns: [t.appointment], foreignColumns: [cases.seq] }),
    check("slot_state_known", sql`state in ('held','booked')`),
    check(
      "slot_of_one",
      sql`(state = 'held') = (appointment is null) and (state = 'held') = (until is not null)`,
    ),
    check("slot_lasts", sql`starts_at < ends_at and ends_at - starts_at <= 14400000`),
  ],
);

/** What the office has opened and closed beside the weekly hours; the last one decides. */
export const exception = sqliteTable(
  "exception",
  {
    seq: integer().primaryKey(),
    resource: text().notNull(),
    date: text().notNull(),
    starts: text().notNull(),
    ends: text().notNull(),
    state: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    index("exception_day").on(t.resource, t.date),
    check("exception_state_known", sql`state in ('open','closed')`),
  ],
);

/** Codes that were sent to prove a contact; without its digest one is spent. */
export const contact_code = sqliteTable(
  "contact_code",
  {
    channel: text().notNull(),
    address: text().notNull(),
    digest: text(),
    until: integer().notNull(),
    misses: integer().notNull(),
    codes: integer().notNull(),
  },
  (t) => [primaryKey({ name: "contact_code_of", columns: [t.channel, t.address] })],
);

/** Who waits for a time of a host, and what they are offered alone, until when. */
export const waiting = sqliteTable(
  "waiting",
  {
    seq: integer().primaryKey(),
    host: text().notNull(),
    person: text().notNull(),
    since: integer().notNull(),
    offer_at: integer(),
    offer_until: integer(),
    /** Only what begins earlier is of use to them. */
    before: integer(),
  },
  (t) => [
    uniqueIndex("waiting_once").on(t.host, t.person),
    foreignKey({ name: "waiting_is_person", columns: [t.person], foreignColumns: [person.id] }),
  ],
);
