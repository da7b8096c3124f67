import { freeTimes } from "../../../core/appointment/free.ts";
import { athensDay, instantOf } from "../../../core/law/athens.ts";
import { works } from "../../../core/law/working-days.ts";
import { chios } from "../../support/chios.ts";
import { booked, bookedEvent } from "../../contract/appointment-making.ts";
import { anna, testDesk } from "../../support/desk.ts";
import { raceForSlot } from "../../support/slot-race.ts";
import { quantile, timed } from "../measure.ts";
import { newFolder } from "../places.ts";
import type { Scale } from "../scale.ts";
import type { Figure } from "../table.ts";

const now = new Date("2026-11-24T08:30:00Z");
const bookings = 10_000;
const looks = 200;
const minute = 60_000;

/** A time that a thousand want at once, and what is free in thirty days among ten thousand bookings. */
export async function booking(scale: Scale): Promise<Figure[]> {
  const { folder, remove } = newFolder("booking");
  try {
    await (await testDesk({ folder })).close();
    const at = "2026-11-26T08:20:00.000Z";
    const alone = await raceForSlot(folder, { now, at: "2026-12-03T08:20:00.000Z", processes: 1, tries: 1 });
    const raced = await raceForSlot(folder, { now, at, processes: 8, tries: 1000 });
    if (raced.won.length !== 1) throw new Error(`${raced.won.length} won the race`);
    const pairs = await inPairs(folder, scale.rounds < 5 ? 20 : 200);
    const both = await atTwoCentres(folder);
    const free = await freeAmong(folder);
    return [
      {
        name: "Slot race p95, 1,000 tries from 8 processes, 25 at once in each",
        value: quantile(raced.ms, 0.95),
        unit: "ms",
        limit: { name: "one alone", value: quantile(alone.ms, 0.5) },
        aim: { most: 300, of: "value" },
      },
      {
        name: `Slot race p95, 50 tries from 2 processes, ${pairs.rounds} rounds with one winner each`,
        value: quantile(pairs.ms, 0.95),
        unit: "ms",
        limit: { name: "one alone", value: quantile(alone.ms, 0.5) },
        aim: { most: 300, of: "value" },
      },
      {
        name: "Slot race p95, 500 who book or hold and 500 hearings at two centres, from 8 processes",
        value: quantile(both.ms, 0.95),
        unit: "ms",
        limit: { name: "one alone", value: quantile(alone.ms, 0.5) },
        aim: { most: 300, of: "value" },
      },
      {
        name: "Free times of 30 days among 10,000 bookings, p95",
        value: free.much,
        unit: "ms",
        limit: { name: "among none", value: free.none },
        aim: { most: 5, of: "value" },
      },
    ];
  } finally {
    remove();
  }
}

/** Fifty from two processes for one time, each round a week later; throws where not exactly one has it. */
async function inPairs(folder: string, rounds: number): Promise<{ rounds: number; ms: number[] }> {
  const ms: number[] = [];
  let week = 0;
  for (let round = 0; round < rounds; round += 1) {
    let at: Date | undefined;
    while (at === undefined) {
      week += 1;
      const day = athensDay(new Date(now.getTime() + (week * 7 + 9) * 24 * 60 * minute));
      if (works(day, chios)) at = instantOf(day, 10 * 60 + 20);
    }
    const before = new Date(at.getTime() - 2 * 24 * 60 * minute);
    const raced = await raceForSlot(folder, { now: before, at: at.toISOString(), processes: 2, tries: 50 });
    if (raced.won.length !== 1 || raced.near.length !== 49)
      throw new Error(`${raced.won.length} won for ${at.toISOString()}`);
    ms.push(...raced.ms);
  }
  return { rounds, ms };
}

/** One time of the mayor that residents book and hold while clerks grant it at either centre; throws unless one has it. */
async function atTwoCentres(folder: string): Promise<{ ms: number[] }> {
  const at = "2026-12-01T08:20:00.000Z";
  const desk = await testDesk({ folder });
  const ask = async (index: number) => {
    const phone = `69${String(70_000_000 + index)}`;
    const made = await desk.as(anna).do("appointment.ask", { text: "Το λιμάνι", phone });
    if ("refused" in made) throw new Error(made.refused);
    return { number: made.number, at, centre: index % 2 === 0 ? "pyrgi" : "kardamyla" };
  };
  const grant = await Promise.all(Array.from({ length: 500 }, (_, index) => ask(index)));
  await desk.close();
  const raced = await raceForSlot(folder, { now, at, processes: 8, tries: 500, holds: true, grant });
  if (raced.won.length + raced.held !== 1) throw new Error(`${raced.won.length + raced.held} have one time`);
  if (raced.near.some((count) => count !== 3)) throw new Error("somebody did not hear of three times");
  return raced;
}

/** The look of a resident before and after the calendar is full of bookings, of these thirty days and of others. */
async function freeAmong(folder: string): Promise<{ none: number; much: number }> {
  const desk = await testDesk({ folder });
  const look = async () => {
    const ms: number[] = [];
    for (let done = 0; done < looks; done += 1)
      ms.push(await timed(() => freeTimes(desk.deps, "mayor", { as: "resident" })));
    return quantile(ms, 0.95);
  };
  const none = await look();
  for (let done = 0; done < bookings; done += 200)
    await Promise.all(Array.from({ length: 200 }, (_, index) => bookedAt(desk, done + index)));
  const much = await look();
  await desk.close();
  return { none, much };
}

async function bookedAt({ store }: Awaited<ReturnType<typeof testDesk>>, index: number): Promise<void> {
  // One every twenty minutes, day and night, from half a year before to the end of the thirty days.
  const startsAt = new Date(now.getTime() + (index - bookings + 2_200) * 20 * minute);
  const endsAt = new Date(startsAt.getTime() + 15 * minute);
  const one = booked({ startsAt, endsAt });
  const owner = { appointment: one.id, person: null, holder: null, remindAt: null };
  const slots = [{ resource: "host:mayor", startsAt, endsAt: new Date(startsAt.getTime() + 20 * minute) }];
  await store.commit({
    cases: [{ case: one, was: 0 }],
    events: [{ about: one.id, at: now, by: { kind: "resident" }, event: bookedEvent(one) }],
    rows: [{ row: "slots", owner, slots, at: now }],
  });
}
