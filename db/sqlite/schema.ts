import { sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/*
 * Times are whole milliseconds since 1970, UTC. What is searched, sorted or constrained has a column of its own;
 * the rest of a row is JSON in `data`. Rows point at a case by its `seq`, which keeps the indexes small.
 */

export const person = sqliteTable("person", {
  id: text().primaryKey(),
  name: text(),
  language: text().notNull(),
  preferred: text(),
});

export const contact = sqliteTable(
  "contact",
  {
    channel: text().notNull(),
    address: text().notNull(),
    id: text().notNull(),
    person: text().notNull(),
    proof: text().notNull(),
    dead_at: integer(),
  },
  (t) => [
    primaryKey({ name: "contact_address", columns: [t.channel, t.address] }),
    uniqueIndex("contact_id").on(t.id),
    index("contact_person").on(t.person),
    foreignKey({ name: "contact_of_person", columns: [t.person], foreignColumns: [person.id] }),
  ],
);

export const staff = sqliteTable(
  "staff",
  {
    id: text().primaryKey(),
    login: text().notNull(),
    version: integer().notNull(),
    data: text().notNull(),
  },
  (t) => [uniqueIndex("staff_login").on(t.login)],
);

export const cases = sqliteTable(
  "cases",
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    kind: text().notNull(),
    number: integer().notNull(),
    /** Both null where the office does not register cases of this kind. */
    protocol_year: integer(),
    protocol_no: integer(),
    version: integer().notNull(),
    /** Where it stands for the queue; the stages of a kind are its own words. */
    status: text().notNull(),
    stage: text().notNull(),
    department: text(),
    category: text(),
    handler: text(),
    resident: text(),
    channel: text().notNull(),
    language: text().notNull(),
    opened_at: integer().notNull(),
    closed_at: integer(),
    /** When it is due; the largest date where the clock stands, so that it sorts last. */
    due_key: integer().notNull(),
    text: text().notNull(),
    data: text().notNull(),
  },
  (t) => [
    uniqueIndex("cases_id").on(t.id),
    uniqueIndex("cases_number").on(t.number),
    uniqueIndex("cases_protocol").on(t.protocol_year, t.protocol_no),
    index("cases_resident")
      .on(t.resident)
      .where(sql`resident is not null`),
    index("cases_due").on(t.status, t.due_key),
    index("cases_newest").on(t.status),
    index("cases_department_due").on(t.department, t.status, t.due_key),
    index("cases_department_newest").on(t.department, t.status),
    index("cases_category_due").on(t.category, t.status, t.due_key),
    index("cases_category_newest").on(t.category, t.status),
    index("cases_channel_due").on(t.channel, t.status, t.due_key),
    index("cases_channel_newest").on(t.channel, t.status),
    index("cases_handler_due")
      .on(t.handler, t.status, t.due_key)
      .where(sql`handler is not null`),
    index("cases_handler_newest")
      .on(t.handler, t.status)
      .where(sql`handler is not null`),
    index("cases_nobody_due")
      .on(t.status, t.due_key)
      .where(sql`handler is null`),
    index("cases_nobody_newest")
      .on(t.status)
      .where(sql`handler is null`),
    index("cases_nobody_department_due")
      .on(t.department, t.status, t.due_key)
      .where(sql`handler is null`),
    index("cases_nobody_department_newest")
      .on(t.department, t.status)
      .where(sql`handler is null`),
    // Nearly all cases are requests, which pay nothing for these.
    index("cases_other_due")
      .on(t.kind, t.status, t.due_key)
      .where(sql`kind <> 'request'`),
    index("cases_other_newest")
      .on(t.kind, t.status)
      .where(sql`kind <> 'request'`),
    foreignKey({ name: "cases_of_resident", columns: [t.resident], foreignColumns: [person.id] }),
    check("cases_number_nine_digits", sql`number between 100000000 and 999999999`),
    check("cases_protocol_positive", sql`protocol_no > 0`),
    check("cases_version_positive", sql`version > 0`),
    check("cases_protocol_whole", sql`(protocol_year is null) = (protocol_no is null)`),
    check("cases_status_known", sql`status in ('new','working','waiting','closed')`),
  ],
);

/**
 * The log: append only, each row chained to the one before it. `data` may be erased, never changed. A row is about a case,
 * or about what the `office` is made of: `staff:ID`, `municipality`.
 */
export const event = sqliteTable(
  "event",
  {
    seq: integer().primaryKey(),
    about: integer(),
    type: text().notNull(),
    at: integer().notNull(),
    by: text().notNull(),
    data: text(),
    digest: blob({ mode: "buffer" }).notNull(),
    hash: blob({ mode: "buffer" }).notNull(),
    office: text(),
  },
  (t) => [
    index("event_about").on(t.about),
    index("event_office")
      .on(t.office)
      .where(sql`office is not null`),
    foreignKey({ name: "event_of_request", columns: [t.about], foreignColumns: [cases.seq] }),
    check("event_of_one", sql`(about is null) <> (office is null)`),
  ],
);

export const notice = sqliteTable(
  "notice",
  {
    seq: integer().primaryKey(),
    key: text().notNull(),
    about: integer(),
    person: text(),
    channel: text().notNull(),
    address: text().notNull(),
    subject: text().notNull(),
    reply: text().notNull(),
    state: text().notNull(),
    due_at: integer().notNull(),
    attempts: integer().notNull().default(0),
    created_at: integer().notNull(),
    sent_at: integer(),
    provider_id: text(),
    why: text(),
  },
  (t) => [
    uniqueIndex("notice_key").on(t.key),
    index("notice_line")
      .on(t.channel, t.address)
      .where(sql`state = 'queued'`),
    index("notice_due")
      .on(t.channel, t.due_at)
      .where(sql`state = 'queued'`),
    index("notice_failed")
      .on(t.seq)
      .where(sql`state = 'failed'`),
    index("notice_about")
      .on(t.about)
      .where(sql`about is not null`),
    index("notice_provider")
      .on(t.provider_id, t.channel)
      .where(sql`provider_id is not null`),
    foreignKey({ name: "notice_of_request", columns: [t.about], foreignColumns: [cases.seq] }),
    check("notice_state_known", sql`state in ('queued','sent','delivered','failed')`),
  ],
);

/** A receipt that came before we had noted the provider's id; taken up when we do. */
export const receipt = sqliteTable(
  "receipt",
  {
    channel: text().notNull(),
    provider_id: text().notNull(),
    state: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: "receipt_provider", columns: [t.provider_id, t.channel] }),
    check("receipt_state_known", sql`state in ('delivered','failed')`),
  ],
);

export const conversation = sqliteTable(
  "conversation",
  {
    channel: text().notNull(),
    address: text().notNull(),
    person: text().notNull(),
    version: integer().notNull(),
    data: text().notNull(),
  },
  (t) => [
    uniqueIndex("conversation_address").on(t.channel, t.address),
    foreignKey({ name: "conversation_of_person", columns: [t.person], foreignColumns: [person.id] }),
  ],
);

export const inbound = sqliteTable(
  "inbound",
  { key: text().notNull(), at: integer().notNull(), answer: text().notNull() },
  (t) => [uniqueIndex("inbound_key").on(t.key)],
);

export const file = sqliteTable(
  "file",
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    about: integer(),
    person: text(),
    kind: text().notNull(),
    source_channel: text(),
    source_ref: text(),
    state: text().notNull(),
    sha: text(),
    name: text(),
    mime: text(),
    size: integer(),
    why: text(),
    attempts: integer().notNull(),
    due_at: integer(),
    created_at: integer().notNull(),
  },
  (t) => [
    uniqueIndex("file_id").on(t.id),
    index("file_about")
      .on(t.about)
      .where(sql`about is not null`),
    index("file_due")
      .on(t.due_at)
      .where(sql`state = 'wanted'`),
    index("file_source")
      .on(t.source_ref, t.source_channel)
      .where(sql`state = 'wanted'`),
    index("file_nobodys")
      .on(t.created_at)
      .where(sql`about is null`),
    index("file_content")
      .on(t.sha)
      .where(sql`sha is not null`),
    foreignKey({ name: "file_of_request", columns: [t.about], foreignColumns: [cases.seq] }),
    check("file_state_known", sql`state in ('wanted','kept','refused','lost')`),
  ],
);

/** One row a name; `version` tells another process that it must read again. */
export const setting = sqliteTable("setting", {
  name: text().primaryKey(),
  version: integer().notNull(),
  data: text().notNull(),
});

/** Numbers that run without a gap: `protocol:2026`. */
export const counter = sqliteTable("counter", {
  name: text().primaryKey(),
  value: integer().notNull(),
});
