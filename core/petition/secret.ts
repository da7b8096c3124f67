import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Key } from "./key.ts";

/**
 * What turns signers into digests under one petition. It is made of the desk's own secret, which no database has, and
 * the petition's salt, which no other place has: whoever finds the table alone learns nobody's name, and once the salt is
 * deleted nobody at all can, the desk included.
 */
export type PetitionSecret = { readonly bytes: Uint8Array };

/** The secret of the petition with this salt. Throws a RangeError for a desk's secret of less than 32 bytes. */
export function petitionSecret(desk: Uint8Array, salt: string): PetitionSecret {
  if (desk.byteLength < 32) throw new RangeError("the secret of the desk has fewer than 32 bytes");
  return { bytes: createHmac("sha256", desk).update(`petition\n${salt}`).digest() };
}

/** A fresh salt, for a petition that begins. */
export function newSalt(): string {
  return randomBytes(32).toString("base64url");
}

/** Who signed, as the database keeps it. */
export function keyDigest(secret: PetitionSecret, { kind, value }: Key): string {
  return keyed(secret, `key\n${kind}:${value}`);
}

/** A place that a signature came from, or the beginning of a number, for telling whether two are the same. */
export function placeDigest(secret: PetitionSecret, of: "address" | "prefix", value: string): string {
  return keyed(secret, `${of}\n${value}`).slice(0, 16);
}

/** A code of six digits as it is kept: it is good for this signature only. */
export function codeDigest(secret: PetitionSecret, signature: string, code: string): string {
  return keyed(secret, `code\n${signature}\n${code}`).slice(0, 22);
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What its owner gets to show that their signature is in the public list: 128 bits, 26 letters that are read aloud safely. */
export function receiptOf(secret: PetitionSecret, key: Key): string {
  const bytes = createHmac("sha256", secret.bytes).update(`receipt\n${key.kind}:${key.value}`).digest();
  const bits = [...bytes.subarray(0, 17)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 26 }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join("");
}

/**
 * The line of a signature in the public list. It holds who signed, so that two people can never be given the same one,
 * and the receipt, so that nobody finds out who by trying all telephone numbers. Anybody with both can make it:
 * SHA-256 of the four lines `dimos petition signature`, number, `mobile:+30…`, receipt.
 */
export function leafOf(number: string, { kind, value }: Key, receipt: string): string {
  const bare = receipt
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, "")
    .replace(/O/gu, "0")
    .replace(/[IL]/gu, "1");
  return createHash("sha256")
    .update(`dimos petition signature\n${number}\n${kind}:${value}\n${bare}`)
    .digest("hex");
}

function keyed({ bytes }: PetitionSecret, text: string): string {
  return createHmac("sha256", bytes).update(text).digest("base64url");
}
