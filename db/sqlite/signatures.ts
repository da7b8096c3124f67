import type Database from "better-sqlite3";
import { athensDay, formatDay } from "../../core/law/athens.ts";
import { readCursor, written } from "../../core/page-mark.ts";
import type { Pace } from "../../core/petition/burst.ts";
import type { Act } from "../../core/petition/commitments.ts";
import type { Group, PetitionReads, Sheet, Walk } from "../../core/petition/port.ts";
import { patiently } from "./patient.ts";
import { selecting, type SignatureFound, signatureOf, signatureQuery } from "./signature-rows.ts";
import { preparing } from "./statements.ts";

type Reads = Omit<
  PetitionReads,
  "petition" | "beside" | "running" | "named" | "listed" | "broadcasts" | "audience" | "counting"
>;
const here = "petition = (select seq from cases where id = ?)";
const placed = ["address", "network", "wide", "prefix", "sheet"] as const;
const largestGroups = 20;

/** What is read of signatures. */
export function openSignatures(db: Database.Database): Reads {
  const byKey = db.prepare<[string, string], SignatureFound>(
    `${signatureQuery} where cases.id = ? and key = ?`,
  );
  const byPerson = db.prepare<[string, number], SignatureFound & { number: number }>(
    `select signature.*, cases.id as about, cases.number as number from signature
      join cases on cases.seq = signature.petition where person = ? order by signature.seq desc limit ?`,
  );
  const units = db.prepare<[string], { unit: string; count: number }>(
    `select unit, count from petition_unit where ${here} and count > 0 order by count desc, unit`,
  );
  const sheet = db.prepare<[string], Omit<Sheet, "at"> & { at: number }>(
    `select sheet.number, cases.id as petition, by, at, lines, counted from sheet
      join cases on cases.seq = sheet.petition where sheet.number = ?`,
  );
  const prepared = preparing(db);
  return {
    ...openActs(db),
    ...openPlaces(db),
    signatureBy: (petition, key) =>
      patiently(() => {
        const row = byKey.get(petition, key);
        return row && signatureOf(row);
      }),
    signedAmong: (petition, keys) =>
      patiently(() => {
        if (keys.length === 0) return [];
        const sql = `select key from signature where ${here} and key in (${keys.map(() => "?").join(", ")})
          and state <> 'withdrawn'`;
        return prepared<{ key: string }>(sql)
          .all(petition, ...keys)
          .map(({ key }) => key);
      }),
    signedBy: (person, limit) =>
      patiently(() =>
        byPerson
          .all(person, limit)
          .map((row) => ({ number: String(row.number), signature: signatureOf(row) })),
      ),
    signatures: (petition, { select = {}, states, limit, after }) =>
      patiently(() => {
        const from = after === undefined ? { seq: 0 } : readCursor(after);
        if (from === null) return { items: [], next: null };
        const where = selecting(select, states ?? ["pending", "proven", "held", "invalid", "withdrawn"]);
        const rows = prepared<SignatureFound>(
          `select signature.*, ? as about from signature where ${here} and ${where.sql} and seq > ? order by seq limit ?`,
        ).all(petition, petition, ...where.values, from.seq, limit + 1);
        return pageOf(rows, limit, signatureOf);
      }),
    publicNames: (petition, limit, after) =>
      patiently(() => {
        const from = after === undefined ? { seq: Number.MAX_SAFE_INTEGER } : readCursor(after);
        if (from === null) return { items: [], next: null };
        const rows = prepared<{ seq: number; name: string; at: number }>(
          `select seq, name, at from signature indexed by signature_named
            where ${here} and state = 'proven' and name is not null and seq < ? order by seq desc limit ?`,
        ).all(petition, from.seq, limit + 1);
        return pageOf(rows, limit, ({ name, at }) => ({ name, at: new Date(at) }));
      }),
    units: (petition) =>
      patiently(() =>
        units.all(petition).map(({ unit, count }) => ({ unit: unit === "" ? null : unit, count })),
      ),
    sheet: (number) =>
      patiently(() => {
        const row = sheet.get(number);
        return row && { ...row, at: new Date(row.at) };
      }),
  };
}

function openActs(db: Database.Database): Pick<Reads, "acts" | "counted" | "uncommitted"> {
  const ofDay = db.prepare<[string, string], Act>(
    `select day, leaf, sign from signature_act where ${here} and day = ? order by seq`,
  );
  const counted = db.prepare<[string, string], { counts: number; at: number }>(
    `select state = 'proven' as counts, counted_at as at from signature
      where ${here} and leaf = ? and counted_at is not null`,
  );
  // No day is looked at twice, and none is passed over where a later one was committed already.
  const uncommitted = db.prepare<[string], { number: number; day: string }>(
    `select distinct cases.number as number, signature_act.day as day from petition
      join cases on cases.seq = petition.seq
      join signature_act on signature_act.petition = petition.seq and signature_act.day > coalesce(petition.committed, '')
      where signature_act.day < ? order by 1, 2`,
  );
  return {
    acts: (petition, day) => patiently(() => ofDay.all(petition, day)),
    counted: (petition, leaf) =>
      patiently(() => {
        const row = counted.get(petition, leaf);
        return row && { counts: row.counts === 1, day: formatDay(athensDay(new Date(row.at))) };
      }),
    uncommitted: (before) =>
      patiently(() => uncommitted.all(before).map(({ number, day }) => ({ number: String(number), day }))),
  };
}

function openPlaces(db: Database.Database): Pick<Reads, "selected" | "groups" | "pace"> {
  const prepared = preparing(db);
  const pace = db.prepare<(string | number | null)[], Pace>(
    `select coalesce(sum(address = ?), 0) as address, coalesce(sum(network = ?), 0) as network,
        coalesce(sum(wide = ?), 0) as wide, coalesce(sum(prefix = ?), 0) as prefix, count(*) as "all"
      from (select address, network, wide, prefix from signature indexed by signature_newest
        where ${here} and at >= ? and state in ('proven', 'held') order by at desc limit ?)`,
  );
  return {
    selected: (petition, select, states) =>
      patiently(() => {
        const where = selecting(select, states);
        const sql = `select count(*) as n from signature where ${here} and ${where.sql}`;
        return prepared<{ n: number }>(sql).get(petition, ...where.values)?.n ?? 0;
      }),
    groups: (petition, state) =>
      patiently(() =>
        placed
          .flatMap((of): Group[] =>
            prepared<{ value: string; count: number; first: number; last: number }>(
              `select ${of} as value, count(*) as count, min(at) as first, max(at) as last from signature
                where ${here} and state = ? and ${of} is not null group by ${of} having count(*) > 1
                order by 2 desc limit ?`,
            )
              .all(petition, state, largestGroups)
              .map(({ first, last, ...row }) => ({
                of,
                ...row,
                first: new Date(first),
                last: new Date(last),
              })),
          )
          .sort((a, b) => b.count - a.count)
          .slice(0, largestGroups),
      ),
    pace: (petition, { address, network, wide, prefix }, { since, most }) =>
      patiently(
        () =>
          pace.get(address, network, wide, prefix, petition, since.getTime(), most) ?? {
            ...{ address: 0, network: 0, wide: 0, prefix: 0, all: 0 },
          },
      ),
  };
}

function pageOf<Row extends { seq: number }, T>(
  rows: readonly Row[],
  limit: number,
  map: (row: Row) => T,
): Walk<T> {
  const last = rows[limit - 1];
  const next = rows.length > limit && last !== undefined ? written({ key: 0, seq: last.seq }) : null;
  return { items: rows.slice(0, limit).map(map), next };
}
