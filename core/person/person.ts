import { type ChannelName, channelNames } from "../channel.ts";
import type { Language } from "../language.ts";

/** How we know that an address is the person's: wrote from it, its platform says so, called from it, a clerk took it down. */
export type Proof = "wrote" | "platform" | "caller-id" | "clerk";
const proven: readonly Proof[] = ["wrote", "platform"];

/** Whether somebody is known to be at an address, because they wrote from it. */
export function isProven({ proof }: { proof: Proof }): boolean {
  return proven.includes(proof);
}

export type Contact = {
  id: string;
  person: string;
  channel: ChannelName;
  address: string;
  proof: Proof;
  /** Set when the provider says that nobody is there any more. */
  deadAt: Date | null;
};

export type Person = {
  id: string;
  name: string | null;
  language: Language;
  preferred: ChannelName | null;
};

export type PersonWithContacts = { person: Person; contacts: Contact[] };

/**
 * The contact to write to where this one is dead: proven, and the first in the order of `reachable`; on one of the
 * channels that are `on`, where that is known.
 */
export function nextTo(
  known: PersonWithContacts,
  dead: Pick<Contact, "channel" | "address">,
  on: readonly ChannelName[] = channelNames,
): Contact | undefined {
  return reachable(known).find(
    ({ channel, address, proof }) =>
      isProven({ proof }) && on.includes(channel) && (channel !== dead.channel || address !== dead.address),
  );
}

/** The contacts worth writing to: alive, the preferred channel first, proven before declared, chats before the rest. */
export function reachable(known: PersonWithContacts): Contact[] {
  const rank = (contact: Contact) =>
    (contact.channel === known.person.preferred ? 0 : 2) + (isProven(contact) ? 0 : 1);
  const order = (contact: Contact) => channelNames.indexOf(contact.channel);
  return known.contacts
    .filter((contact) => contact.deadAt === null && contact.channel !== "voice" && contact.channel !== "web")
    .sort((a, b) => rank(a) - rank(b) || order(a) - order(b));
}
