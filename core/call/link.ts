import { createHash, createHmac } from "node:crypto";

/** Who comes by a link: the resident, the host, a third person who helps, the device of a centre. */
export const sides = ["resident", "host", "third", "kiosk"] as const;
export type Side = (typeof sides)[number];

/**
 * A link that opens a page of calls. Of one call (`call`), or of all of a host or a centre (`of`). The first browser that
 * acts by it keeps it; another one needs a code, and the host's and the centre's a new link from the office.
 */
export type CallLink = {
  /** SHA-256 of what stands in the link; the link itself is kept nowhere. */
  hash: string;
  side: Side;
  call: string | null;
  of: string | null;
  /** Counts the links of this side that were given out; an earlier one has ended. */
  serial: number;
  /** What somebody who helps is called. */
  label: string | null;
  /** SHA-256 of what the browser shows that keeps the link. */
  device: string | null;
  /** The code for another device: its digest, until when it is good, how often it was tried in vain. */
  code: string | null;
  codeUntil: Date | null;
  codeTries: number;
  issuedAt: Date;
  endedAt: Date | null;
  version: number;
};

/** Which link: the same answer gives the same link, so that a reminder can repeat it. */
export type LinkOf = Pick<CallLink, "side" | "call" | "of" | "serial">;

/**
 * What stands in the link: 192 bits in 32 characters, made of the desk's own secret and of what the link is for, so that
 * it can be written again into a reminder and is kept nowhere.
 */
export function linkToken(secret: Uint8Array, { side, call, of, serial }: LinkOf): string {
  return createHmac("sha256", secret)
    .update(`call link\n${side}\n${call ?? ""}\n${of ?? ""}\n${serial}`)
    .digest("base64url")
    .slice(0, 32);
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What is typed once on the device of a centre: 80 bits in 16 letters and digits that are read aloud safely. */
export function deviceCode(secret: Uint8Array, which: LinkOf): string {
  const bytes = createHmac("sha256", secret)
    .update(`call device\n${linkToken(secret, which)}`)
    .digest();
  return [...bytes.subarray(0, 16)].map((byte) => ALPHABET.charAt(byte % 32)).join("");
}

/** A typed code as it was given out, however it was spelled. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, "")
    .replace(/O/gu, "0")
    .replace(/[IL]/gu, "1");
}

/** What is kept of a link, of a browser's secret, of anything that must not be found in the database. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A link that is given out now. */
export function newLink(
  secret: Uint8Array,
  which: LinkOf & { label?: string | null },
  issuedAt: Date,
): CallLink {
  return {
    ...{ hash: hashOf(linkToken(secret, which)), side: which.side, call: which.call, of: which.of },
    ...{ serial: which.serial, label: which.label ?? null, device: null },
    ...{ code: null, codeUntil: null, codeTries: 0, issuedAt, endedAt: null, version: 1 },
  };
}

/** The resident's link to their call: the one that stands in the confirmation and in every reminder, moved or not. */
export function residentLink(call: string): LinkOf {
  return { side: "resident", call, of: null, serial: 1 };
}
