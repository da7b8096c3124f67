import { setImmediate as turn } from "node:timers/promises";
import { pino } from "pino";
import { expect, test, vi } from "vitest";
import { work } from "../../bin/workers.ts";
import { StoreUnavailable } from "../../core/store.ts";

test("a failure that lasts is logged when it begins, when it changes and when it ends", async () => {
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });
  const broken = new StoreUnavailable("broken", null);
  const outcomes: (Error | null)[] = [
    broken,
    broken,
    broken,
    new TypeError("what Eleni wrote"),
    null,
    null,
    broken,
  ];
  let rounds = 0;
  const task = () => {
    const outcome = outcomes[rounds];
    rounds += 1;
    return outcome ? Promise.reject(outcome) : Promise.resolve(0);
  };
  const worker = work("deliver sms", task, { everyMs: 1, log });
  await vi.waitUntil(() => rounds > outcomes.length);
  await worker.stop();
  expect(lines.map((line) => (JSON.parse(line) as { error?: string; msg: string }).error ?? "again")).toEqual(
    ["store unavailable: broken", "TypeError", "again", "store unavailable: broken", "again"],
  );
  expect(lines.join("")).not.toContain("Eleni");
});

/** When each of the first runs of a worker began, in milliseconds; every run takes all of the process's time. */
async function beginnings(nudges: number): Promise<number[]> {
  const begun: number[] = [];
  const task = async () => {
    await turn();
    begun.push(performance.now());
    while (performance.now() < (begun.at(-1) ?? 0) + 20);
    for (let count = 0; count < nudges; count += 1) worker.nudge();
    return begun.length > 2 ? 0 : 1;
  };
  const worker = work("deliver sms", task, { everyMs: 60_000, log: pino({ enabled: false }) });
  await vi.waitUntil(() => begun.length > 2);
  await worker.stop();
  return begun;
}

test("requests come first: a worker that finds work breathes while more comes in than it takes away", async () => {
  const [first = 0, second = 0] = await beginnings(5);
  expect(second - first).toBeGreaterThan(300);
});

test("a worker that is left alone goes on with what it finds at once", { retry: 5 }, async () => {
  const [first = 0, second = 0] = await beginnings(0);
  expect(second - first).toBeLessThan(300);
});
