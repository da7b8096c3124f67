import { caseAt } from "../case/at.ts";
import type { CommonRefusal } from "../case/change.ts";
import { joined } from "../case/joined.ts";
import { isOf } from "../cases.ts";
import { type Caller, type Deed, deed, type Done } from "../conversation/deed.ts";
import { municipalityOf } from "../deps.ts";
import { athensDay, formatDay } from "../law/athens.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Appointment } from "./appointment.ts";
import { bookingOf, reservation, timeChosen } from "./book.ts";
import { movedCall } from "./call-rows.ts";
import { freed, planChange } from "./change.ts";
import type { Decision, Facts } from "./facts.ts";
import { freeTimes, hostOf } from "./free.ts";
import { cancelled, type MoveRefusal, moved } from "./move.ts";
import { pausedUntil } from "./pause.ts";
import { hostResource, mostWaiting } from "./port.ts";
import { nearest, type Slot } from "./slots.ts";

/** Times as instants in ISO 8601, because they stay in a stored conversation. */
export type Look = {
  /** The appointment that they have already. */
  booked: Appointment | null;
  /** The earliest times, one of each half of a day where there are several. */
  proposals: string[];
  /** Days with free times, YYYY-MM-DD. */
  days: string[];
  /** Until when the office alone books for them, because they did not come too often; null where they may themselves. */
  paused: string | null;
  /** Cases of theirs that it may be about. */
  cases: { number: string; text: string }[];
};

export type Looking = { host: string; moving: string | null };

/** What can be chosen of a host, and what the resident has. `moving` is the number of the appointment that is moved. */
export function lookAt(looking: Looking): Deed<Look> {
  return deed("appointment.look", looking, look);
}

/** The free times of one day, or the nearest to a time that is gone. */
export function timesOf(asked: Looking & { day?: string; near?: string }): Deed<{ times: string[] }> {
  return deed("appointment.times", asked, times);
}

/** Keeps a time for five minutes while they are asked. Refuses `slot-taken` with the nearest that are free. */
export function holdTime(wanted: { host: string; at: string }): Deed<Held> {
  return deed("appointment.hold", wanted, hold);
}
export type Held = { until: string } | (Refusal<"slot-taken"> & { near: string[] });

/** Moves an appointment of theirs. Refuses what `moved` does, `slot-taken`, `not-yours`. */
export function moveOwn(given: { number: string; at: string }): Deed<Moved> {
  return deed("appointment.move", given, move);
}
export type Moved = Appointment | Refusal<MoveRefusal | "slot-taken" | "not-yours" | CommonRefusal>;

/** Cancels an appointment of theirs. Refuses `not-yours`, `not-booked`. */
export function cancelOwn(number: string): Deed<Cancelled> {
  return deed("appointment.cancel", { number }, cancel);
}
export type Cancelled = Appointment | Refusal<"not-booked" | "not-yours" | CommonRefusal>;

/** An appointment of theirs by its number; null where it is not, and on the phone, where nobody proves who calls. */
export function findOwn(number: string): Deed<{ one: Appointment | null }> {
  return deed("appointment.find", { number }, async (given, caller) => {
    const one = await ownAt(given.number, caller);
    return { result: { one: one ?? null }, change: {} };
  });
}

/** Waits for an earlier time of a host. */
export function waitFor(host: string): Deed<{ waits: true }> {
  return deed("appointment.wait", { host }, wait);
}

export const holdMinutes = 5;
const minute = 60_000;
const mostCases = 5;
/** Among so many are those that are still open. */
const newestCases = 20;
const mostProposals = 3;

async function ownAt(number: string, { deps, known, incoming }: Caller): Promise<Appointment | undefined> {
  const one = await caseAt(deps.store, "appointment", number);
  const isOwn = incoming.channel !== "voice" && one?.resident === known.person.id;
  return isOwn ? one : undefined;
}

async function freeOf({ host, moving }: Looking, { deps, known }: Caller): Promise<Slot[]> {
  const one = moving === null ? undefined : await caseAt(deps.store, "appointment", moving);
  const own = one === undefined ? {} : { moving: one.id, centre: one.centre };
  return freeTimes(deps, host, { as: "resident", holder: known.person.id, ...own });
}

async function look(looking: Looking, caller: Caller): Promise<Done<Look>> {
  const { deps, known } = caller;
  const [free, all, booked, offer, until] = await Promise.all([
    freeOf(looking, caller),
    deps.store.casesOf(known.person.id, newestCases),
    looking.moving === null ? bookingOf(deps, known) : undefined,
    offerOf(looking.host, caller),
    looking.moving === null ? pausedUntil(deps, known.person.id) : null,
  ]);
  const paused = until?.toISOString() ?? null;
  const cases = all
    .filter((one) => one.closedAt === null && !isOf(one, "appointment"))
    .slice(0, mostCases)
    .map(({ number, text }) => ({ number, text }));
  const days = [...new Set(free.map(({ startsAt }) => dayOf(startsAt)))];
  // What is kept for them alone comes first.
  const kept = free.filter(({ startsAt }) => startsAt.getTime() === offer?.startsAt.getTime());
  const proposals = [...new Set([...kept, ...spread(free)])].slice(0, mostProposals).map(isoOf);
  return { result: { booked: booked ?? null, proposals, days, cases, paused }, change: {} };
}

async function offerOf(host: string, { deps, known }: Caller) {
  const line = await deps.store.waiting(host, mostWaiting);
  return line.find(({ person }) => person === known.person.id)?.offer ?? undefined;
}

/** The first of each half of a day: three times in a row are one proposal. */
function spread(free: readonly Slot[]): Slot[] {
  const half = ({ startsAt }: Slot) => `${dayOf(startsAt)} ${startsAt.getUTCHours() < 12 ? "am" : "pm"}`;
  const firsts = free.filter((slot, at) => at === 0 || half(slot) !== half(free[at - 1] ?? slot));
  return firsts.length >= mostProposals ? firsts : [...free.slice(0, mostProposals)];
}

function dayOf(at: Date): string {
  return formatDay(athensDay(at));
}
function isoOf({ startsAt }: Slot): string {
  return startsAt.toISOString();
}

async function times(
  { day, near, ...looking }: Looking & { day?: string; near?: string },
  caller: Caller,
): Promise<Done<{ times: string[] }>> {
  const free = await freeOf(looking, caller);
  const chosen =
    near === undefined
      ? free.filter(({ startsAt }) => dayOf(startsAt) === day)
      : nearest(free, new Date(near));
  return { result: { times: chosen.map(isoOf) }, change: {} };
}

async function hold({ host, at }: { host: string; at: string }, caller: Caller): Promise<Done<Held>> {
  const { deps, known } = caller;
  const free = await freeOf({ host, moving: null }, caller);
  const slot = free.find(({ startsAt }) => startsAt.toISOString() === at);
  if (slot === undefined) {
    const near = nearest(free, new Date(at)).map(isoOf);
    return { result: { ...refuse("slot-taken"), near }, change: {} };
  }
  const offer = await offerOf(host, caller);
  const shortly = new Date(deps.now().getTime() + holdMinutes * minute);
  // What was offered to them alone is theirs as long as they were told.
  const isOffered = offer?.startsAt.toISOString() === at && offer.until > shortly;
  const until = isOffered ? offer.until : shortly;
  return {
    result: { until: until.toISOString() },
    change: { rows: [holding(known.person.id, host, { slot, until, at: deps.now() })] },
  };
}

/** The row that keeps a time for somebody. */
export function holding(
  holder: string,
  host: string,
  { slot, until, at }: { slot: Slot; until: Date; at: Date },
) {
  const { startsAt, freeAt: endsAt, most } = slot;
  const slots = [{ resource: hostResource(host), startsAt, endsAt, ...(most !== undefined && { most }) }];
  return { row: "slots", owner: { holder, until }, slots, at } as const;
}

async function move({ number, at }: { number: string; at: string }, caller: Caller): Promise<Done<Moved>> {
  const { deps } = caller;
  const one = await ownAt(number, caller);
  if (one === undefined) return { result: refuse("not-yours"), change: {} };
  const wanted = { host: one.host, startsAt: new Date(at) };
  const slot = await timeChosen(deps, wanted, { as: "resident", moving: one.id, centre: one.centre });
  if (isRefusal(slot)) return { result: refuse("slot-taken"), change: {} };
  const decided = await planned<MoveRefusal>(number, caller, (facts) => moved(facts, slot, "resident"));
  if (isRefusal(decided)) return { result: decided, change: {} };
  const rows = [
    reservation(decided.case, slot, { at: deps.now(), holder: caller.known.person.id }),
    ...(await movedCall(deps, decided.case)),
  ];
  return { result: decided.case, change: joined([decided.change, { rows }]) };
}

async function cancel({ number }: { number: string }, caller: Caller): Promise<Done<Cancelled>> {
  if ((await ownAt(number, caller)) === undefined) return { result: refuse("not-yours"), change: {} };
  const decided = await planned(number, caller, (facts) => cancelled(facts, ""));
  if (isRefusal(decided)) return { result: decided, change: {} };
  const rows = [...(await freed(caller.deps, decided.case))];
  return { result: decided.case, change: joined([decided.change, { rows }]), gone: number };
}

function planned<Reason extends string>(
  number: string,
  { deps }: Caller,
  decide: (facts: Facts) => Decision<Reason>,
) {
  return planChange(deps, { number, by: { kind: "resident" } }, decide);
}

/** Whoever says so while there are times waits for an earlier one than the first of them. */
async function wait({ host }: { host: string }, caller: Caller): Promise<Done<{ waits: true }>> {
  const { deps, known } = caller;
  const there = hostOf(await municipalityOf(deps), host) !== undefined;
  const [first] = await freeOf({ host, moving: null }, caller);
  const before = first?.startsAt ?? null;
  const waiting = { host, person: known.person.id, since: deps.now(), before, offer: null };
  return { result: { waits: true }, change: there ? { rows: [{ row: "waiting", waiting }] } : {} };
}
