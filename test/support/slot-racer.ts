import { randomInt, randomUUID } from "node:crypto";
import { planBooking } from "../../core/appointment/book.ts";
import { freeTimes } from "../../core/appointment/free.ts";
import { nearest } from "../../core/appointment/slots.ts";
import { hostResource } from "../../core/appointment/port.ts";
import { openDesk } from "../../core/desk.ts";
import type { Deps } from "../../core/deps.ts";
import type { PersonWithContacts } from "../../core/person/person.ts";
import type { Staff } from "../../core/staff/staff.ts";
import { openFileStore } from "../../db/files/store.ts";
import { openStore } from "../../db/sqlite/store.ts";

/** A hearing that the office is about to give its time and its centre. */
export type Granting = { number: string; at: string; centre: string };

/**
 * One process of the race: so many people who want the same time at the same moment, or one each of several. `person` is
 * who all of them are, null where each is somebody else; every third of them only holds it. `grant` are hearings that a clerk
 * grants at that moment.
 */
type Start = {
  folder: string;
  migrations: string;
  now: string;
  at: readonly string[];
  tries: number;
  person: string | null;
  holds: boolean;
  grant: readonly Granting[];
  clerk: Staff;
};
/** `held` is how many keep a time while they type. */
export type Raced = { won: string[]; held: number; near: number[]; ms: number[] };

const host = "mayor";

process.on("message", (start: Start) => {
  void race(start).then((raced) => process.send?.(raced, () => process.disconnect()));
});
process.send?.("ready");

async function race({
  folder,
  migrations,
  now,
  at,
  tries,
  person,
  holds,
  grant,
  clerk,
}: Start): Promise<Raced> {
  const store = await openStore({ folder, migrations });
  const deps: Deps = {
    ...{ store, files: openFileStore(`${folder}/files`), now: () => new Date(now), newId: randomUUID },
    ...{ random: randomInt, secret: Buffer.alloc(32, "secret of the race"), site: "https://dimos.example" },
  };
  const raced: Raced = { won: [], held: 0, near: [], ms: [] };
  const one = async (which: number) => {
    const wanted = at[which % at.length] ?? "";
    const begin = performance.now();
    if (holds && which % 3 === 2) {
      const isHeld = await held(deps, wanted);
      raced.ms.push(performance.now() - begin);
      if (isHeld) raced.held += 1;
      else raced.near.push(await nearCount(deps, wanted));
      return;
    }
    const number = await booked(deps, wanted, person ?? randomUUID());
    raced.ms.push(performance.now() - begin);
    if (number !== undefined) raced.won.push(number);
    else raced.near.push(await nearCount(deps, wanted));
  };
  const desk = openDesk(deps, clerk);
  const grantOne = async ({ number, at: wanted, centre }: Granting) => {
    const begin = performance.now();
    const granted = await desk.do("appointment.approve", { number, at: wanted, centre });
    raced.ms.push(performance.now() - begin);
    if (!("refused" in granted)) raced.won.push(number);
    else if (granted.refused !== "slot-taken") throw new Error(granted.refused);
    else {
      const free = await desk.do("appointment.free", { number, centre, near: wanted });
      if ("refused" in free) throw new Error(free.refused);
      raced.near.push(free.free.length);
    }
  };
  // All of them look before any of them writes, in portions as a desk would be asked.
  const all = [
    ...Array.from({ length: tries }, (_, index) => ({ rank: index / tries, go: () => one(index) })),
    ...grant.map((each, index) => ({ rank: index / grant.length, go: () => grantOne(each) })),
  ].sort((a, b) => a.rank - b.rank);
  for (let done = 0; done < all.length; done += 25)
    await Promise.all(all.slice(done, done + 25).map(({ go }) => go()));
  await store.close();
  return raced;
}

async function nearCount(deps: Deps, wanted: string): Promise<number> {
  return nearest(await freeTimes(deps, host, { as: "resident" }), new Date(wanted)).length;
}

/** Keeps a time as a page or a chat does while its resident types. */
async function held(deps: Deps, at: string): Promise<boolean> {
  const holder = randomUUID();
  const free = await freeTimes(deps, host, { as: "resident", holder });
  const slot = free.find(({ startsAt }) => startsAt.toISOString() === at);
  if (slot === undefined) return false;
  const { startsAt, freeAt: endsAt } = slot;
  const owner = { holder, until: new Date(deps.now().getTime() + 300_000) };
  const slots = [{ resource: hostResource(host), startsAt, endsAt }];
  return !(
    "conflict" in (await deps.store.commit({ rows: [{ row: "slots", owner, slots, at: deps.now() }] }))
  );
}

async function booked(deps: Deps, at: string, id: string): Promise<string | undefined> {
  const person = { id, name: null, language: "el", preferred: null } as const;
  const resident: PersonWithContacts = { person, contacts: [] };
  const wanted = {
    host,
    startsAt: new Date(at),
    way: "video",
    text: "Όλοι την ίδια ώρα",
    case: null,
  } as const;
  const opening = {
    channel: "web",
    language: "el",
    resident,
    holder: null,
    by: { kind: "resident" },
  } as const;
  for (;;) {
    const planned = await planBooking(deps, wanted, opening);
    if ("refused" in planned) return undefined;
    const result = await deps.store.commit({ ...planned.change, people: [person] });
    if (!("conflict" in result)) return planned.case.number;
    if (result.conflict === "slot-taken" || result.conflict === "one-booking") return undefined;
  }
}
