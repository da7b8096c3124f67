import type Database from "better-sqlite3";
import type { Protocol } from "../../core/case/case.ts";
import type { NewEvent } from "../../core/cases.ts";
import { municipalitySubject, type NewAct, staffSubject } from "../../core/office/acts.ts";
import type { Batch } from "./batch.ts";
import { beginning, type EventRow, eventRow, type Head, printed, printedAll } from "./log-rows.ts";
import { printOfStaff, printOfText } from "./print.ts";
import type { StaffRow } from "./rows.ts";
import { tells } from "./search-index.ts";
import { inserting } from "./statements.ts";

export type EventWriter = {
  event: (
    batch: Batch,
    news: NewEvent,
    /** `print` is that of the case as this change has written it. */
    of: { seq: number; protocol: Protocol | null; print: string | undefined },
  ) => void;
  /** After everything else of its change is written: it says how staff and municipality are then. */
  act: (batch: Batch, act: NewAct) => void;
};

const columns = ["seq", "about", "type", "at", "by", "data", "digest", "hash", "office"] as const;

/** Appends to the log; the first event of a case carries the protocol number that it got. */
export function eventWriter(db: Database.Database): EventWriter {
  const insert = inserting<EventRow>(db, { table: "event", columns });
  const last = db.prepare<[], Head>("select seq, hash from event order by seq desc limit 1");
  const prints = officePrints(db);
  const append = (batch: Batch, ...[of, news]: [Parameters<typeof eventRow>[1], NewEvent | NewAct]): void => {
    const row = eventRow(batch.head ?? last.get() ?? beginning, of, news);
    insert(row);
    batch.head = row;
  };
  return {
    event: (batch, news, { seq, protocol, print }) => {
      const event = protocol === null ? news.event : { ...news.event, protocol };
      const subject = { about: news.about, seq };
      if (tells(event)) batch.told.add(seq);
      append(batch, { subject, prints: print === undefined ? {} : { [printed]: print } }, { ...news, event });
    },
    act: (batch, act) => append(batch, { subject: { office: act.on }, prints: prints(act.on) }, act),
  };
}

/** How that part of the office is kept at this moment. */
function officePrints(db: Database.Database): (on: string) => Record<string, string> {
  const staff = db.prepare<[], StaffRow>("select * from staff order by id");
  const municipality = db.prepare<[], string>("select data from setting where name = 'municipality'").pluck();
  return (on) => {
    if (on === municipalitySubject) return { [printedAll]: printOfText(municipality.get() ?? "") };
    const rows = staff.all();
    const own = rows.filter(({ id }) => staffSubject(id) === on);
    return own.length === 0 ? {} : { [printed]: printOfStaff(own), [printedAll]: printOfStaff(rows) };
  };
}
