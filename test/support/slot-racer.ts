import { randomInt, randomUUID } from "node:crypto";
import { planBooking } from "../../core/appointment/book.ts";
import { freeTimes } from "../../core/appointment/free.ts";
import { nearest } from "../../core/appointment/slots.ts";
import type { Deps } from "../../core/deps.ts";
import type { PersonWithContacts } from "../../core/person/person.ts";
import { openFileStore } from "../../db/files/store.ts";
import { openStore } from "../../db/sqlite/store.ts";

/**
 * One process of the race: so many people who want the same time at the same moment, or one each of several. `person` is
 * who all of them are, null where each is somebody else.
 */
type Start = {
  folder: string;
  migrations: string;
  now: string;
  at: readonly string[];
  tries: number;
  person: string | null;
};
export type Raced = { won: string[]; near: number[]; ms: number[] };

const host = "mayor";

process.on("message", (start: Start) => {
  void race(start).then((raced) => process.send?.(raced, () => process.disconnect()));
});
process.send?.("ready");

async function race({ folder, migrations, now, at, tries, person }: Start): Promise<Raced> {
  const store = await openStore({ folder, migrations });
  const deps: Deps = {
    ...{ store, files: openFileStore(`${folder}/files`), now: () => new Date(now), newId: randomUUID },
    ...{ random: randomInt, secret: Buffer.alloc(32, "secret of the race"), site: "https://dimos.example" },
  };
  const raced: Raced = { won: [], near: [], ms: [] };
  const one = async (which: number) => {
    const wanted = at[which % at.length] ?? "";
    const begin = performance.now();
    const number = await booked(deps, wanted, person ?? randomUUID());
    raced.ms.push(performance.now() - begin);
    if (number !== undefined) raced.won.push(number);
    else raced.near.push(nearest(await freeTimes(deps, host, { as: "resident" }), new Date(wanted)).length);
  };
  // All of them look before any of them writes, in portions as a desk would be asked.
  for (let done = 0; done < tries; done += 25)
    await Promise.all(Array.from({ length: Math.min(25, tries - done) }, (_, index) => one(done + index)));
  await store.close();
  return raced;
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
