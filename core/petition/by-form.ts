import { joined } from "../case/joined.ts";
import type { Caller, Deed, Done } from "../conversation/deed.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import type { Address } from "./contact.ts";
import { petitions } from "./kind.ts";

/**
 * Something that is asked on a page. `key` is of this form alone, so that it has its effect once. `proves` is the contact
 * that a code was sent to, where one is given back: the person behind it is who asks. Without it nobody is known.
 */
export type Form = { key: string; language: Language; proves: Address | null };

const tries = 12;
/** On a page numbers are guarded by whoever serves it. */
const numbers = { mayLook: () => Promise.resolve(true), missed: () => Promise.resolve() };

/** Does what a form asks for, in one change. Refuses `sent-already` where this form has had its effect. */
export async function byForm<R>(
  deps: Deps,
  asked: Deed<R>,
  form: Form,
): Promise<R | Refusal<"sent-already">> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const visitor = stranger(deps, form.language);
    const known = (form.proves && (await personAt(deps, form.proves))) ?? visitor;
    const done = await asked.perform({ ...callerOf(deps, form), known, isNew: known === visitor });
    if (Object.keys(done.change).length === 0) return done.result;
    const committed = await deps.store.commit(wholeOf(done, visitor, { key: form.key, at: deps.now() }));
    if (!("conflict" in committed)) return done.result;
    if (committed.conflict === "inbound") return refuse("sent-already");
  }
  throw new Error(`${asked.name} would not settle after ${tries} tries`);
}

function stranger(deps: Deps, language: Language): PersonWithContacts {
  return { person: { id: deps.newId(), name: null, language, preferred: null }, contacts: [] };
}

async function personAt({ store }: Deps, { channel, address }: Address): Promise<PersonWithContacts | null> {
  return (await store.contact(channel, address)) ?? null;
}

function callerOf(deps: Deps, { key, language }: Form): Omit<Caller, "known" | "isNew"> {
  const said = { kind: "text", text: "" } as const;
  const incoming = { channel: "web", address: key, key, language, name: null, caller: null, said } as const;
  return { kindOf: () => petitions, deps, incoming, language, turns: 0, numbers };
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
