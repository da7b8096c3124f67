import type Database from "better-sqlite3";
import { isOf } from "../../core/cases.ts";
import { readCursor, written } from "../../core/page-mark.ts";
import type { PetitionEvent } from "../../core/petition/petition.ts";
import type { Listing, PetitionConflict, PetitionReads, Tally, Walk } from "../../core/petition/port.ts";
import { signatureStates } from "../../core/petition/signature.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { openCounting } from "./counting.ts";
import { patiently } from "./patient.ts";
import { caseOf, type CaseRow } from "./rows.ts";
import { openSignatures } from "./signatures.ts";
import { preparing, type Value } from "./statements.ts";

const tallied = signatureStates.map((state) => `petition.${state}`).join(", ");
const whole = `select cases.*, petition.proven as proven from cases join petition on petition.seq = cases.seq`;
type Found = CaseRow & { proven: number };

/** The words by which the database refuses a signature or a sheet. */
export const petitionConflicts: Record<PetitionConflict, readonly string[]> = {
  signed: ["signature.petition, signature.key", "signature.petition, signature.leaf"],
  sheet: ["sheet.number"],
};

/** What is read of petitions and of what is beside them. */
export function openPetitions(db: Database.Database): PetitionReads {
  const beside = db.prepare<[string], Tally & { salt: string | null }>(
    `select salt, ${tallied} from petition where seq = (select seq from cases where id = ?)`,
  );
  const byId = db.prepare<[string], Found>(`${whole} where cases.id = ?`);
  const running = db.prepare<[], { number: number; proven: number }>(
    `select cases.number as number, petition.proven as proven from cases join petition on petition.seq = cases.seq
      where cases.kind = 'petition' and cases.stage in ('gathering', 'open', 'closed') order by cases.seq`,
  );
  const named = db.prepare<[], Found & { signers: number }>(
    `select cases.*, proven, pending + proven + held + invalid + withdrawn as signers from petition
      join cases on cases.seq = petition.seq where salt is not null and cases.status = 'closed' order by cases.seq`,
  );
  const prepared = preparing(db);
  return {
    ...openSignatures(db),
    ...openBroadcasts(db),
    ...openCounting(db),
    petition: (id) =>
      patiently(() => {
        const row = byId.get(id);
        return row && foundOf(row).petition;
      }),
    beside: (id) =>
      patiently(() => {
        const row = beside.get(id);
        if (row === undefined) return undefined;
        const { salt, ...tally } = row;
        return { salt, tally };
      }),
    running: () =>
      patiently(() => running.all().map(({ number, proven }) => ({ number: String(number), proven }))),
    named: () => patiently(() => named.all().map((row) => ({ ...foundOf(row), signers: row.signers }))),
    listed: (query) =>
      patiently(() => {
        const from = query.after === undefined ? null : readCursor(query.after);
        if (query.after !== undefined && from === null) return { items: [], next: null };
        const { sql, values } = listing(query, from);
        return pageOf(prepared<Found>(sql).all(...values, query.limit + 1), query, foundOf);
      }),
  };
}

function foundOf({ proven, ...row }: Found): { petition: Petition; proven: number } {
  const one = caseOf(row);
  if (!isOf(one, "petition")) throw new Error(`case ${row.id} is no petition`);
  return { petition: one, proven };
}

/** By the number of signatures, or the newest first; those with as many by age, so that no page has one twice. */
function listing({ stages, order }: Listing, from: { key: number; seq: number } | null) {
  const marks = stages.map(() => "?").join(", ");
  const most = order === "signatures";
  const start = from === null ? "" : most ? "and (petition.proven, cases.seq) < (?, ?)" : "and cases.seq < ?";
  const at: Value[] = from === null ? [] : most ? [from.key, from.seq] : [from.seq];
  return {
    sql: `${whole} where cases.kind = 'petition' and cases.stage in (${marks}) ${start}
      order by ${most ? "petition.proven desc, " : ""}cases.seq desc limit ?`,
    values: [...stages, ...at] as Value[],
  };
}

function pageOf<Row extends { seq: number; proven: number }, T>(
  rows: readonly Row[],
  { limit }: { limit: number },
  map: (row: Row) => T,
): Walk<T> {
  const last = rows[limit - 1];
  const next =
    rows.length > limit && last !== undefined ? written({ key: last.proven, seq: last.seq }) : null;
  return { items: rows.slice(0, limit).map(map), next };
}

type BroadcastRow = { id: string; about: string; event: string; at: number; reached: number };

function openBroadcasts(db: Database.Database): Pick<PetitionReads, "broadcasts" | "audience"> {
  const going = db.prepare<[number], BroadcastRow>(
    `select broadcast.id, cases.id as about, event, broadcast.at, reached from broadcast
      join cases on cases.seq = broadcast.petition where done = 0 order by broadcast.seq limit ?`,
  );
  const audience = db.prepare<[string, number, number], { person: string; place: number }>(
    `select person, seq as place from signature indexed by signature_told
      where petition = (select seq from cases where id = ?) and told = 1 and state = 'proven' and person is not null
        and seq > ? order by seq limit ?`,
  );
  return {
    broadcasts: (limit) =>
      patiently(() =>
        going.all(limit).map(({ id, about: petition, event, at, reached }) => {
          return { id, petition, event: JSON.parse(event) as PetitionEvent, at: new Date(at), reached };
        }),
      ),
    audience: ({ petition, reached }, limit) => patiently(() => audience.all(petition, reached, limit)),
  };
}
