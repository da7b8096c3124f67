import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** SMS that went out lately: as many of the newest as a limit can ask for. */
export const smsSpent = sqliteTable(
  "sms_spent",
  {
    seq: integer().primaryKey(),
    address: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index("sms_spent_address").on(t.address, t.at), index("sms_spent_at").on(t.at)],
);
