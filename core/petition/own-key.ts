import type { Caller } from "../conversation/deed.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { type Key, keyOf, type KeyRefusal } from "./key.ts";
import type { Petition } from "./petition.ts";

/** The key that somebody signs with, and whether it is theirs beyond doubt; `none` where they have to give one. */
export type OwnKey = { key: Key; proven: boolean } | { key: null } | Refusal<KeyRefusal | "at-desk">;

/**
 * What somebody signs with: what they typed, else a contact of theirs that fits. It is proven where they wrote from it or
 * their platform vouches for it, and never by phone: the number that calls is no proof. Refuses `at-desk` for a petition
 * that is signed with an identity, and what is no key.
 */
export function ownKey({ key: kind }: Petition, typed: string | null, caller: Caller): OwnKey {
  if (kind === "identity") return refuse("at-desk");
  const { known, incoming } = caller;
  const channel = kind === "mobile" ? "sms" : "mail";
  const fitting = known.contacts
    .filter((contact) => contact.channel === channel && contact.deadAt === null)
    .map(({ address, proof }) => ({
      key: keyOf(kind, address),
      proven: incoming.channel !== "voice" && (proof === "wrote" || proof === "platform"),
    }))
    .sort((a, b) => Number(b.proven) - Number(a.proven));
  if (typed === null) {
    const first = fitting.find((each) => each.proven || incoming.channel === "voice");
    return first === undefined || isRefusal(first.key)
      ? { key: null }
      : { key: first.key, proven: first.proven };
  }
  const key = keyOf(kind, typed);
  if (isRefusal(key)) return key;
  const own = fitting.find((each) => !isRefusal(each.key) && each.key.value === key.value);
  return { key, proven: own?.proven ?? false };
}
