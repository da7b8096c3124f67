import type Database from "better-sqlite3";
import { municipalitySubject, staffSubject } from "../../core/office/acts.ts";
import { readCursor, written } from "../../core/page-mark.ts";
import type { LogEntry, LogQuery, Reads } from "../../core/store.ts";
import { actorOf, contentOf, type EventRow, printed, printedAll } from "./log-rows.ts";
import { patiently } from "./patient.ts";
import { printOfStaff, printOfText } from "./print.ts";
import type { StaffRow } from "./rows.ts";

/** The log as the office reads it, and what it says of the office. */
export type OfficeLog = Pick<Reads, "compareOffice" | "log">;
type Found = EventRow & { number: number | null };
type Printed = { office: string; own: string | null; whole: string | null };

export function openOfficeLog(db: Database.Database): OfficeLog {
  const staff = db.prepare<[], StaffRow>("select * from staff order by id");
  const municipality = db.prepare<[], string>("select data from setting where name = 'municipality'").pluck();
  const prints = db.prepare<[], Printed>(
    `select office, json_extract(data, '$.${printed}') as own, json_extract(data, '$.${printedAll}') as whole
      from event where office is not null and json_extract(data, '$.${printedAll}') is not null order by seq`,
  );

  const changed = (said: readonly Printed[]): string | null => {
    const rows = staff.all();
    const town = said.findLast(({ office }) => office === municipalitySubject);
    const people = said.filter(({ office }) => office !== municipalitySubject);
    const last = new Map(people.map(({ office, own }) => [office, own]));
    if (people.length > 0 && people.at(-1)?.whole !== printOfStaff(rows)) {
      const of = (row: StaffRow) => last.get(staffSubject(row.id));
      const other = rows.find((row) => of(row) !== undefined && of(row) !== printOfStaff([row]));
      const unknown = rows.filter((row) => of(row) === undefined);
      return other?.login ?? (unknown.length === 1 ? unknown[0]?.login : undefined) ?? "staff";
    }
    const isOther = town !== undefined && town.whole !== printOfText(municipality.get() ?? "");
    return isOther ? municipalitySubject : null;
  };

  return {
    compareOffice: () =>
      patiently(() => {
        // One moment for all of it: an act in between would look like a change without one.
        const look = db.transaction(() => {
          const said = prints.all();
          return { checked: said.length, changed: changed(said) };
        });
        return look();
      }),
    log: (query) =>
      patiently(() => {
        const { sql, values } = filtered(query);
        const rows = db
          .prepare<unknown[], Found>(
            `select event.*, cases.number from event left join cases on cases.seq = event.about
              ${sql} order by event.seq desc limit ?`,
          )
          .all(...values, query.limit + 1);
        const items = rows.slice(0, query.limit);
        const last = items.at(-1);
        const isMore = rows.length > query.limit && last !== undefined;
        return { items: items.map(entryOf), next: isMore ? written({ key: 0, seq: last.seq }) : null };
      }),
  };
}

function filtered({ about, staff, from, until, after }: LogQuery): { sql: string; values: unknown[] } {
  const cursor = after === undefined ? undefined : readCursor(after);
  const parts: [string, unknown[]][] = [
    ...(about === undefined ? [] : [part("event.about = (select seq from cases where id = ?)", about)]),
    ...(staff === undefined
      ? []
      : [part("(event.by = ? or event.office = ?)", staffSubject(staff), staffSubject(staff))]),
    ...(from === undefined ? [] : [part("event.at >= ?", from.getTime())]),
    ...(until === undefined ? [] : [part("event.at < ?", until.getTime())]),
    ...(cursor === undefined ? [] : [part("event.seq < ?", cursor?.seq ?? 0)]),
  ];
  const where = parts.map(([sql]) => sql).join(" and ");
  return { sql: where === "" ? "" : `where ${where}`, values: parts.flatMap(([, values]) => values) };
}

function part(sql: string, ...values: unknown[]): [string, unknown[]] {
  return [sql, values];
}

function entryOf(row: Found): LogEntry {
  return {
    seq: row.seq,
    at: new Date(row.at),
    by: actorOf(row.by),
    type: row.type,
    case: row.number === null ? null : String(row.number),
    office: row.office,
    content: contentOf(row),
  };
}
