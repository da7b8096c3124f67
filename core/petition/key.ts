import { parsePhone } from "../greek/phone.ts";
import type { KeyKind } from "../municipality/petitions.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { canonicalEmail } from "../person/email.ts";
import { isAfm } from "./personal-data.ts";

/** What one signer is known by in a petition, in its one spelling. */
export type Key = { kind: KeyKind; value: string };
export type KeyRefusal = "wrong-phone" | "landline" | "abroad" | "wrong-email" | "wrong-identity";

/**
 * The key that was meant, however it was spelled: a Greek mobile as E.164, a mailbox without dots, tags and aliases, or
 * the identity that a clerk saw (Α.Φ.Μ. or the number of an identity card). Refuses `wrong-phone`, `landline` (it takes
 * no code), `abroad` (we send codes to Greek mobiles only), `wrong-email`, `wrong-identity`.
 */
export function keyOf(kind: KeyKind, typed: string): Key | Refusal<KeyRefusal> {
  switch (kind) {
    case "mobile":
      return mobile(typed);
    case "email": {
      const value = canonicalEmail(typed);
      return value === undefined ? refuse("wrong-email") : { kind, value };
    }
    case "identity":
      return identity(typed);
  }
}

function mobile(typed: string): Key | Refusal<KeyRefusal> {
  const phone = parsePhone(typed);
  switch (phone?.kind) {
    case "mobile":
      return { kind: "mobile", value: phone.e164 };
    case "landline":
      return refuse("landline");
    case "other":
      return refuse(phone.e164.startsWith("+30") ? "wrong-phone" : "abroad");
    default:
      return refuse("wrong-phone");
  }
}

/** Two letters and six digits on the old identity card; the Greek letters on it look like Latin ones, so they are one. */
const CARD = /^([A-Z]{1,2})(\d{6})$/u;
const LOOKS_LIKE = new Map([..."ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((letter, at) => [letter, "ABEZHIKMNOPTYX".charAt(at)]));

function identity(typed: string): Key | Refusal<KeyRefusal> {
  const bare = typed
    .normalize("NFKC")
    .replace(/[\s.\-\u2010-\u2015/]/gu, "")
    .toUpperCase();
  if (isAfm(bare)) return { kind: "identity", value: `afm:${bare}` };
  const card = [...bare].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join("");
  return CARD.test(card) ? { kind: "identity", value: `card:${card}` } : refuse("wrong-identity");
}
