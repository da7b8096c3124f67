import { joined } from "../case/joined.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import type { PersonWithContacts } from "../person/person.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Change } from "../store.ts";
import type { Appointment, Way } from "./appointment.ts";
import { type BookingRefusal, planBooking } from "./book.ts";
import {
  type CodeRefusal,
  type ContactRefusal,
  ownContact,
  provenContact,
  type Reached,
  sendCode,
  tryCode,
} from "./contact.ts";
import { freeTimes } from "./free.ts";
import { holding } from "./deeds.ts";

/** What somebody books; `at` in ISO 8601, `typed` a mobile or an e-mail, `files` what they recorded instead of words. */
export type Booking = {
  host: string;
  at: string;
  way: Way;
  text: string;
  case: string | null;
  files: string[];
  typed: string | null;
  /** Who keeps the time, where that is not whoever it is booked for in the end. */
  holder?: string;
};

export type Booked = { as: "booked"; one: Appointment };
export type NotBooked = Refusal<BookingRefusal | ContactRefusal | "too-many-codes">;
/** `code`: one of six digits went to `to`. `contact`: a mobile or e-mail has to be typed. */
export type BookingResult =
  Booked | { as: "code"; to: string; typed: string } | { as: "contact" } | NotBooked;

/** Books at once with a contact that is proven, else after a code. */
export function bookTime(booking: Booking): Deed<BookingResult> {
  return deed("appointment.book", booking, book);
}

export type ProvedResult = Booked | NotBooked | Refusal<CodeRefusal>;

/** Gives back the code that `bookTime` sent. The sixth wrong one ends it. */
export function bookByCode(booking: Booking & { typed: string; code: string }): Deed<ProvedResult> {
  return deed("appointment.prove", booking, prove);
}

/** The time stays theirs for so long while the code is on its way. */
const codeHoldMinutes = 10;

async function book(booking: Booking, caller: Caller): Promise<Done<BookingResult>> {
  const own = ownContact(booking.typed, caller);
  if (isRefusal(own)) return { result: own, change: {} };
  if (own.proven) return booked(booking, caller, caller.known);
  if (own.contact === null) return { result: { as: "contact" }, change: {} };
  // Nobody is sent a code for a time that is gone.
  const kept = await keptLonger(booking, caller);
  if (kept === undefined) return { result: refuse("slot-taken"), change: {} };
  const sent = await sendCode(own.contact, caller);
  if (isRefusal(sent)) return { result: sent, change: {} };
  const rows = [...sent.rows, kept];
  const result = { as: "code", to: sent.to, typed: own.contact.address } as const;
  return { result, change: { rows, notices: sent.notices } };
}

async function keptLonger({ host, at, holder: kept }: Booking, { deps, known }: Caller) {
  const holder = kept ?? known.person.id;
  const free = await freeTimes(deps, host, { as: "resident", holder });
  const slot = free.find(({ startsAt }) => startsAt.toISOString() === at);
  const now = deps.now();
  const until = new Date(now.getTime() + codeHoldMinutes * 60_000);
  return slot && holding(holder, host, { slot, until, at: now });
}

async function prove(
  { code, ...booking }: Booking & { typed: string; code: string },
  caller: Caller,
): Promise<Done<ProvedResult>> {
  const own = ownContact(booking.typed, caller);
  if (isRefusal(own) || own.contact === null) return { result: refuse("no-code"), change: {} };
  const { why, rows } = await tryCode(own.contact, code, caller);
  if (why !== null) return { result: refuse(why), change: { rows } };
  const proven = await provenContact(own.contact, caller);
  const done = await booked(booking, caller, await ownerOf(own.contact, caller));
  return { ...done, change: joined([{ rows }, done.change, proven]) };
}

/**
 * Whose appointment it is: of whoever talks, and by phone of whoever has the number that was proven, because each call
 * without a number looks like somebody new.
 */
async function ownerOf({ channel, address }: Reached, { deps, known, incoming }: Caller) {
  if (incoming.channel !== "voice") return known;
  return (await deps.store.contact(channel, address)) ?? known;
}

async function booked(
  { host, at, way, text, case: about, files, holder }: Booking,
  { deps, known, incoming, language }: Caller,
  resident: PersonWithContacts,
): Promise<Done<Booked | NotBooked>> {
  const wanted = { host, startsAt: new Date(at), way, text, case: about };
  const opening = { channel: incoming.channel, language, resident, holder: holder ?? known.person.id };
  const planned = await planBooking(deps, wanted, { ...opening, by: { kind: "resident" } });
  if (isRefusal(planned)) return { result: planned, change: {} };
  const { case: one, change } = planned;
  const gone: Change = { rows: [{ row: "waiting-gone", host, person: resident.person.id }] };
  const adopted: Change = files.length === 0 ? {} : { adopt: { about: one.id, files } };
  const recent = { number: one.number, full: true };
  return { result: { as: "booked", one }, change: joined([change, gone, adopted]), recent };
}
