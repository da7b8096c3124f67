import { apart } from "../apart.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { noticeToPerson } from "../notice/to-person.ts";
import type { NewNotice } from "../notice/notice.ts";
import { type PersonWithContacts, reachable } from "../person/person.ts";
import { isRefusal } from "../refusal.ts";
import type { Change, Row } from "../store.ts";
import { type Line, line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { holding } from "./deeds.ts";
import { diaryOf, isOpenIn } from "./diary.ts";
import { freeTimes, hostOf, reachOf } from "./free.ts";
import { pausedUntil } from "./pause.ts";
import { mostWaiting, type Waiting } from "./port.ts";
import { type Slot, slotAt } from "./slots.ts";

/** How long a time is kept for one who waits, before the next one is asked. */
export const offerMinutes = 30;

/**
 * Offers what has become free to those who wait, to one after the other, each alone for half an hour. Whoever did not take
 * what they were offered waits no more. Returns how much was done.
 */
export async function offerFreed(deps: Deps): Promise<number> {
  const municipality = await municipalityOf(deps);
  const hosts = municipality.appointments?.hosts ?? [];
  return apart(hosts, async ({ id }) => {
    const line = await deps.store.waiting(id, mostWaiting);
    if (line.length === 0) return 0;
    const over = line.filter(({ offer }) => offer !== null && offer.until <= deps.now());
    if (over.length > 0) await deps.store.commit({ rows: over.map(goneRow) });
    const withdrawn = await withdraw(deps, municipality, line.filter(isOffered(deps.now())));
    const waits = line.filter(({ offer }) => offer === null);
    const done = over.length + withdrawn;
    return waits.length === 0 ? done : done + (await offerTo(deps, municipality, waits));
  });
}

type Offered = Waiting & { offer: NonNullable<Waiting["offer"]> };

function isOffered(now: Date): (each: Waiting) => each is Offered {
  return (each): each is Offered => each.offer !== null && each.offer.until > now;
}

/** What was offered and is closed by now is told to be gone; whoever had it goes on waiting. Returns how many. */
async function withdraw(deps: Deps, municipality: Municipality, offers: readonly Offered[]): Promise<number> {
  let done = 0;
  for (const waiting of offers) {
    const { person, offer } = waiting;
    if (await stands(deps, municipality, waiting)) continue;
    const at = deps.now();
    const who = await deps.store.person(person);
    const said = line("appointment.offer.gone", { when: { when: offer.startsAt } });
    const notice = who && told(who, municipality, { said, about: waiting, kind: "offer-gone", at });
    const owner = { holder: person, until: at };
    const rows: Row[] = [
      { row: "waiting", waiting: { ...waiting, offer: null } },
      { row: "slots", owner, slots: [], at },
    ];
    const result = await deps.store.commit({ rows, ...(notice && { notices: [notice] }) });
    if (!("conflict" in result)) done += 1;
  }
  return done;
}

/** Whether its host is still there then. Not whether it is free: by now they may have booked it themselves. */
async function stands(
  { store }: Deps,
  municipality: Municipality,
  { host, offer: { startsAt } }: Offered,
): Promise<boolean> {
  const diary = diaryOf(municipality, { host });
  if (isRefusal(diary)) return false;
  const { length, buffer } = diary.grid ?? { length: 0, buffer: 0 };
  return isOpenIn(store, diary, slotAt(startsAt, { length, buffer }));
}

type Telling = { said: Line; about: Offered; kind: string; at: Date };

/** A message to whoever waits; undefined where they cannot be written to. */
function told(
  who: PersonWithContacts,
  municipality: Municipality,
  { said, about: { host, person, offer }, kind, at }: Telling,
): NewNotice | undefined {
  const [contact] = reachable(who);
  return (
    contact &&
    noticeToPerson({
      ...{ who, contact, municipality, prompt: tell(said), about: null, dueAt: at },
      key: `${kind}:${host}:${person}:${String(offer.startsAt.getTime())}`,
      subject: municipality.name[who.person.language],
    })
  );
}

function goneRow({ host, person }: Waiting): Row {
  return { row: "waiting-gone", host, person };
}

async function offerTo(deps: Deps, municipality: Municipality, waits: readonly Waiting[]): Promise<number> {
  const [first] = waits;
  if (first === undefined) return 0;
  const settings = municipality.appointments;
  if (settings === undefined) return 0;
  const free = await freeTimes(deps, first.host, { as: "resident" });
  // What is kept for half an hour has to be early enough to be booked at its end.
  const until = new Date(deps.now().getTime() + offerMinutes * 60_000);
  const { from } = reachOf(settings, until, "resident");
  let done = 0;
  for (const each of waits) {
    const isOfUse = ({ startsAt }: Slot) => each.before === null || startsAt < each.before;
    const at = free.findIndex((slot) => slot.startsAt >= from && isOfUse(slot));
    const slot = free[at];
    if (slot === undefined) continue;
    const change = await offered(deps, municipality, { waiting: each, slot });
    const result = await deps.store.commit(change);
    // Somebody was quicker with this time: it is offered to nobody.
    free.splice(at, 1);
    if (!("conflict" in result)) done += 1;
  }
  return done;
}

/** The time kept for them, and the message; whoever cannot be written to, or cannot book themselves, waits no more. */
async function offered(
  deps: Deps,
  municipality: Municipality,
  { waiting, slot }: { waiting: Waiting; slot: Slot },
): Promise<Change> {
  const who = await deps.store.person(waiting.person);
  const cannot = (await pausedUntil(deps, waiting.person)) !== null;
  if (who === undefined || cannot) return { rows: [goneRow(waiting)] };
  const at = deps.now();
  const until = new Date(at.getTime() + offerMinutes * 60_000);
  const name = hostOf(municipality, waiting.host)?.name ?? municipality.name;
  const said = line("appointment.offer", {
    host: name,
    when: { when: slot.startsAt },
    until: { when: until },
  });
  const about = { ...waiting, offer: { startsAt: slot.startsAt, until } };
  const notice = told(who, municipality, { said, about, kind: "offer", at });
  if (notice === undefined) return { rows: [goneRow(waiting)] };
  return {
    rows: [holding(waiting.person, waiting.host, { slot, until, at }), { row: "waiting", waiting: about }],
    notices: [notice],
  };
}
