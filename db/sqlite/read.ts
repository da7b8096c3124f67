import type Database from "better-sqlite3";
import type { Reply } from "../../core/channel.ts";
import type { Sending } from "../../core/notice/sending.ts";
import type { Contact, PersonWithContacts } from "../../core/person/person.ts";
import type { Reads } from "../../core/store.ts";
import {
  caseOf,
  type CaseRow,
  contactOf,
  conversationOf,
  type ConversationRow,
  fileOf,
  type FileFound,
  personOf,
  staffOf,
  type StaffRow,
} from "./rows.ts";
import type { Settings } from "./settings.ts";
import type { Together } from "./together.ts";
import { wholeTown } from "./town.ts";
import type { Log } from "./log.ts";

type Simple = Omit<Reads, "list" | "count" | "notices" | "marksOf" | keyof Log>;

const fileQuery = "select file.*, cases.id as about from file left join cases on cases.seq = file.about";

/**
 * However many cases a resident has, only the newest are looked at. The first event of a case is its opening, by the
 * clock: the register may be ahead of it.
 */
export const openedByResident = `select count(*) from cases
  where seq in (select seq from cases where resident = ? order by seq desc limit ?) and opened_at >= ?
    and (select by = 'resident' and at >= ? from event where event.about = cases.seq order by event.seq limit 1)`;

/** When the last number of the register was given. */
export const lastRegistered = `select opened_at from cases where protocol_year is not null
  order by protocol_year desc, protocol_no desc limit 1`;

/** The reads that answer with what one row or a handful of rows say. */
export function openReads(db: Database.Database, settings: Settings, { read }: Together): Simple {
  const people = peopleReads(db, read);
  const inbound = db.prepare<[string], string>("select answer from inbound where key = ?").pluck();
  const conversation = db.prepare<[string, string], ConversationRow>(
    "select channel, address, person, version, data from conversation where channel = ? and address = ?",
  );
  const byNumber = db.prepare<[number], CaseRow>("select * from cases where number = ?");
  const casesOf = db.prepare<[string, number], CaseRow>(
    "select * from cases where resident = ? order by seq desc limit ?",
  );
  const opened = db.prepare<[string, number, number, number], number>(openedByResident).pluck();
  const registered = db.prepare<[], number>(lastRegistered).pluck();
  const filesOf = db.prepare<[string], FileFound>(`${fileQuery} where cases.id = ? order by file.seq`);
  const file = db.prepare<[string], FileFound>(`${fileQuery} where file.id = ?`);
  const allStaff = db.prepare<[], StaffRow>("select * from staff order by login");
  const staff = settings.remembered("staff", () => allStaff.all().map(staffOf));
  const municipality = wholeTown(db, settings);
  const sending = settings.remembered("sending", (data) =>
    data === null ? undefined : (JSON.parse(data) as Sending),
  );

  return {
    ...people,
    inbound: (key) =>
      read(() => {
        const answer = inbound.get(key);
        return answer === undefined ? undefined : (JSON.parse(answer) as Reply[]);
      }),
    conversation: (channel, address) =>
      read(() => mapped(conversation.get(channel, address), conversationOf)),
    case: (number) =>
      read(() => (/^\d{9}$/.test(number) ? mapped(byNumber.get(Number(number)), caseOf) : undefined)),
    casesOf: (person, limit) => read(() => casesOf.all(person, limit).map(caseOf)),
    openedSince: (person, since, newest) =>
      read(() => opened.get(person, newest, since.getTime(), since.getTime()) ?? 0),
    registeredAt: () =>
      read(() => {
        const at = registered.get();
        return at === undefined ? undefined : new Date(at);
      }),
    filesOf: (id) => read(() => filesOf.all(id).map(fileOf)),
    file: (id) => read(() => mapped(file.get(id), fileOf)),
    staff: () => read(() => [...staff()]),
    municipality: () => read(municipality),
    sending: () => read(sending),
  };
}

type PersonColumns = [id: string, name: string | null, language: string, preferred: string | null];
type ContactColumns = [string, channel: string, address: string, proof: string, dead_at: number | null];
type Known = [...PersonColumns, ...(ContactColumns | [null, null, null, null, null])];

/**
 * A person and all contacts in one statement, those who wrote first. This is read for every message that comes, so the
 * rows arrive as plain lists and are put in order here, which takes half the time.
 */
function peopleReads(db: Database.Database, read: Together["read"]): Pick<Reads, "contact" | "person"> {
  const whole = `select person.id, name, language, preferred, contact.id, channel, address, proof, dead_at
    from person left join contact on contact.person = person.id`;
  const byId = db.prepare<[string], Known>(`${whole} where person.id = ?`).raw();
  const byAddress = db
    .prepare<[string, string], Known>(
      `${whole} where person.id = (select person from contact where channel = ? and address = ?)`,
    )
    .raw();

  return {
    person: (id) => read(() => knownOf(byId.all(id))),
    contact: (channel, address) => read(() => knownOf(byAddress.all(channel, address))),
  };
}

function knownOf(rows: Known[]): PersonWithContacts | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const [id, name, language, preferred] = first;
  const contacts = rows.flatMap(([person, , , , contact, channel, address, proof, dead_at]) =>
    contact === null ? [] : [contactOf({ id: contact, person, channel, address, proof, dead_at })],
  );
  return { person: personOf({ id, name, language, preferred }), contacts: contacts.sort(byProof) };
}

function byProof(a: Contact, b: Contact): number {
  return (
    Number(b.proof === "wrote") - Number(a.proof === "wrote") ||
    inOrder(a.channel, b.channel) ||
    inOrder(a.address, b.address)
  );
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mapped<Row, T>(row: Row | undefined, map: (row: Row) => T): T | undefined {
  return row === undefined ? undefined : map(row);
}
