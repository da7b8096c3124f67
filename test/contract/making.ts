import { randomInt, randomUUID } from "node:crypto";
import type { Reply } from "../../core/channel.ts";
import { newConversation, type Conversation } from "../../core/conversation/conversation.ts";
import type { CaseFile } from "../../core/file/file.ts";
import type { NewNotice } from "../../core/notice/notice.ts";
import { makeTracking } from "../../core/number/tracking.ts";
import type { Contact, Person } from "../../core/person/person.ts";
import type { NewEvent } from "../../core/cases.ts";
import type { RequestEvent } from "../../core/request/events.ts";
import type { ServiceRequest } from "../../core/request/request.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Change, Committed, CommitResult, Store } from "../../core/store.ts";

/** Values of the right shape for tests of a store, which asks no rule whether they make sense. */

export const morning = new Date("2026-11-24T08:30:00Z");

/** So many minutes after the morning of the tests. */
export function minutes(count: number): Date {
  return new Date(morning.getTime() + count * 60_000);
}

const given = new Set<string>();

/** Chance gives the same number twice among some hundreds now and then; that is a test of its own. */
function freshNumber(): string {
  const number = makeTracking(randomInt);
  if (given.has(number)) return freshNumber();
  given.add(number);
  return number;
}

export function request(own: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    ...{ kind: "request", id: randomUUID(), number: freshNumber(), protocol: null, version: 1, stage: "new" },
    ...{ before: null, question: null, category: "potholes", department: "roads", handler: null },
    ...{ formerHandlers: [], resident: null, channel: "telegram", language: "el", text: "Λακκούβα" },
    ...{ place: { lat: 38.37, lon: 26.13, address: "Απλωταριάς 12" }, openedAt: morning, closedAt: null },
    ...{ outcome: null, verdict: null, reopened: 0, promiseDays: 5, pauses: [] },
    ...{ legalDue: minutes(60 * 24 * 50), promisedDue: minutes(60 * 24 * 7) },
    ...own,
  };
}

/** The event that opens a request, or another one of it. */
export function event(of: ServiceRequest, own?: RequestEvent, at = morning): NewEvent {
  const { id, number, channel, text, category, department, place } = of;
  const opened = { type: "RequestOpened", number, channel, text, category, department, place } as const;
  return {
    about: id,
    at,
    by: { kind: "resident" },
    event: own ?? { ...opened, files: [], incomplete: false },
  };
}

/** The whole change that opens a request. */
export function opening(of: ServiceRequest): Change {
  return { cases: [{ case: of, was: 0 }], events: [event(of)] };
}

/** The next version of a request, with a note in the log. */
export function changing(of: ServiceRequest, own: Partial<ServiceRequest> = {}): Change {
  const next = { ...of, ...own, version: of.version + 1 };
  return {
    cases: [{ case: next, was: of.version }],
    events: [event(of, { type: "NoteAdded", text: "σημείωση" })],
  };
}

export function person(own: Partial<Person> = {}): Person {
  return { id: randomUUID(), name: "Ελένη Χατζή", language: "el", preferred: null, ...own };
}

export function contact(of: Person, own: Partial<Contact> = {}): Contact {
  const address = String(randomInt(1_000_000_000));
  return {
    id: randomUUID(),
    person: of.id,
    channel: "telegram",
    address,
    proof: "wrote",
    deadAt: null,
    ...own,
  };
}

export function conversation(of: Contact): Conversation {
  return {
    ...newConversation(
      { channel: of.channel, address: of.address, person: of.person, language: "el" },
      morning,
    ),
    version: 1,
  };
}

export function reply(text: string): Reply {
  return { text, spoken: [], menu: [], choices: [], want: { kind: "nothing" }, language: "el", files: [] };
}

export function notice(own: Partial<NewNotice> = {}): NewNotice {
  return {
    ...{ key: randomUUID(), about: null, person: null, channel: "telegram", address: "1001" },
    ...{ subject: "Δήμος Χίου", reply: reply("καλημέρα"), dueAt: morning, state: "queued", replaces: false },
    ...own,
  };
}

export function file(own: Partial<CaseFile> = {}): CaseFile {
  return {
    ...{ id: randomUUID(), about: null, person: null, kind: "photo", state: "kept", sha: "a".repeat(64) },
    ...{
      name: null,
      mime: "image/jpeg",
      size: 1200,
      why: null,
      attempts: 0,
      dueAt: null,
      createdAt: morning,
    },
    source: null,
    ...own,
  };
}

/** A file that the channel still holds. */
export function wanted(own: Partial<CaseFile> = {}): CaseFile {
  const source = { channel: "telegram", ref: randomUUID() } as const;
  return file({ source, state: "wanted", sha: null, mime: null, size: null, dueAt: morning, ...own });
}

export function staff(own: Partial<Staff> = {}): Staff {
  return {
    ...{
      id: randomUUID(),
      login: `clerk-${randomInt(1_000_000_000)}`,
      name: "Άννα Κοντού",
      phone: "2271350123",
    },
    ...{ email: "anna@chios.example", department: "roads", roles: ["clerk"], active: true, version: 1 },
    ...own,
  };
}

/** Commits what nothing stands against. */
export async function put(store: Store, ...changes: Change[]): Promise<Committed[]> {
  const results = await Promise.all(changes.map((change) => store.commit(change)));
  return results.map(committed);
}

function committed(result: CommitResult): Committed {
  if ("conflict" in result) throw new Error(`refused: ${result.conflict}`);
  return result;
}
