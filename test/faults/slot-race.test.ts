import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freeTimes } from "../../core/appointment/free.ts";
import { chios } from "../support/chios.ts";
import { anna, testDesk } from "../support/desk.ts";
import { raceForSlot } from "../support/slot-race.ts";

const folder = mkdtempSync(join(tmpdir(), "dimos-race-"));
const now = new Date("2026-11-24T08:30:00Z");
beforeAll(async () => void (await (await testDesk({ folder })).close()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of a thousand tries from eight processes one gets the time, and all others hear of the nearest three", async () => {
  const at = "2026-11-26T08:20:00.000Z";
  const raced = await raceForSlot(folder, { now, at, processes: 8, tries: 1000 });
  expect(raced.won).toHaveLength(1);
  expect(raced.near).toHaveLength(999);
  expect(raced.near.every((count) => count === 3)).toBe(true);
  const desk = await testDesk({ folder });
  const { items } = await desk.store.list({ kind: "appointment", limit: 10 });
  expect(items.map(({ number }) => number)).toEqual(raced.won);
  const until = new Date("2026-11-27T00:00:00Z");
  expect(await desk.store.taken("host:mayor", { from: now, until, now })).toMatchObject([
    { startsAt: new Date(at), state: "booked" },
  ]);
  expect(await desk.store.verify()).toMatchObject({ broken: null });
  await desk.close();
}, 300_000);

describe("a day of which residents may have three", () => {
  const capped = mkdtempSync(join(tmpdir(), "dimos-race-"));
  afterAll(() => rmSync(capped, { recursive: true, force: true }));
  const clocks = [480, 500, 520, 540, 560, 580, 600, 620, 640];
  const times = clocks.map((minutes) =>
    new Date(Date.parse("2026-11-26T00:00:00Z") + minutes * 60_000).toISOString(),
  );

  test("is had by three of fifty from five processes, whichever of its times they want (cal.com 29605, seatsurfing 2632)", async () => {
    const begun = await testDesk({ folder: capped });
    const { appointments } = chios;
    if (appointments === undefined) throw new Error("nobody can be met in Chios");
    const hosts = appointments.hosts.map((host) => ({ ...host, cap: 3 }));
    await begun.store.commit({ municipality: { ...chios, appointments: { ...appointments, hosts } } });
    await begun.close();
    const raced = await raceForSlot(capped, { now, at: times, processes: 5, tries: 50 });
    expect(raced.won).toHaveLength(3);
    const desk = await testDesk({ folder: capped });
    const until = new Date("2026-11-27T00:00:00Z");
    expect(await desk.store.taken("host:mayor", { from: now, until, now })).toHaveLength(3);
    // The office passes over the cap, never over what is booked already.
    const book = (at: string, phone: string) =>
      desk.as(anna).do("appointment.book", { at, text: "Στο γκισέ", phone });
    const free = await freeTimes(desk.deps, "mayor", { as: "staff" });
    const [first] = free.filter(({ startsAt }) => startsAt < until);
    expect(await book(first?.startsAt.toISOString() ?? "", "6912345001")).toMatchObject({ stage: "booked" });
    const [taken] = await desk.store.booked("host:mayor", { from: now, until, limit: 1 });
    const again = await book(taken?.startsAt.toISOString() ?? "", "6912345002");
    expect(again).toMatchObject({ refused: "slot-taken" });
    await desk.close();
  }, 300_000);
});

describe("hearings of two resources", () => {
  const own = mkdtempSync(join(tmpdir(), "dimos-race-"));
  afterAll(() => rmSync(own, { recursive: true, force: true }));
  const span = { from: now, until: new Date("2027-01-01T00:00:00Z"), now };
  const takenAt = async (resource: string, at: string) => {
    const desk = await testDesk({ folder: own });
    const taken = await desk.store.taken(resource, span);
    await desk.close();
    return taken.filter(({ startsAt }) => startsAt.toISOString() === at).map(({ state }) => state);
  };
  const places = ["pyrgi", "kardamyla"] as const;
  let phones = 0;

  /** A deputy who is met when the mayor is, and so many hearings that wait for a time, with either in turn. */
  async function asked(count: number, hosts: readonly string[]): Promise<string[]> {
    const desk = await testDesk({ folder: own });
    const { appointments } = chios;
    if (appointments === undefined) throw new Error("nobody can be met in Chios");
    const [mayor] = appointments.hosts;
    if (mayor === undefined) throw new Error("no mayor");
    const both = [mayor, { ...mayor, id: "deputy" }];
    await desk.store.commit({ municipality: { ...chios, appointments: { ...appointments, hosts: both } } });
    const numbers: string[] = [];
    for (let one = 0; one < count; one += 1) {
      phones += 1;
      const phone = `69${String(70_000_000 + phones)}`;
      const given = { text: "Το λιμάνι", phone, host: hosts[one % hosts.length] };
      const made = await desk.as(anna).do("appointment.ask", given);
      if ("refused" in made) throw new Error(made.refused);
      numbers.push(made.number);
    }
    await desk.close();
    return numbers;
  }

  test("of one mayor at two centres have one winner among all who book, hold and grant, in three rounds", async () => {
    const times = ["08:00", "08:20", "08:40"].map((clock) => `2026-11-26T${clock}:00.000Z`);
    for (const at of times) {
      const numbers = await asked(24, ["mayor"]);
      const grant = numbers.map((number, index) => ({ number, at, centre: places[index % 2] ?? "" }));
      const raced = await raceForSlot(own, { now, at, processes: 4, tries: 24, holds: true, grant });
      expect(raced.won.length + raced.held).toBe(1);
      expect(raced.near).toHaveLength(47);
      expect(raced.near.every((count) => count === 3)).toBe(true);
      expect(await takenAt("host:mayor", at)).toEqual([raced.held === 1 ? "held" : "booked"]);
      // A centre has the time only with the hearing that won.
      const centre = grant.find(({ number }) => raced.won.includes(number))?.centre;
      for (const place of places)
        expect(await takenAt(`centre:${place}`, at)).toEqual(place === centre ? ["booked"] : []);
    }
  }, 300_000);

  test("at one centre with two hosts have one winner, and the time of the other host stays free", async () => {
    const at = "2026-12-01T08:00:00.000Z";
    const numbers = await asked(24, ["mayor", "deputy"]);
    const grant = numbers.map((number) => ({ number, at, centre: "pyrgi" }));
    const raced = await raceForSlot(own, { now, at, processes: 4, tries: 0, grant });
    expect(raced.won).toHaveLength(1);
    expect(raced.near).toEqual(Array.from({ length: 23 }, () => 3));
    expect(await takenAt("centre:pyrgi", at)).toEqual(["booked"]);
    const hosts = [await takenAt("host:mayor", at), await takenAt("host:deputy", at)];
    expect(hosts.flat()).toEqual(["booked"]);
  }, 300_000);

  test("of two hosts at two centres, crosswise, end with two that share nothing", async () => {
    const at = "2026-12-01T09:00:00.000Z";
    const numbers = await asked(24, ["mayor", "deputy"]);
    const grant = numbers.map((number, index) => ({ number, at, centre: places[(index >> 1) % 2] ?? "" }));
    const raced = await raceForSlot(own, { now, at, processes: 4, tries: 0, grant });
    expect(raced.won).toHaveLength(2);
    for (const resource of ["host:mayor", "host:deputy", "centre:pyrgi", "centre:kardamyla"])
      expect(await takenAt(resource, at)).toEqual(["booked"]);
    const desk = await testDesk({ folder: own });
    expect(await desk.store.verify()).toMatchObject({ broken: null });
    await desk.close();
  }, 300_000);
});

test("somebody who tries fifty times in five processes has one appointment", async () => {
  const own = mkdtempSync(join(tmpdir(), "dimos-race-"));
  await (await testDesk({ folder: own })).close();
  const times = ["2026-11-26T08:00:00.000Z", "2026-11-26T08:20:00.000Z", "2026-12-01T08:00:00.000Z"];
  const person = "3f1b9a44-6a5f-4f0e-9a2f-0d9c3a7c1e11";
  const raced = await raceForSlot(own, { now, at: times, processes: 5, tries: 50, person });
  expect(raced.won).toHaveLength(1);
  rmSync(own, { recursive: true, force: true });
}, 300_000);
