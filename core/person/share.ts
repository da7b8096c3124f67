import type { Deps } from "../deps.ts";
import { parsePhone } from "../greek/phone.ts";
import type { Change } from "../store.ts";
import type { Contact, PersonWithContacts } from "./person.ts";

/** What became of a contact that was shared: kept as theirs, known already, somebody else's, or of no use to us. */
export type Sharing = "kept" | "known" | "not-own" | "unusable";
export type Shared = { sharing: Sharing; phone: string; change: Pick<Change, "contacts"> };

/**
 * The phone that somebody shared in a chat becomes a contact of theirs where the platform says that it is their
 * own. One that another person has stays with that person: two persons are never joined here.
 */
export async function share(
  deps: Deps,
  known: PersonWithContacts,
  given: { phone: string; own: boolean },
): Promise<Shared> {
  const nothing = { phone: given.phone, change: {} };
  if (!given.own) return { ...nothing, sharing: "not-own" };
  // Telegram gives the number with its country and leaves the + out.
  const parsed = parsePhone(given.phone) ?? parsePhone(`+${given.phone}`);
  if (parsed?.kind !== "mobile" && parsed?.kind !== "landline") return { ...nothing, sharing: "unusable" };
  const channel = parsed.kind === "mobile" ? "sms" : "voice";
  const address = parsed.e164;
  if ((await deps.store.contact(channel, address)) !== undefined)
    return { phone: address, change: {}, sharing: "known" };
  const { id: person } = known.person;
  const contact: Contact = { id: deps.newId(), person, channel, address, proof: "platform", deadAt: null };
  return { phone: address, change: { contacts: [contact] }, sharing: "kept" };
}
