import { joined } from "../case/joined.ts";
import type { KindOf } from "../case/kind.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { Contact, PersonWithContacts } from "../person/person.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import type { Caller, Deed, Done } from "./deed.ts";

/**
 * Something that is asked on a page. `key` is of this form alone, so that it has its effect once. `proves` is the contact
 * that a code was sent to, where one is given back: the person behind it is who asks. `person` is whose page it is, where
 * its address proves it. Without either nobody is known: `visitor` is the id that somebody new gets, `name` what they are
 * called.
 */
export type PageForm = {
  key: string;
  language: Language;
  proves: Pick<Contact, "channel" | "address"> | null;
  person?: string | null;
  visitor?: string;
  name?: string | null;
};

const tries = 12;
/** On a page numbers are guarded by whoever serves it. */
const numbers = { mayLook: () => Promise.resolve(true), missed: () => Promise.resolve() };

/** Does what a form asks for, in one change. Refuses `sent-already` where this form has had its effect. */
export async function byPage<R>(
  { deps, kindOf }: { deps: Deps; kindOf: KindOf },
  asked: Deed<R>,
  form: PageForm,
): Promise<R | Refusal<"sent-already">> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const visitor = stranger(deps, form);
    const known = (await knownBy(deps, form)) ?? visitor;
    const caller: Caller = { ...callerOf(deps, form), kindOf, known, isNew: known === visitor };
    const done = await asked.perform(caller);
    if (Object.keys(done.change).length === 0) return done.result;
    const committed = await deps.store.commit(wholeOf(done, visitor, { key: form.key, at: deps.now() }));
    if (!("conflict" in committed)) return done.result;
    if (committed.conflict === "inbound") return refuse("sent-already");
  }
  throw new Error(`${asked.name} would not settle after ${tries} tries`);
}

function stranger(deps: Deps, { language, visitor, name = null }: PageForm): PersonWithContacts {
  return { person: { id: visitor ?? deps.newId(), name, language, preferred: null }, contacts: [] };
}

async function knownBy(
  { store }: Deps,
  { proves, person }: PageForm,
): Promise<PersonWithContacts | undefined> {
  if (person !== undefined && person !== null) return store.person(person);
  return proves === null ? undefined : store.contact(proves.channel, proves.address);
}

function callerOf(deps: Deps, { key, language }: PageForm): Omit<Caller, "known" | "isNew" | "kindOf"> {
  const said = { kind: "text", text: "" } as const;
  const incoming = { channel: "web", address: key, key, language, name: null, caller: null, said } as const;
  return { deps, incoming, language, turns: 0, numbers };
}

/** Whoever has proven a contact becomes somebody we know. */
function wholeOf<R>(
  { change }: Done<R>,
  { person }: PersonWithContacts,
  { key, at }: { key: string; at: Date },
): Change {
  const isNew = change.contacts?.some((contact) => contact.person === person.id) === true;
  const inbound = { key: `form:${key}`, at, answer: [] };
  return joined([{ inbound }, isNew ? { people: [person] } : {}, change]);
}
