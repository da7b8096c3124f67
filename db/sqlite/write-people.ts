import type Database from "better-sqlite3";
import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Contact, Person } from "../../core/person/person.ts";
import type { Staff } from "../../core/staff/staff.ts";
import type { Change } from "../../core/store.ts";
import { ms } from "../kinds/times.ts";
import { type ContactRow, type ConversationRow, conversationRow, type PersonRow } from "./rows.ts";
import { staffRow, type StaffRow } from "./rows.ts";
import { inserting, taken } from "./statements.ts";

export type PeopleWriter = {
  /** Whether somebody who was there has another name now. */
  person: (person: Person) => { renamed: boolean };
  contact: (contact: Contact) => void;
};

const personColumns = ["id", "name", "language", "preferred"] as const;
const contactColumns = ["id", "person", "channel", "address", "proof", "dead_at"] as const;

/** Persons and contacts by id: new, or in the place of what was there. */
export function peopleWriter(db: Database.Database): PeopleWriter {
  const person = inserting<PersonRow>(db, {
    table: "person",
    columns: personColumns,
    and: `on conflict (id) do update set ${taken(personColumns.slice(1))}`,
  });
  const contact = inserting<ContactRow>(db, {
    table: "contact",
    columns: contactColumns,
    and: `on conflict (id) do update set ${taken(contactColumns.slice(1))}`,
  });
  const nameOf = db.prepare<[string], string | null>("select name from person where id = ?").pluck();
  return {
    person: (given) => {
      const before = nameOf.get(given.id);
      person(given);
      return { renamed: before !== undefined && before !== given.name };
    },
    contact: ({ deadAt, ...given }) => void contact({ ...given, dead_at: ms(deadAt) }),
  };
}

/** Each says whether the version that is there was the expected one; only then is anything written. */
export type VersionedWriter<T> = (given: T, was: number) => boolean;

export function conversationWriter(db: Database.Database): VersionedWriter<Conversation> {
  const columns = ["channel", "address", "person", "version", "data"] as const;
  const insert = inserting<ConversationRow>(db, {
    table: "conversation",
    columns,
    and: "on conflict (channel, address) do nothing",
  });
  const update = db.prepare(
    "update conversation set person = ?, version = ?, data = ? where channel = ? and address = ? and version = ?",
  );
  return (conversation, was) => {
    const row = conversationRow(conversation);
    if (was === 0) return insert(row).changes > 0;
    return update.run(row.person, row.version, row.data, row.channel, row.address, was).changes > 0;
  };
}

const anyAdmin = `select exists (select 1 from staff where json_extract(data, '$.active')
  and exists (select 1 from json_each(data, '$.roles') where value = 'admin'))`;

/** Writes accounts; of two admins who put each other out of office at the same moment the later one stays. */
export function accountsWriter(
  db: Database.Database,
): (accounts: NonNullable<Change["staff"]>) => "version" | "last-admin" | undefined {
  const put = staffWriter(db);
  const isKept = db.prepare<[], number>(anyAdmin).pluck();
  return (accounts) => {
    const had = isKept.get() === 1;
    if (!accounts.every(({ staff, was }) => put(staff, was))) return "version";
    return had && isKept.get() !== 1 ? "last-admin" : undefined;
  };
}

function staffWriter(db: Database.Database): VersionedWriter<Staff> {
  const insert = inserting<StaffRow>(db, { table: "staff", columns: ["id", "login", "version", "data"] });
  const update = db.prepare("update staff set login = ?, version = ?, data = ? where id = ? and version = ?");
  return (staff, was) => {
    const row = staffRow(staff);
    if (was === 0) return insert(row).changes > 0;
    return update.run(row.login, row.version, row.data, row.id, was).changes > 0;
  };
}
