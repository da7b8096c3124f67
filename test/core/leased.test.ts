import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type Leasing, openPool } from "../../core/leased.ts";

type Item = { id: string };

/** A pool over a list of names; each run takes as long as `lasting` says, in milliseconds. */
function over(names: string[], lasting: (id: string) => number, more: Partial<Leasing<Item>> = {}) {
  const waiting = [...names];
  const log = { done: [] as string[], back: [] as string[], most: 0, renewed: new Set<string>() };
  let running = 0;
  const pool = openPool<Item>({
    claim: (_, __, limit) => Promise.resolve(waiting.splice(0, limit).map((id) => ({ id }))),
    renew: (ids) => {
      for (const id of ids) log.renewed.add(id);
      return Promise.resolve();
    },
    giveBack: (items) => {
      log.back.push(...items.map(({ id }) => id));
      return Promise.resolve();
    },
    run: async ({ id }) => {
      running += 1;
      log.most = Math.max(log.most, running);
      await pause(lasting(id));
      running -= 1;
      log.done.push(id);
    },
    now: () => new Date(),
    places: 50,
    slowMs: 40,
    ...more,
  });
  return { pool, log };
}

test("as long as each is quick, one is worked on at a time, and all are done", async () => {
  const names = Array.from({ length: 30 }, (_, index) => String(index));
  const { pool, log } = over(names, () => 2, { slowMs: 5_000 });
  expect(await pool.take()).toBe(30);
  await pool.idle();
  expect(log).toMatchObject({ done: names, most: 1 });
});

test("it asks for more when it has begun with all that it holds, not for each place that comes free", async () => {
  const names = Array.from({ length: 30 }, (_, index) => String(index));
  const waiting = [...names];
  const asked: number[] = [];
  const claim = (_: Date, __: Date, limit: number) => {
    asked.push(limit);
    return Promise.resolve(waiting.splice(0, limit).map((id) => ({ id })));
  };
  const { pool, log } = over([], () => 1, { claim, places: 10, freed: () => void pool.take() });
  await pool.take();
  await expect.poll(() => log.done.length, { interval: 5 }).toBe(30);
  expect(log.done).toEqual(names);
  expect(asked.filter((limit) => limit < 9).length).toBeLessThanOrEqual(1);
  await pool.stop();
});

test("one that hangs among thirty holds up the others for a moment only", async () => {
  const names = Array.from({ length: 30 }, (_, index) => String(index));
  const { pool, log } = over(names, (id) => (id === "3" ? 6_000 : 2));
  const begun = performance.now();
  await pool.take();
  await expect.poll(() => log.done.length, { interval: 5 }).toBe(29);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await pool.idle();
  // Two processes tell a living lease from a dead one by its being renewed.
  expect([...log.renewed]).toEqual(["3"]);
});

test("P4: where all are slow, one is worked on at a time once that is known; one that hangs still holds up nobody", async () => {
  vi.useFakeTimers();
  const names = Array.from({ length: 24 }, (_, index) => String(index));
  const running = new Set<string>();
  const most: number[] = [];
  const run = async ({ id }: Item) => {
    running.add(id);
    most.push(running.size);
    await new Promise((resolve) => setTimeout(resolve, id === "20" ? 60_000 : 1_500));
    running.delete(id);
  };
  const { pool } = over(names, () => 0, { run, slowMs: 500 });
  await pool.take();
  await vi.advanceTimersByTimeAsync(45_000);
  expect(most.slice(0, 3)).toEqual([1, 2, 3]);
  expect(new Set(most.slice(3, 21))).toEqual(new Set([1]));
  expect([most.length, [...running]]).toEqual([24, ["20"]]);
  vi.useRealTimers();
});

test("what it is told to stop before is given back, and what runs is waited for", async () => {
  const { pool, log } = over(["a", "b", "c"], () => 30);
  await pool.take();
  await pool.stop();
  expect([log.done, log.back]).toEqual([["a"], ["b", "c"]]);
  expect(await pool.take()).toBe(0);
});

test("a run that breaks is told to whoever takes next, and stops nothing else", async () => {
  const run = ({ id }: Item) => (id === "b" ? Promise.reject(new RangeError("b")) : Promise.resolve());
  const { pool } = over(["a", "b", "c"], () => 0, { run });
  expect(await pool.take()).toBe(3);
  await pool.idle();
  await expect(pool.take()).rejects.toThrow("b");
  expect(await pool.take()).toBe(0);
});

test("what is held already is not begun a second time when its lease has run out meanwhile", async () => {
  let begun = 0;
  const claim = () => Promise.resolve([{ id: "same" }]);
  const run = async () => {
    begun += 1;
    await pause(60);
  };
  const { pool } = over([], () => 0, { claim, run });
  expect(await pool.take()).toBe(1);
  expect(await pool.take()).toBe(0);
  await pool.idle();
  expect(begun).toBe(1);
});

test("what waits for a provider that has just fallen silent is given back, not tried", async () => {
  let wanted = 5;
  const { pool, log } = over(["a", "b", "c", "d"], () => 1, { wanted: () => wanted, freed: () => undefined });
  await pool.take();
  wanted = 0;
  await pool.idle();
  expect([log.done, log.back]).toEqual([["a"], ["b", "c", "d"]]);
});
