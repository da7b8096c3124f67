import type Database from "better-sqlite3";
import type { CallReads } from "../../core/call/port.ts";
import { type CallFields, callOf, entryOf, type LinkFields, linkOf, type TrailFields } from "./call-rows.ts";
import { patiently } from "./patient.ts";

const calls = "select call.*, cases.id as case_id from call join cases on cases.seq = call.about";
const links =
  "select call_link.*, call.id as call_id from call_link left join call on call.seq = call_link.call";

/** What is read of calls, of the links to them and of what happened in them. */
export function openCalls(db: Database.Database): CallReads {
  const byId = db.prepare<[string], CallFields>(`${calls} where call.id = ?`);
  const byCase = db.prepare<[string], CallFields>(`${calls} where cases.id = ?`);
  const between = db.prepare<[number, number, string | null, string | null], CallFields>(
    `${calls} where starts_at >= ? and starts_at < ? and host = ifnull(?, host) and centre is ifnull(?, centre)
      order by starts_at, call.seq`,
  );
  const going = db.prepare<[number], CallFields>(
    `${calls} where ended_at is null and starts_at < ? order by starts_at, call.seq`,
  );
  const number = db.prepare<[string], number>("select number from cases where id = ?").pluck();
  const byHash = db.prepare<[string], LinkFields>(`${links} where hash = ?`);
  const ofCall = db.prepare<[string], LinkFields>(`${links} where call.id = ? order by side, serial`);
  const lastOfCall = db.prepare<[string, string], LinkFields>(
    `${links} where side = ? and call.id = ? order by serial desc limit 1`,
  );
  const lastOfAll = db.prepare<[string, string], LinkFields>(
    `${links} where side = ? and call_link.call is null and "of" = ? order by serial desc limit 1`,
  );
  const trail = db.prepare<[string], TrailFields>(
    `select call_trail.*, call.id as call_id from call_trail join call on call.seq = call_trail.call
      where call.id = ? order by call_trail.seq`,
  );
  const one = (row: CallFields | undefined) => row && callOf(row);
  const link = (row: LinkFields | undefined) => row && linkOf(row);
  return {
    call: (id) => patiently(() => one(byId.get(id))),
    callOf: (about) => patiently(() => one(byCase.get(about))),
    callsBetween: (from, until, of = {}) =>
      patiently(() =>
        between.all(from.getTime(), until.getTime(), of.host ?? null, of.centre ?? null).map(callOf),
      ),
    callsToKeep: (until) => patiently(() => going.all(until.getTime()).map(callOf)),
    numberOf: (about) =>
      patiently(() => {
        const found = number.get(about);
        return found === undefined ? undefined : String(found);
      }),
    linkBy: (hash) => patiently(() => link(byHash.get(hash))),
    lastLink: (side, of) =>
      patiently(() => link("call" in of ? lastOfCall.get(side, of.call) : lastOfAll.get(side, of.of))),
    linksOf: (id) => patiently(() => ofCall.all(id).map(linkOf)),
    trailOf: (id) => patiently(() => trail.all(id).map(entryOf)),
  };
}
