import { apart } from "../apart.ts";
import { type Deps, municipalityOf } from "../deps.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { noticeToPerson } from "../notice/to-person.ts";
import { reachable } from "../person/person.ts";
import type { Change, Row } from "../store.ts";
import { line } from "../wording/line.ts";
import { tell } from "../wording/prompt.ts";
import { holding } from "./deeds.ts";
import { freeTimes, hostOf } from "./free.ts";
import { pausedUntil } from "./pause.ts";
import { mostWaiting, type Waiting } from "./port.ts";
import type { Slot } from "./slots.ts";

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
    const waits = line.filter(({ offer }) => offer === null);
    return waits.length === 0 ? over.length : over.length + (await offerTo(deps, municipality, waits));
  });
}

function goneRow({ host, person }: Waiting): Row {
  return { row: "waiting-gone", host, person };
}

async function offerTo(deps: Deps, municipality: Municipality, waits: readonly Waiting[]): Promise<number> {
  const [first] = waits;
  if (first === undefined) return 0;
  const free = await freeTimes(deps, first.host, { as: "resident" });
  let done = 0;
  for (const each of waits) {
    const at = free.findIndex(({ startsAt }) => each.before === null || startsAt < each.before);
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
  const [contact] = who === undefined ? [] : reachable(who);
  const cannot = (await pausedUntil(deps, waiting.person)) !== null;
  if (who === undefined || contact === undefined || cannot) return { rows: [goneRow(waiting)] };
  const at = deps.now();
  const until = new Date(at.getTime() + offerMinutes * 60_000);
  const name = hostOf(municipality, waiting.host)?.name ?? municipality.name;
  const said = line("appointment.offer", {
    host: name,
    when: { when: slot.startsAt },
    until: { when: until },
  });
  const notice = noticeToPerson({
    ...{ who, contact, municipality, prompt: tell(said), about: null, dueAt: at },
    key: `offer:${waiting.host}:${waiting.person}:${String(slot.startsAt.getTime())}`,
    subject: municipality.name[who.person.language],
  });
  const offer = { startsAt: slot.startsAt, until };
  return {
    rows: [
      holding(waiting.person, waiting.host, { slot, until, at }),
      { row: "waiting", waiting: { ...waiting, offer } },
    ],
    notices: [notice],
  };
}
