import { createHmac, timingSafeEqual } from "node:crypto";

const signedLength = 22;
const shape = /^(\d{9})-([\w-]{22})$/u;

/**
 * What stands in the address of the page of one appointment: its number and 132 bits that only the desk's own secret
 * makes, so that nothing of it has to be kept.
 */
export function ownToken(secret: Uint8Array, number: string): string {
  return `${number}-${signatureOf(secret, number)}`;
}

/** The number behind such a token; undefined where the desk has not made it. */
export function numberIn(secret: Uint8Array, token: string): string | undefined {
  const [, number, given] = shape.exec(token) ?? [];
  if (number === undefined || given === undefined) return undefined;
  const right = signatureOf(secret, number);
  return timingSafeEqual(Buffer.from(right), Buffer.from(given)) ? number : undefined;
}

function signatureOf(secret: Uint8Array, number: string): string {
  return createHmac("sha256", secret)
    .update(`own appointment\n${number}`)
    .digest("base64url")
    .slice(0, signedLength);
}
