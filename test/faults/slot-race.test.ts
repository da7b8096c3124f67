import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk } from "../support/desk.ts";
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
