import type { z } from "zod";
import type { CaseFile } from "../core/file/file.ts";
import type { Notice } from "../core/notice/notice.ts";
import type { PersonWithContacts } from "../core/person/person.ts";
import type { Case, Recorded } from "../core/cases.ts";
import type { Staff } from "../core/staff/staff.ts";
import { kindOf } from "./kinds.ts";
import type { Names } from "./names.ts";
import type * as shapes from "./schema/shapes.ts";

type Of<Shape extends z.ZodType> = z.output<Shape>;

/** A case as scripts read it, with what is its kind's own. Fields are only ever added (`case.list/1`). */
export function toItem(one: Case, names: Names): Of<typeof shapes.caseHead> {
  const { number, kind, category, department, handler, channel, text } = one;
  const { openedAt, closedAt, protocol, version } = one;
  return {
    ...{ number, kind, category, department },
    handler: handler === null ? null : names.login(handler),
    ...{ channel, text, openedAt },
    dueAt: kindOf(one).due(one),
    ...{ closedAt, protocol, version },
    ...kindOf(one).jsonOf(one),
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
