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
import { cases } from "./schema.ts";

/** Beside a petition: how many signatures it has of each state, changed together with them. */
export const petition = sqliteTable(
  "petition",
  {
    seq: integer().primaryKey(),
    /** Null once its signers are anonymous. */
    salt: text(),
    pending: integer().notNull().default(0),
    proven: integer().notNull().default(0),
    held: integer().notNull().default(0),
    invalid: integer().notNull().default(0),
    withdrawn: integer().notNull().default(0),
    /** The last day whose list was committed, YYYY-MM-DD. */
    committed: text(),
  },
  (t) => [
    foreignKey({ name: "petition_of_case", columns: [t.seq], foreignColumns: [cases.seq] }),
    check("petition_tally_whole", sql`min("pending", "proven", "held", "invalid", "withdrawn") >= 0`),
  ],
);

/** Who signed, by keyed digests alone. None is ever deleted. */
export const signature = sqliteTable(
  "signature",
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    petition: integer().notNull(),
    key: text(),
    leaf: text().notNull(),
    state: text().notNull(),
    channel: text().notNull(),
    at: integer().notNull(),
    counted_at: integer(),
    person: text(),
    name: text(),
    unit: text(),
    address: text(),
    network: text(),
    wide: text(),
    prefix: text(),
    sheet: text(),
    by: text(),
    code: text(),
    codes: integer().notNull(),
    told: integer().notNull(),
  },
  (t) => [
    uniqueIndex("signature_id").on(t.id),
    uniqueIndex("signature_once").on(t.petition, t.key),
    uniqueIndex("signature_leaf").on(t.petition, t.leaf),
    index("signature_person")
      .on(t.person)
      .where(sql`person is not null`),
    index("signature_newest").on(t.petition, t.at),
    index("signature_told")
      .on(t.petition)
      .where(sql`told = 1 and state = 'proven' and person is not null`),
    index("signature_named")
      .on(t.petition)
      .where(sql`state = 'proven' and name is not null`),
    index("signature_held")
      .on(t.petition)
      .where(sql`state = 'held'`),
    foreignKey({ name: "signature_of_petition", columns: [t.petition], foreignColumns: [petition.seq] }),
    check("signature_state_known", sql`state in ('pending','proven','held','invalid','withdrawn')`),
  ],
);

/** What began and ceased to count, and on which day: append only, and published. */
export const signature_act = sqliteTable(
  "signature_act",
  {
    seq: integer().primaryKey(),
    petition: integer().notNull(),
    day: text().notNull(),
    leaf: text().notNull(),
    sign: integer().notNull(),
  },
  (t) => [
    index("signature_act_day").on(t.petition, t.day),
    foreignKey({ name: "signature_act_of_petition", columns: [t.petition], foreignColumns: [petition.seq] }),
    check("signature_act_sign_known", sql`sign in (-1, 1)`),
  ],
);

/** How many count from each municipal unit; the empty name for those who said none. */
export const petition_unit = sqliteTable(
  "petition_unit",
  { petition: integer().notNull(), unit: text().notNull(), count: integer().notNull() },
  (t) => [
    primaryKey({ name: "petition_unit_of", columns: [t.petition, t.unit] }),
    foreignKey({ name: "petition_unit_of_petition", columns: [t.petition], foreignColumns: [petition.seq] }),
  ],
);

/** Sheets of paper that clerks have entered, each once. */
export const sheet = sqliteTable(
  "sheet",
  {
    number: text().primaryKey(),
    petition: integer().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    lines: integer().notNull(),
    counted: integer().notNull(),
  },
  (t) => [foreignKey({ name: "sheet_of_petition", columns: [t.petition], foreignColumns: [petition.seq] })],
);

/** What those who signed are told of, while it goes out in portions. */
export const broadcast = sqliteTable(
  "broadcast",
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    key: text().notNull(),
    petition: integer().notNull(),
    event: text().notNull(),
    at: integer().notNull(),
    reached: integer().notNull().default(0),
    done: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex("broadcast_id").on(t.id),
    uniqueIndex("broadcast_key").on(t.key),
    index("broadcast_going")
      .on(t.seq)
      .where(sql`done = 0`),
    foreignKey({ name: "broadcast_of_petition", columns: [t.petition], foreignColumns: [petition.seq] }),
  ],
);
