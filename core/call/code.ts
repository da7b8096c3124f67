import { createHmac, timingSafeEqual } from "node:crypto";
import type { Deps } from "../deps.ts";
import { sixDigits } from "../person/code.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Call } from "./call.ts";
import { type CallLink, hashOf } from "./link.ts";
import { identityOf } from "./presence.ts";
import { freshDevice } from "./way-in.ts";

const goodForMs = 10 * 60_000;
const mostTries = 5;
/** Nobody is rung at more often than that. */
const againAfterMs = 60_000;

/**
 * A fresh code of six digits for another device, which `send` brings to whoever has the link. Refuses `nowhere` where it
 * cannot, `too-soon` within a minute of the last one, `changed-meanwhile`.
 */
export async function askedCode(
  { store, now, random, secret }: Deps,
  link: CallLink,
  send: (code: string) => Promise<boolean>,
): Promise<{ sent: true } | Refusal<"nowhere" | "too-soon" | "changed-meanwhile">> {
  const at = now();
  const since = link.codeUntil === null ? goodForMs : goodForMs - (link.codeUntil.getTime() - at.getTime());
  if (link.codeUntil !== null && since >= 0 && since < againAfterMs) return refuse("too-soon");
  const code = sixDigits(random);
  const waiting = {
    ...{ code: digestOf(secret, link, code), codeUntil: new Date(at.getTime() + goodForMs), codeTries: 0 },
    version: link.version + 1,
  };
  const told = await store.commit({
    rows: [{ row: "call-link", link: { ...link, ...waiting }, was: link.version }],
  });
  if ("conflict" in told) return refuse("changed-meanwhile");
  return (await send(code)) ? { sent: true } : refuse("nowhere");
}

/**
 * Gives the link to another browser. Refuses `wrong-code`, and `spent` for one that was tried five times, is older than ten
 * minutes or was never asked for.
 */
export async function provenCode(
  { store, now, secret }: Deps,
  { link, call, code }: { link: CallLink; call: Call; code: string },
): Promise<{ device: string } | Refusal<"wrong-code" | "spent">> {
  const at = now();
  const isGood = link.codeUntil !== null && at < link.codeUntil && link.codeTries < mostTries;
  if (link.code === null || !isGood) return refuse("spent");
  const version = link.version + 1;
  if (!isSame(link.code, digestOf(secret, link, code.replace(/\D/gu, "")))) {
    // Counted before it is answered: of many that are tried at once all but one meet a link that has changed.
    const missed = { ...link, codeTries: link.codeTries + 1, version };
    await store.commit({ rows: [{ row: "call-link", link: missed, was: link.version }] });
    return refuse("wrong-code");
  }
  const device = freshDevice();
  const mine = { ...link, device: hashOf(device), code: null, codeUntil: null, codeTries: 0, version };
  const entry = { call: call.id, at, what: "device", side: link.side, detail: identityOf(link) } as const;
  const told = await store.commit({
    rows: [
      { row: "call-link", link: mine, was: link.version },
      { row: "call-trail", entry },
    ],
  });
  return "conflict" in told ? refuse("wrong-code") : { device };
}

function digestOf(secret: Uint8Array, { hash }: CallLink, code: string): string {
  return createHmac("sha256", secret).update(`call code\n${hash}\n${code}`).digest("base64url");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
