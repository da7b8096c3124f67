import type Database from "better-sqlite3";
import type { Reply } from "../../core/channel.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import type { PersonWithContacts } from "../../core/person/person.ts";
import type { Reads } from "../../core/store.ts";
import { patiently } from "./patient.ts";
import {
  type ContactRow,
  contactOf,
  conversationOf,
  type ConversationRow,
  fileOf,
  type FileFound,
  personOf,
  type PersonRow,
  requestOf,
  type RequestRow,
  staffOf,
  type StaffRow,
} from "./rows.ts";
import type { Settings } from "./settings.ts";

type Simple = Omit<Reads, "list" | "count" | "history" | "verify" | "counter" | "notices">;

const fileQuery =
  "select file.*, request.id as request from file left join request on request.seq = file.request";

/** The reads that answer with what one row or a handful of rows say. */
export function openReads(db: Database.Database, settings: Settings): Simple {
  const people = peopleReads(db);
  const inbound = db.prepare<[string], string>("select answer from inbound where key = ?").pluck();
  const conversation = db.prepare<[string, string], ConversationRow>(
    "select channel, address, person, version, data from conversation where channel = ? and address = ?",
  );
  const request = db.prepare<[number], RequestRow>("select * from request where number = ?");
  const requestsOf = db.prepare<[string, number], RequestRow>(
    "select * from request where resident = ? order by seq desc limit ?",
  );
  const filesOf = db.prepare<[string], FileFound>(`${fileQuery} where request.id = ? order by file.seq`);
  const file = db.prepare<[string], FileFound>(`${fileQuery} where file.id = ?`);
  const allStaff = db.prepare<[], StaffRow>("select * from staff order by login");
  const staff = settings.remembered("staff", () => allStaff.all().map(staffOf));
  const municipality = settings.remembered("municipality", (data) =>
    data === null ? undefined : (JSON.parse(data) as Municipality),
  );

  return {
    ...people,
    inbound: (key) =>
      patiently(() => {
        const answer = inbound.get(key);
        return answer === undefined ? undefined : (JSON.parse(answer) as Reply[]);
      }),
    conversation: (channel, address) =>
      patiently(() => mapped(conversation.get(channel, address), conversationOf)),
    request: (number) =>
      patiently(() => (/^\d{9}$/.test(number) ? mapped(request.get(Number(number)), requestOf) : undefined)),
    requestsOf: (person, limit) => patiently(() => requestsOf.all(person, limit).map(requestOf)),
    filesOf: (id) => patiently(() => filesOf.all(id).map(fileOf)),
    file: (id) => patiently(() => mapped(file.get(id), fileOf)),
    staff: () => patiently(() => [...staff()]),
    municipality: () => patiently(municipality),
  };
}

type Known = PersonRow & { contacts: string };

/** A person and all contacts in one statement: this is read for every message that comes. */
function peopleReads(db: Database.Database): Pick<Reads, "contact" | "person"> {
  const whole = `select person.*, (
      select json_group_array(json_object('id', id, 'person', person, 'channel', channel, 'address', address,
        'proof', proof, 'dead_at', dead_at) order by proof = 'wrote' desc, channel, address)
      from contact where contact.person = person.id
    ) as contacts from person`;
  const byId = db.prepare<[string], Known>(`${whole} where id = ?`);
  const byAddress = db.prepare<[string, string], Known>(
    `${whole} where id = (select person from contact where channel = ? and address = ?)`,
  );
  const known = ({ contacts, ...person }: Known): PersonWithContacts => ({
    person: personOf(person),
    contacts: (JSON.parse(contacts) as ContactRow[]).map(contactOf),
  });

  return {
    person: (id) => patiently(() => mapped(byId.get(id), known)),
    contact: (channel, address) => patiently(() => mapped(byAddress.get(channel, address), known)),
  };
}

function mapped<Row, T>(row: Row | undefined, map: (row: Row) => T): T | undefined {
  return row === undefined ? undefined : map(row);
}
