import { joined } from "../case/joined.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import type { Appointment } from "./appointment.ts";
import { askedBy, type Asking, type AskRefusal, planHearing } from "./ask.ts";
import {
  type CodeRefusal,
  type ContactRefusal,
  ownContact,
  provenContact,
  sendCode,
  tryCode,
} from "./contact.ts";

/** What somebody asks for; `typed` is a mobile or an e-mail. */
export type OwnAsking = Asking & { typed: string | null };

export type Asked = { as: "asked"; one: Appointment };
export type NotAsked = Refusal<AskRefusal | ContactRefusal | "too-many-codes">;
/** `code`: one of six digits went to `to`. `contact`: a mobile or e-mail has to be typed. */
export type AskingResult = Asked | { as: "code"; to: string; typed: string } | { as: "contact" } | NotAsked;

/** Asks for a hearing at once with a contact that is proven, else after a code. */
export function askHearing(asking: OwnAsking): Deed<AskingResult> {
  return deed("hearing.ask", asking, ask);
}

export type AskedByCode = Asked | NotAsked | Refusal<CodeRefusal>;

/** Gives back the code that `askHearing` sent. The sixth wrong one ends it. */
export function askByCode(asking: OwnAsking & { typed: string; code: string }): Deed<AskedByCode> {
  return deed("hearing.prove", asking, prove);
}

/** The hearing of whoever talks that the office has not decided about, by its number; null where there is none. */
export function askedAlready(): Deed<{ number: string | null }> {
  return deed("hearing.asked", {}, async (_, { deps, known }) => {
    const one = await askedBy(deps, known);
    return { result: { number: one?.number ?? null }, change: {} };
  });
}

async function ask(asking: OwnAsking, caller: Caller): Promise<Done<AskingResult>> {
  const own = ownContact(asking.typed, caller);
  if (isRefusal(own)) return { result: own, change: {} };
  if (own.proven) return asked(asking, caller);
  if (own.contact === null) return { result: { as: "contact" }, change: {} };
  const sent = await sendCode(own.contact, caller);
  if (isRefusal(sent)) return { result: sent, change: {} };
  const result = { as: "code", to: sent.to, typed: own.contact.address } as const;
  return { result, change: { rows: sent.rows, notices: sent.notices } };
}

async function prove(
  { code, ...asking }: OwnAsking & { typed: string; code: string },
  caller: Caller,
): Promise<Done<AskedByCode>> {
  const own = ownContact(asking.typed, caller);
  if (isRefusal(own) || own.contact === null) return { result: refuse("no-code"), change: {} };
  const { why, rows } = await tryCode(own.contact, code, caller);
  if (why !== null) return { result: refuse(why), change: { rows } };
  const proven = await provenContact(own.contact, caller);
  const done = await asked(asking, caller);
  return { ...done, change: joined([{ rows }, done.change, proven]) };
}

async function asked(
  { typed: _, ...asking }: OwnAsking,
  { deps, known, incoming, language }: Caller,
): Promise<Done<Asked | NotAsked>> {
  const opening = { channel: incoming.channel, language, resident: known } as const;
  const planned = await planHearing(deps, asking, { ...opening, by: { kind: "resident" } });
  if (isRefusal(planned)) return { result: planned, change: {} };
  const { case: one, change } = planned;
  return {
    result: { as: "asked", one },
    change: joined([change, named(known, asking.wish.name)]),
    recent: { number: one.number, full: true },
  };
}

/** Whoever had no name has one now; what somebody is called already stays. */
function named({ person }: PersonWithContacts, name: string | null): Change {
  return person.name !== null || name === null ? {} : { people: [{ ...person, name }] };
}
