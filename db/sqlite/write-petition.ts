import type Database from "better-sqlite3";
import type { PetitionRow } from "../../core/petition/port.ts";
import type { SignatureState } from "../../core/petition/signature.ts";
import { selecting, type SignatureRow, signatureRow } from "./signature-rows.ts";
import type { Writers } from "./writers.ts";
import { inserting, preparing } from "./statements.ts";

const columns = [
  ...["id", "petition", "key", "leaf", "state", "channel", "at", "counted_at", "person", "name", "unit"],
  ...["address", "network", "wide", "prefix", "sheet", "by", "code", "codes", "told"],
] as (keyof Omit<SignatureRow, "seq">)[];

/**
 * Writes what is kept beside a petition. The tally, the list of acts and the counts by unit change in the same
 * transaction as the signatures that they are of.
 */
export function petitionWriters(db: Database.Database): Writers<PetitionRow> {
  const open = db.prepare("insert into petition (seq, salt) values (?, ?)");
  const sheet = inserting<SheetRow>(db, {
    table: "sheet",
    columns: ["number", "petition", "by", "at", "lines", "counted"],
  });
  const committed = db.prepare("update petition set committed = ? where seq = ?");
  const broadcast = db.prepare(
    "insert into broadcast (id, key, petition, event, at) values (?, ?, ?, ?, ?) on conflict (key) do nothing",
  );
  const reached = db.prepare("update broadcast set reached = ?, done = ? where id = ? and reached = ?");
  const one = signatureWriter(db);
  const many = selectionWriter(db);
  const anonymous = anonymiser(db);
  return {
    petition: (row, seqOf) => {
      open.run(seqOf(row.petition), row.salt);
      return undefined;
    },
    signature: (row, seqOf) => one(row, seqOf(row.signature.petition)),
    signatures: (row, seqOf) => {
      many(row, seqOf(row.petition));
      return undefined;
    },
    sheet: (row, seqOf) => {
      const { petition, at, ...rest } = row.sheet;
      sheet({ ...rest, petition: seqOf(petition), at: at.getTime() });
      return undefined;
    },
    committed: (row, seqOf) => {
      committed.run(row.day, seqOf(row.petition));
      return undefined;
    },
    anonymous: (row, seqOf) => {
      anonymous(seqOf(row.petition));
      return undefined;
    },
    broadcast: (row, seqOf) => {
      const { id, petition, event, at } = row.broadcast;
      broadcast.run(id, row.key, seqOf(petition), JSON.stringify(event), at.getTime());
      return undefined;
    },
    "broadcast-reached": (row) =>
      reached.run(row.reached, row.done ? 1 : 0, row.id, row.was).changes === 0 ? "version" : undefined,
  };
}

type SheetRow = {
  number: string;
  petition: number;
  by: string;
  at: number;
  lines: number;
  counted: number;
};
type Moved = { petition: number; from: SignatureState | null; to: SignatureState; count: number };

/** Moves counts from one state's column to another's. */
function tallying(db: Database.Database): (moved: Moved) => void {
  const prepared = preparing(db);
  return ({ petition, from, to, count }) => {
    if (from === to || count === 0) return;
    const less = from === null ? "" : `${from} = ${from} - ?, `;
    prepared(`update petition set ${less}${to} = ${to} + ? where seq = ?`).run(
      ...(from === null ? [] : [count]),
      ...[count, petition],
    );
  };
}

function signatureWriter(db: Database.Database) {
  const insert = inserting<Omit<SignatureRow, "seq">>(db, { table: "signature", columns });
  const sets = columns.map((column) => `${column} = ?`).join(", ");
  const update = db.prepare(`update signature set ${sets} where id = ? and state = ?`);
  const act = db.prepare("insert into signature_act (petition, day, leaf, sign) values (?, ?, ?, ?)");
  const unit = unitCounter(db);
  const tally = tallying(db);
  return (
    { signature, was, day }: PetitionRow & { row: "signature" },
    petition: number,
  ): "version" | undefined => {
    const row = signatureRow(signature, petition);
    if (was === null) insert(row);
    else if (update.run(...columns.map((column) => row[column]), signature.id, was).changes === 0)
      return "version";
    tally({ petition, from: was, to: signature.state, count: 1 });
    const sign = Number(signature.state === "proven") - Number(was === "proven");
    if (sign === 0) return undefined;
    act.run(petition, day, signature.leaf, sign);
    unit.run(petition, signature.unit ?? "", sign);
    return undefined;
  };
}

function unitCounter(db: Database.Database) {
  return db.prepare(
    `insert into petition_unit (petition, unit, count) values (?, ?, ?)
      on conflict (petition, unit) do update set count = count + excluded.count`,
  );
}

function selectionWriter(db: Database.Database) {
  const prepared = preparing(db);
  const unit = unitCounter(db);
  const tally = tallying(db);
  return ({ select, from, to, at, day }: PetitionRow & { row: "signatures" }, petition: number): void => {
    for (const state of from.filter((each) => each !== to)) {
      const where = selecting(select, [state]);
      const meant = `from signature where petition = ? and ${where.sql}`;
      const values = [petition, ...where.values];
      const sign = Number(to === "proven") - Number(state === "proven");
      if (sign !== 0) {
        prepared(
          `insert into signature_act (petition, day, leaf, sign) select petition, ?, leaf, ? ${meant} order by seq`,
        ).run(day, sign, ...values);
        const units = prepared<{ unit: string; n: number }>(
          `select coalesce(unit, '') as unit, count(*) as n ${meant} group by 1`,
        ).all(...values);
        for (const each of units) unit.run(petition, each.unit, sign * each.n);
      }
      const counted = to === "proven" ? "counted_at = coalesce(counted_at, ?), " : "";
      const { changes } = prepared(
        `update signature set ${counted}state = ?, code = null where petition = ? and ${where.sql}`,
      ).run(...(to === "proven" ? [at.getTime()] : []), to, ...values);
      tally({ petition, from: state, to, count: changes });
    }
  };
}

/** What remains says that somebody signed on a day, and nothing of who; the public lists and the counts stay. */
function anonymiser(db: Database.Database): (petition: number) => void {
  const none = ["key", "person", "name", "unit", "address", "network", "wide", "prefix", "code"];
  const sets = none.map((column) => `${column} = null`).join(", ");
  const signers = db.prepare(`update signature set ${sets}, told = 0 where petition = ?`);
  const salt = db.prepare("update petition set salt = null where seq = ?");
  const told = db.prepare<[number], string>("select id from broadcast where petition = ?").pluck();
  const notices = db.prepare("delete from notice where key glob ? and state <> 'queued'");
  return (petition) => {
    signers.run(petition);
    salt.run(petition);
    for (const id of told.all(petition)) notices.run(`broadcast:${id}:*`);
  };
}
