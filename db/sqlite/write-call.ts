import type Database from "better-sqlite3";
import type { Call, TrailEntry } from "../../core/call/call.ts";
import type { CallLink } from "../../core/call/link.ts";
import type { CallRow } from "../../core/call/port.ts";
import type { Writers } from "./writers.ts";
import { inserting, type Value } from "./statements.ts";

/** Writes calls, the links to them and what happened in them. */
export function callWriters(db: Database.Database): Writers<CallRow> {
  const seqOfCall = db.prepare<[string], number>("select seq from call where id = ?").pluck();
  const known = (id: string): number => {
    const seq = seqOfCall.get(id);
    if (seq === undefined) throw new Error(`no call ${id}`);
    return seq;
  };
  const call = upserting(db, { table: "call", key: "id", columns: callColumns });
  const link = upserting(db, { table: "call_link", key: "hash", columns: linkColumns });
  const trail = inserting<ReturnType<typeof trailFields>>(db, {
    table: "call_trail",
    columns: ["call", "at", "what", "side", "detail"],
  });
  return {
    call: (row, seqOf) => call(callFields(row.call, seqOf(row.call.about)), row.was),
    "call-link": (row) => {
      const { call: of } = row.link;
      return link(linkFields(row.link, of === null ? null : known(of)), row.was);
    },
    "call-trail": (row) => {
      trail(trailFields(row.entry, known(row.entry.call)));
      return undefined;
    },
  };
}

type Versioned = Record<string, Value> & { version: number };

/** A new row where `was` is 0, else the next version of the one that is there, unless that has changed meanwhile. */
function upserting(
  db: Database.Database,
  { table, key, columns }: { table: string; key: string; columns: readonly string[] },
): (row: Versioned, was: number) => "version" | undefined {
  const quoted = columns.map((column) => `"${column}"`);
  const marks = columns.map(() => "?").join(", ");
  const insert = db.prepare(
    `insert into ${table} (${quoted.join(", ")}) values (${marks}) on conflict (${key}) do nothing`,
  );
  const sets = quoted.map((column) => `${column} = ?`).join(", ");
  const update = db.prepare(`update ${table} set ${sets} where ${key} = ? and version = ?`);
  return (row, was) => {
    const values = columns.map((column) => row[column] ?? null);
    const { changes } = was === 0 ? insert.run(...values) : update.run(...values, row[key], was);
    return changes === 0 ? "version" : undefined;
  };
}

const callColumns = [
  ...["id", "about", "host", "centre", "starts_at", "ends_at", "grace_s", "generation", "room"],
  ...["started_at", "ended_at", "ending", "version"],
];

function callFields(call: Call, about: number): Versioned {
  return {
    ...{ id: call.id, about, host: call.host, centre: call.centre, grace_s: call.graceS },
    ...{ starts_at: call.startsAt.getTime(), ends_at: call.endsAt.getTime(), generation: call.generation },
    ...{ room: call.room, started_at: time(call.startedAt), ended_at: time(call.endedAt) },
    ...{ ending: call.ending, version: call.version },
  };
}

const linkColumns = [
  ...["hash", "side", "call", "of", "serial", "label", "device", "code", "code_until", "code_tries"],
  ...["issued_at", "ended_at", "version"],
];

function linkFields(link: CallLink, call: number | null): Versioned {
  return {
    ...{ hash: link.hash, side: link.side, call, of: link.of, serial: link.serial, label: link.label },
    ...{ device: link.device, code: link.code, code_until: time(link.codeUntil), code_tries: link.codeTries },
    ...{ issued_at: link.issuedAt.getTime(), ended_at: time(link.endedAt), version: link.version },
  };
}

function trailFields({ at, what, side, detail }: TrailEntry, call: number) {
  return { call, at: at.getTime(), what, side, detail };
}

function time(at: Date | null): number | null {
  return at === null ? null : at.getTime();
}
