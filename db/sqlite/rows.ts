import type { ChannelName } from "../../core/channel.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import type { CaseFile } from "../../core/file/file.ts";
import type { Contact, Person } from "../../core/person/person.ts";
import type { Protocol } from "../../core/case/case.ts";
import type { Case, KindName } from "../../core/cases.ts";
import type { Language } from "../../core/language.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { codecOf } from "../kinds/all.ts";
import { date, ms } from "../kinds/times.ts";
import type * as schema from "./schema.ts";

export type PersonRow = typeof schema.person.$inferSelect;
export type ContactRow = typeof schema.contact.$inferSelect;
export type StaffRow = typeof schema.staff.$inferSelect;
export type CaseRow = typeof schema.cases.$inferSelect;
export type ConversationRow = typeof schema.conversation.$inferSelect;
export type FileRow = typeof schema.file.$inferSelect;

/** Later than any date there will be: what has no due date sorts after what has one. */
export const noDue = 253_402_300_799_999;

export function personOf(row: PersonRow): Person {
  return {
    ...row,
    language: row.language as Person["language"],
    preferred: row.preferred as Person["preferred"],
  };
}

export function contactOf({ dead_at, channel, proof, ...row }: ContactRow): Contact {
  return { ...row, channel: channel as ChannelName, proof: proof as Contact["proof"], deadAt: date(dead_at) };
}

export function staffRow({ id, login, version, ...rest }: Staff): StaffRow {
  return { id, login, version, data: JSON.stringify(rest) };
}

export function staffOf({ data, ...row }: StaffRow): Staff {
  return { ...row, ...(JSON.parse(data) as Omit<Staff, keyof StaffRow>) };
}

/** A case as a row: what is searched, sorted or constrained in columns, the rest as its kind keeps it. */
export function caseRow(one: Case, protocol: Protocol | null): Omit<CaseRow, "seq"> {
  const codec = codecOf(one.kind);
  return {
    id: one.id,
    kind: one.kind,
    number: Number(one.number),
    protocol_year: protocol?.year ?? null,
    protocol_no: protocol?.no ?? null,
    version: one.version,
    status: codec.statusOf(one),
    stage: one.stage,
    department: one.department,
    category: one.category,
    handler: one.handler,
    resident: one.resident,
    channel: one.channel,
    language: one.language,
    opened_at: one.openedAt.getTime(),
    closed_at: ms(one.closedAt),
    due_key: codec.dueOf(one)?.getTime() ?? noDue,
    text: one.text,
    data: JSON.stringify(codec.dataOf(one)),
  };
}

export function caseOf(row: CaseRow): Case {
  const kind = row.kind as KindName;
  return codecOf(kind).caseOf(
    {
      kind,
      id: row.id,
      number: String(row.number),
      protocol: protocolOf(row),
      version: row.version,
      stage: row.stage,
      department: row.department,
      category: row.category,
      handler: row.handler,
      resident: row.resident,
      channel: row.channel as ChannelName,
      language: row.language as Language,
      text: row.text,
      openedAt: new Date(row.opened_at),
      closedAt: date(row.closed_at),
    },
    row.data,
  );
}

/** The number in the register; null for a kind that the office does not register. */
export function protocolOf({ protocol_year: year, protocol_no: no }: CaseRow): Protocol | null {
  return year === null || no === null ? null : { year, no };
}

export function conversationRow(conversation: Conversation): ConversationRow {
  const { channel, address, person, version, ...rest } = conversation;
  return { channel, address, person, version, data: JSON.stringify(rest) };
}

export function conversationOf({ data, channel, ...row }: ConversationRow): Conversation {
  const rest = JSON.parse(data) as Omit<Conversation, keyof ConversationRow>;
  return { ...row, channel: channel as ChannelName, ...rest };
}

export function fileRow(
  { source, dueAt, createdAt, ...file }: CaseFile,
  about: number | null,
): Omit<FileRow, "seq"> {
  return {
    ...file,
    about,
    source_channel: source?.channel ?? null,
    source_ref: source?.ref ?? null,
    due_at: ms(dueAt),
    created_at: createdAt.getTime(),
  };
}

/** A row as it is read: with the id of its case. */
export type FileFound = Omit<FileRow, "about"> & { about: string | null };

export function fileOf(row: FileFound): CaseFile {
  const { seq: _, source_channel, source_ref, due_at, created_at, kind, state, why, ...rest } = row;
  const known = source_channel !== null && source_ref !== null;
  return {
    ...rest,
    kind: kind as CaseFile["kind"],
    state: state as CaseFile["state"],
    why: why as CaseFile["why"],
    source: known ? { channel: source_channel as ChannelName, ref: source_ref } : null,
    dueAt: date(due_at),
    createdAt: new Date(created_at),
  };
}
