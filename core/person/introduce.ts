import type { ChannelName } from "../channel.ts";
import type { Deps } from "../deps.ts";
import type { Language } from "../language.ts";
import type { Change } from "../store.ts";
import type { Contact, Person, PersonWithContacts, Proof } from "./person.ts";

export type Newcomer = {
  channel: ChannelName;
  address: string;
  proof: Proof;
  language: Language;
  name: string | null;
  /** They only look in: this address can be written to once they write from it. */
  onlyLooks?: boolean | undefined;
};
export type Introduction = {
  known: PersonWithContacts;
  /** Nobody knew them before: there is nothing of theirs to look for. */
  isNew: boolean;
  change: Pick<Change, "people" | "contacts">;
};

/**
 * The person behind an address: the one we know, or a new one with this contact. Two persons are never
 * joined here; the store's unique contact decides a race, and the loser finds the winner on its next try.
 */
export async function introduce(deps: Deps, newcomer: Newcomer): Promise<Introduction> {
  const known = await deps.store.contact(newcomer.channel, newcomer.address);
  if (known !== undefined) return { known, isNew: false, change: revived(known, newcomer) };
  const { channel, address, proof, language, name, onlyLooks } = newcomer;
  const person: Person = { id: deps.newId(), name, language, preferred: null };
  const deadAt = onlyLooks === true ? deps.now() : null;
  const contact: Contact = { id: deps.newId(), person: person.id, channel, address, proof, deadAt };
  const change = { people: [person], contacts: [contact] };
  return { known: { person, contacts: [contact] }, isNew: true, change };
}

/** Somebody who writes from an address proves it, and brings a dead one back to life. */
function revived(known: PersonWithContacts, newcomer: Newcomer): Introduction["change"] {
  const { channel, address, proof, onlyLooks } = newcomer;
  if (proof !== "wrote" || onlyLooks === true) return {};
  const stale = known.contacts.find((contact) => contact.channel === channel && contact.address === address);
  if (stale === undefined || (stale.proof === "wrote" && stale.deadAt === null)) return {};
  return { contacts: [{ ...stale, proof, deadAt: null }] };
}
