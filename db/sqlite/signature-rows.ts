import type { ChannelName } from "../../core/channel.ts";
import type { Selection } from "../../core/petition/petition.ts";
import type { Code } from "../../core/person/code.ts";
import type { Signature, SignatureState } from "../../core/petition/signature.ts";
import { date, ms } from "../kinds/times.ts";
import type * as schema from "./schema-petition.ts";
import type { Value } from "./statements.ts";

export type SignatureRow = typeof schema.signature.$inferSelect;
/** A row as it is read: with the id of its petition. */
export type SignatureFound = SignatureRow & { about: string };

export const signatureQuery =
  "select signature.*, cases.id as about from signature join cases on cases.seq = signature.petition";

export function signatureRow(one: Signature, petition: number): Omit<SignatureRow, "seq"> {
  const { address, network, wide, prefix } = one.source;
  return {
    ...{ id: one.id, petition, key: one.key, leaf: one.leaf, state: one.state, channel: one.channel },
    ...{ at: one.at.getTime(), counted_at: ms(one.countedAt), person: one.person, name: one.name },
    ...{ unit: one.unit, address, network, wide, prefix, sheet: one.sheet, by: one.by },
    code: one.code === null ? null : JSON.stringify({ ...one.code, until: one.code.until.getTime() }),
    codes: one.codes,
    told: one.told ? 1 : 0,
  };
}

export function signatureOf(row: SignatureFound): Signature {
  const { address, network, wide, prefix, code } = row;
  return {
    ...{ id: row.id, petition: row.about, key: row.key ?? "", leaf: row.leaf },
    ...{ state: row.state as SignatureState, channel: row.channel as ChannelName, at: new Date(row.at) },
    ...{ countedAt: date(row.counted_at), person: row.person, name: row.name, unit: row.unit },
    ...{ source: { address, network, wide, prefix }, sheet: row.sheet, by: row.by },
    code: code === null ? null : codeOf(code),
    codes: row.codes,
    told: row.told === 1,
  };
}

function codeOf(data: string): Code {
  const { digest, until, misses } = JSON.parse(data) as Omit<Code, "until"> & { until: number };
  return { digest, until: new Date(until), misses };
}

/** The condition of a selection within a petition, and of the states that are meant. */
export function selecting(
  { ids, since, before, ...places }: Selection,
  states: readonly SignatureState[],
): { sql: string; values: Value[] } {
  const parts: { sql: string; values: readonly Value[] }[] = [
    { sql: `state in (${marks(states)})`, values: states },
    ...(ids === undefined ? [] : [{ sql: `id in (${marks(ids)})`, values: ids }]),
    ...(since === undefined ? [] : [{ sql: "at >= ?", values: [Date.parse(since)] }]),
    ...(before === undefined ? [] : [{ sql: "at < ?", values: [Date.parse(before)] }]),
  ];
  for (const place of ["address", "network", "wide", "prefix", "sheet"] as const) {
    const value = places[place];
    if (value !== undefined) parts.push({ sql: `${place} = ?`, values: [value] });
  }
  return { sql: parts.map(({ sql }) => sql).join(" and "), values: parts.flatMap(({ values }) => values) };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}
