import type { Caller } from "../conversation/deed.ts";
import { municipalityOf } from "../deps.ts";
import { parsePhone } from "../greek/phone.ts";
import { codeMessage } from "../notice/code-message.ts";
import { type ContactCode, coded, contactCodeDigest, sixDigits, tried } from "../person/code.ts";
import { canonicalEmail, typedAddress } from "../person/email.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change, Row } from "../store.ts";
import { line } from "../wording/line.ts";

export type Reached = { channel: "sms" | "mail"; address: string };
export type ContactRefusal = "wrong-contact" | "landline" | "abroad";

/** By what somebody can be reached, and whether it is theirs beyond doubt; `none` where they have to give one. */
export type OwnContact = { contact: Reached; proven: boolean } | { contact: null; proven: boolean };

/** A mobile or a mailbox as it was typed. Refuses `landline` and `abroad`, which take no code of ours, and `wrong-contact`. */
export function contactTyped(typed: string): Reached | Refusal<ContactRefusal> {
  if (typed.includes("@"))
    return canonicalEmail(typed) === undefined
      ? refuse("wrong-contact")
      : { channel: "mail", address: typedAddress(typed) };
  const phone = parsePhone(typed);
  switch (phone?.kind) {
    case "mobile":
      return { channel: "sms", address: phone.e164 };
    case "landline":
      return refuse("landline");
    case "other":
      return refuse(phone.e164.startsWith("+30") ? "wrong-contact" : "abroad");
    default:
      return refuse("wrong-contact");
  }
}

/**
 * What somebody is reached by: what they typed, else a mobile or a mailbox of theirs. It is proven where they wrote from
 * it or their platform vouches for it, never by the number that calls; a caller on a landline needs no code, because they
 * are rung up there.
 */
export function ownContact(
  typed: string | null,
  { known, incoming }: Caller,
): OwnContact | Refusal<ContactRefusal> {
  const given = typed === null ? undefined : contactTyped(typed);
  if (given !== undefined && isRefusal(given)) return given;
  const mine = known.contacts.filter(
    ({ channel, deadAt }) => (channel === "sms" || channel === "mail") && deadAt === null,
  );
  const isProven = (proof: string) =>
    incoming.channel !== "voice" && (proof === "wrote" || proof === "platform");
  if (given !== undefined) {
    const same = mine.find(({ channel, address }) => channel === given.channel && address === given.address);
    return { contact: given, proven: same !== undefined && isProven(same.proof) };
  }
  const first = mine.find(({ proof }) => isProven(proof));
  if (first !== undefined) return { contact: reachedBy(first), proven: true };
  if (incoming.channel !== "voice") return { contact: null, proven: false };
  const calls = mine.find(({ proof, channel }) => proof === "caller-id" && channel === "sms");
  if (calls !== undefined) return { contact: reachedBy(calls), proven: false };
  return {
    contact: null,
    proven: incoming.caller !== null && parsePhone(incoming.caller)?.kind === "landline",
  };
}

function reachedBy({ channel, address }: { channel: string; address: string }): Reached {
  return { channel: channel === "mail" ? "mail" : "sms", address };
}

/** A code on its way. Refuses `too-many-codes`. */
export async function sendCode({ channel, address }: Reached, { deps, language }: Caller) {
  const was = (await deps.store.contactCode(channel, address)) ?? null;
  const code = sixDigits(deps.random);
  const before: ContactCode = was ?? { channel, address, code: null, codes: 0 };
  const next = coded(before, contactCodeDigest(deps.secret, before, code), deps.now());
  if (isRefusal(next)) return next;
  const { notice, masked } = codeMessage({
    ...{ channel, address, language, id: deps.newId(), at: deps.now() },
    said: line("appointment.code.message", { code }),
    municipality: await municipalityOf(deps),
  });
  const rows: Row[] = [{ row: "contact-code", code: next, was }];
  return { to: masked, rows, notices: [notice] };
}

export type CodeRefusal = "wrong-code" | "code-spent" | "code-expired" | "no-code";
const reasons = {
  wrong: "wrong-code",
  spent: "code-spent",
  expired: "code-expired",
  none: "no-code",
} as const;

/** A code that was given back: right, or why not; either is remembered by the row. */
export async function tryCode(
  { channel, address }: Reached,
  code: string,
  { deps }: Caller,
): Promise<{ why: CodeRefusal | null; rows: Row[] }> {
  const was = await deps.store.contactCode(channel, address);
  if (was === undefined) return { why: "no-code", rows: [] };
  const digest = contactCodeDigest(deps.secret, was, code.replace(/\D/gu, ""));
  const { one, result } = tried(was, digest, deps.now());
  if (result === "none") return { why: "no-code", rows: [] };
  return {
    why: result === "right" ? null : reasons[result],
    rows: [{ row: "contact-code", code: one, was }],
  };
}

/** What a code has proven is a contact of theirs from now on, unless somebody else has it: persons are never joined. */
export async function provenContact(
  { channel, address }: Reached,
  { deps, known }: Pick<Caller, "deps" | "known">,
): Promise<Pick<Change, "contacts">> {
  const there = await deps.store.contact(channel, address);
  if (there !== undefined && there.person.id !== known.person.id) return {};
  const mine = known.contacts.find((each) => each.channel === channel && each.address === address);
  if (mine?.proof === "wrote" || mine?.proof === "platform") return {};
  const fresh = { id: deps.newId(), person: known.person.id, channel, address };
  return { contacts: [{ ...(mine ?? fresh), proof: "wrote", deadAt: null }] };
}
