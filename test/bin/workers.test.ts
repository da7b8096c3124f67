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
