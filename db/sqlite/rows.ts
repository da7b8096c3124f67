import type { ChannelName } from "../../core/channel.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import type { CaseFile } from "../../core/file/file.ts";
import type { Contact, Person } from "../../core/person/person.ts";
import type { Protocol } from "../../core/case/case.ts";
import { dueAt, type ServiceRequest } from "../../core/request/request.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type * as schema from "./schema.ts";

export type PersonRow = typeof schema.person.$inferSelect;
export type ContactRow = typeof schema.contact.$inferSelect;
export type StaffRow = typeof schema.staff.$inferSelect;
export type RequestRow = typeof schema.request.$inferSelect;
export type ConversationRow = typeof schema.conversation.$inferSelect;
export type FileRow = typeof schema.file.$inferSelect;

/** Later than any date there will be: what has no due date sorts after what has one. */
export const noDue = 253_402_300_799_999;

export const ms = (date: Date | null): number | null => (date === null ? null : date.getTime());
export const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

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

type Rest = Pick<
  ServiceRequest,
  | "before"
  | "question"
  | "formerHandlers"
  | "language"
  | "place"
  | "outcome"
  | "verdict"
  | "reopened"
  | "promiseDays"
> & { pauses: [number, number | null][]; legalDue: number | null; promisedDue: number | null };

export function requestRow(request: ServiceRequest, protocol: Protocol): Omit<RequestRow, "seq"> {
  const { before, question, formerHandlers, language, place, outcome, verdict, reopened, promiseDays } =
    request;
  const rest: Rest = {
    ...{ before, question, formerHandlers, language, place, outcome, verdict, reopened, promiseDays },
    pauses: request.pauses.map(({ from, to }) => [from.getTime(), ms(to)]),
    legalDue: ms(request.legalDue),
    promisedDue: ms(request.promisedDue),
  };
  return {
    id: request.id,
    number: Number(request.number),
    protocol_year: protocol.year,
    protocol_no: protocol.no,
    version: request.version,
    stage: request.stage,
    department: request.department,
    category: request.category,
    handler: request.handler,
    resident: request.resident,
    channel: request.channel,
    opened_at: request.openedAt.getTime(),
    closed_at: ms(request.closedAt),
    due_key: dueAt(request)?.getTime() ?? noDue,
    text: request.text,
    data: JSON.stringify(rest),
  };
}

export function requestOf(row: RequestRow): ServiceRequest {
  const { pauses, legalDue, promisedDue, ...rest } = JSON.parse(row.data) as Rest;
  return {
    kind: "request",
    id: row.id,
    number: String(row.number),
    protocol: { year: row.protocol_year, no: row.protocol_no },
    version: row.version,
    stage: row.stage as ServiceRequest["stage"],
    department: row.department,
    category: row.category,
    handler: row.handler,
    resident: row.resident,
    channel: row.channel as ChannelName,
    text: row.text,
    openedAt: new Date(row.opened_at),
    closedAt: date(row.closed_at),
    ...rest,
    pauses: pauses.map(([from, to]) => ({ from: new Date(from), to: date(to) })),
    legalDue: date(legalDue),
    promisedDue: date(promisedDue),
  };
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
  { source, dueAt, createdAt, about: _, ...file }: CaseFile,
  request: number | null,
): Omit<FileRow, "seq"> {
  return {
    ...file,
    request,
    source_channel: source?.channel ?? null,
    source_ref: source?.ref ?? null,
    due_at: ms(dueAt),
    created_at: createdAt.getTime(),
  };
}

/** A row as it is read: with the id of its case. */
export type FileFound = FileRow & { about: string | null };

export function fileOf(row: FileFound): CaseFile {
  const {
    seq: _,
    request: __,
    source_channel,
    source_ref,
    due_at,
    created_at,
    kind,
    state,
    why,
    ...rest
  } = row;
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
