import type { z } from "zod";
import type { CaseFile } from "../core/file/file.ts";
import type { Notice } from "../core/notice/notice.ts";
import type { PersonWithContacts } from "../core/person/person.ts";
import type { Recorded } from "../core/cases.ts";
import { dueAt, type ServiceRequest } from "../core/request/request.ts";
import type { Staff } from "../core/staff/staff.ts";
import type { Names } from "./names.ts";
import type * as shapes from "./schema/shapes.ts";

type Of<Shape extends z.ZodType> = z.output<Shape>;

/** A case as scripts read it. Fields are only ever added (`case.list/1`). */
export function toItem(request: ServiceRequest, names: Names): Of<typeof shapes.caseItem> {
  const { number, stage, category, department, handler, channel, text, place } = request;
  const { openedAt, closedAt, legalDue, promisedDue, protocol, version, reopened, outcome, question } =
    request;
  return {
    number,
    kind: "request",
    status: stage,
    category,
    department,
    handler: handler === null ? null : names.login(handler),
    channel,
    text,
    place,
    openedAt,
    dueAt: dueAt(request),
    closedAt,
    legalDue,
    promisedDue,
    protocol,
    version,
    reopened,
    outcome,
    question,
  };
}

/** What happened, as scripts read it; `by` is a login, `resident` or `desk`. */
export function toEvent({ at, by, event, seq }: Recorded, names: Names): Of<typeof shapes.eventItem> {
  const { type, ...data } = event;
  return { type, at, by: by.kind === "staff" ? names.login(by.id) : by.kind, seq, data };
}

/** A file of a case, as scripts read it. */
export function toFile({
  id,
  kind,
  state,
  name,
  mime,
  size,
  sha,
  why,
  createdAt,
}: CaseFile): Of<typeof shapes.fileItem> {
  return { id, kind, state, name, mime, size, sha, why, createdAt };
}

/** A message of the outbox, as scripts read it. */
export function toNotice(notice: Notice): Of<typeof shapes.noticeItem> {
  const {
    id,
    channel,
    address,
    subject,
    state,
    attempts,
    createdAt,
    dueAt: due,
    sentAt,
    why,
    reply,
  } = notice;
  return {
    id,
    channel,
    address,
    state,
    subject,
    text: reply.text,
    attempts,
    createdAt,
    dueAt: due,
    sentAt,
    why,
  };
}

/** Who reported, as scripts read it. */
export function toResident({ person, contacts }: PersonWithContacts): Of<typeof shapes.residentItem> {
  return {
    name: person.name,
    language: person.language,
    preferred: person.preferred,
    contacts: contacts.map(({ channel, address, proof, deadAt }) => ({ channel, address, proof, deadAt })),
  };
}

/** A member of staff, as scripts read it. */
export function toMember(staff: Staff): Of<typeof shapes.memberItem> {
  const { login, name, roles, department, phone, email, active, version } = staff;
  return { login, name, roles, department, phone, email, active, version };
}
