import type { Call, TrailEntry } from "../../core/call/call.ts";
import type { CallLink } from "../../core/call/link.ts";
import { date } from "../kinds/times.ts";
import type * as schema from "./schema-call.ts";

/** Rows as they are read: with the ids that the desk knows things by. */
export type CallFields = typeof schema.call.$inferSelect & { case_id: string };
export type LinkFields = typeof schema.call_link.$inferSelect & { call_id: string | null };
export type TrailFields = typeof schema.call_trail.$inferSelect & { call_id: string };

export function callOf(row: CallFields): Call {
  return {
    ...{ id: row.id, about: row.case_id, host: row.host, centre: row.centre },
    ...{ startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at), graceS: row.grace_s },
    ...{ generation: row.generation, room: row.room, startedAt: date(row.started_at) },
    ...{ endedAt: date(row.ended_at), ending: row.ending as Call["ending"], version: row.version },
  };
}

export function linkOf(row: LinkFields): CallLink {
  return {
    ...{ hash: row.hash, side: row.side as CallLink["side"], call: row.call_id, of: row.of },
    ...{ serial: row.serial, label: row.label, device: row.device, code: row.code },
    ...{ codeUntil: date(row.code_until), codeTries: row.code_tries, issuedAt: new Date(row.issued_at) },
    ...{ endedAt: date(row.ended_at), version: row.version },
  };
}

export function entryOf(row: TrailFields): TrailEntry {
  return {
    ...{ call: row.call_id, at: new Date(row.at), what: row.what as TrailEntry["what"] },
    ...{ side: row.side as TrailEntry["side"], detail: row.detail },
  };
}
