import { isOf } from "../../core/cases.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Run } from "../../cli/action.ts";
import { seedCases } from "../../cli/commands/seed.ts";
import type { Session } from "../../cli/machine.ts";
import { thisMachine } from "../../bin/machine.ts";
import { closedStages, stages } from "../../core/request/stage.ts";
import { dueAt, type ServiceRequest } from "../../core/request/request.ts";
import { isTracking } from "../../core/number/tracking.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { chios } from "../support/chios.ts";
import { admin, anna, Clock, migrations, type TestDesk, testDesk } from "../support/desk.ts";

const made: TestDesk[] = [];
const folders: string[] = [];

/** A desk on which only the admin is, as `dimos init` leaves it. */
async function freshDesk(): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "dimos-seed-"));
  folders.push(folder);
  const store = await openStore({ folder, migrations });
  await store.commit({ municipality: chios, staff: [{ staff: admin, was: 0 }] });
  await store.close();
  const desk = await testDesk({ folder, clock: new Clock() });
  made.push(desk);
  return desk;
}

/** `dimos seed` as `by` types it on a desk; answers the exit code and what was printed. */
async function seed(desk: TestDesk, cases: number, { by = admin, rng = "test", dryRun = false } = {}) {
  let [out, err] = ["", ""];
  const session: Session = {
    desk: desk.as(by),
    deps: desk.deps,
    close: () => Promise.resolve(),
  };
  const run: Run = {
    ...{ name: "seed", args: [], flags: { cases: String(cases), rng }, language: "en" },
    ...{ json: false, quiet: false, dryRun, yes: false },
    machine: () =>
      Promise.resolve({
        ...thisMachine({ env: {}, problems: [], sources: [], elsewhere: () => "dimos" }),
        open: () => Promise.resolve(session),
      }),
    terminal: {
      ...{
        input: new PassThrough(),
        output: new PassThrough(),
        inputIsTerminal: false,
        outputIsTerminal: false,
      },
      ...{ colour: false, errorColour: false, columns: () => 100 },
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    },
  };
  return { exit: await seedCases(run), out, err };
}

async function all({ store }: TestDesk): Promise<ServiceRequest[]> {
  const { items } = await store.list({ order: "newest", limit: 2000 });
  return items.filter((one) => isOf(one, "request"));
}

afterAll(async () => {
  for (const desk of made) await desk.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("a desk seeded with 300 cases", () => {
  let desk: TestDesk;
  let cases: ServiceRequest[];
  beforeAll(async () => {
    desk = await freshDesk();
    expect(await seed(desk, 300)).toMatchObject({ exit: 0 });
    cases = await all(desk);
  });

  it("holds 300 cases and a log whose chain holds", async () => {
    expect(cases).toHaveLength(300);
    const { checked, broken } = await desk.store.verify();
    expect(broken).toBeNull();
    expect(checked).toBeGreaterThan(900);
  });

  it("has cases in every stage, in every category, from every channel", () => {
    expect(new Set(cases.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(new Set(cases.map(({ channel }) => channel)).size).toBe(7);
    const offered = chios.categories.filter(({ guidance }) => guidance === undefined);
    expect(new Set(cases.map(({ category }) => category)).size).toBeGreaterThan(offered.length * 0.8);
  });

  it("counts and finds as many as there are", async () => {
    for (const stage of stages) {
      const here = cases.filter((each) => each.stage === stage).length;
      expect(await desk.store.count({ stages: [stage], limit: 1 }, 1000)).toBe(here);
    }
    const holes = await desk.store.list({ text: "λακκουβα", limit: 100 });
    expect(holes.items.length).toBeGreaterThan(2);
    for (const each of cases.slice(0, 20)) expect(await desk.store.case(each.number)).toEqual(each);
  });

  it("has petitions to decide on, to sign and to answer, whose signatures count again", async () => {
    const { items } = await desk.store.list({ kind: "petition", order: "newest", limit: 10 });
    const petitions = items.filter((one) => isOf(one, "petition"));
    const owed = petitions.map(({ stage, owed: all }) => [stage, all.length]);
    expect(owed.sort()).toEqual([
      ["moderation", 0],
      ["open", 0],
      ["open", 1],
    ]);
    for (const { number } of petitions) {
      const again = await desk.as(anna).do("petition.verify", { number });
      expect(again).toMatchObject({ faults: [] });
      expect("counted" in again && again.counted === again.shown && again.counted >= 5).toBe(true);
    }
    await seed(desk, 1);
    expect(await desk.store.count({ kind: "petition", limit: 1 }, 10)).toBe(3);
  });

  it("numbers them: each tracking number checks, protocol numbers have no gap", () => {
    expect(cases.every(({ number }) => isTracking(number))).toBe(true);
    for (const year of [2024, 2025, 2026]) {
      const numbers = cases.flatMap(({ protocol }) => (protocol?.year === year ? [protocol.no] : []));
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it("tells each story in order of time and never of the future", async () => {
    for (const { id, openedAt, version } of cases) {
      const history = await desk.store.history(id);
      const times = history.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times[0]).toBe(openedAt.getTime());
      expect(times.at(-1)).toBeLessThanOrEqual(desk.clock.at);
      expect(history[0]?.event.type).toBe("RequestOpened");
      expect(version).toBeLessThanOrEqual(history.length);
    }
  });

  it("closes most of them in time, some late, and leaves some overdue", () => {
    const done = cases.filter(({ stage }) => stage === "done");
    const late = done.filter((each) => (each.closedAt ?? 0) > (dueAt(each) ?? 0));
    const overdue = cases.filter(
      (each) => !closedStages.includes(each.stage) && (dueAt(each)?.getTime() ?? Infinity) < desk.clock.at,
    );
    expect(late.length / done.length).toBeGreaterThan(0.02);
    expect(late.length / done.length).toBeLessThan(0.25);
    expect(overdue.length).toBeGreaterThan(0);
  });

  it("gives every case that somebody has to the staff of its department", async () => {
    const staff = await desk.store.staff();
    expect(
      staff.filter(({ roles }) => roles.includes("supervisor") && !roles.includes("admin")),
    ).toHaveLength(chios.departments.length);
    for (const { handler, department } of cases) {
      const clerk = staff.find(({ id }) => id === handler);
      if (handler !== null && department !== null) expect(clerk?.department).toBe(department);
    }
  });

  it("has residents with more than one case", () => {
    const residents = cases.flatMap(({ resident }) => resident ?? []);
    expect(new Set(residents).size).toBeLessThan(residents.length);
  });

  it("has nothing to send to anybody", async () => {
    expect((await desk.store.notices({ limit: 10 })).items).toEqual([]);
  });

  it("puts every place inside the municipality", () => {
    const { south, north, west, east } = chios.area.bounds;
    const points = cases.flatMap(({ place }) =>
      place === null || place.lat === null || place.lon === null ? [] : [{ lat: place.lat, lon: place.lon }],
    );
    expect(points.length).toBeGreaterThan(20);
    for (const { lat, lon } of points) {
      expect(lat).toBeGreaterThan(south);
      expect(lat).toBeLessThan(north);
      expect(lon).toBeGreaterThan(west);
      expect(lon).toBeLessThan(east);
    }
  });
});

describe("seeding", () => {
  it("makes the same cases from the same word, others from another", async () => {
    const [first, second, other] = [await freshDesk(), await freshDesk(), await freshDesk()];
    await seed(first, 120);
    await seed(second, 120);
    await seed(other, 120, { rng: "other" });
    expect(await all(second)).toEqual(await all(first));
    expect(await second.store.staff()).toEqual(await first.store.staff());
    expect((await all(other)).map(({ number }) => number)).not.toEqual(
      (await all(first)).map(({ number }) => number),
    );
  });

  it("adds to what is there when it is repeated", async () => {
    const desk = await freshDesk();
    await seed(desk, 100);
    const before = await all(desk);
    await seed(desk, 100);
    const after = await all(desk);
    expect(after).toHaveLength(200);
    expect(after.slice(100)).toEqual(before);
    expect((await desk.store.verify()).broken).toBeNull();
  });

  it("is for the admin only", async () => {
    const desk = await freshDesk();
    const refused = await seed(desk, 10, { by: anna });
    expect(refused.exit).toBe(4);
    expect(await all(desk)).toEqual([]);
  });

  it("writes nothing when it is only tried", async () => {
    const desk = await freshDesk();
    expect(await seed(desk, 10, { dryRun: true })).toMatchObject({ exit: 0 });
    expect(await all(desk)).toEqual([]);
    expect(await desk.store.staff()).toHaveLength(1);
  });

  it("says how many it makes at most", async () => {
    const desk = await freshDesk();
    const refused = await seed(desk, 0);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain("--cases");
  });
});

test("a desk with a real case takes no invented ones, not even after others of them", async () => {
  const desk = await freshDesk();
  expect(await seed(desk, 2)).toMatchObject({ exit: 0 });
  await desk.as(admin).do("case.new", { text: "λακκούβα" });
  expect(await seed(desk, 2)).toMatchObject({
    exit: 6,
    err: expect.stringContaining("E-REAL-CASES") as string,
  });
  expect(await all(desk)).toHaveLength(3);
});
