import type { KeyKind } from "../municipality/petitions.ts";
import { isRefusal } from "../refusal.ts";
import { typedAddress } from "../person/email.ts";
import { keyOf } from "./key.ts";

export type Address = { channel: "sms" | "mail"; address: string };

/** Where whoever signs with this key is written to: a mailbox as its owner spells it. Null where there is no such place. */
export function contactOf(kind: KeyKind, typed: string): Address | null {
  const key = keyOf(kind, typed);
  if (isRefusal(key) || kind === "identity") return null;
  return kind === "mobile"
    ? { channel: "sms", address: key.value }
    : { channel: "mail", address: typedAddress(typed) };
}
