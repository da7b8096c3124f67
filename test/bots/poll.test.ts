import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { poll } from "../../bots/poll.ts";
import { StoreUnavailable } from "../../core/store.ts";
import { quiet } from "../../bots/log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Takes 1 (which fails like this) and 2; answers what was kept after so many seconds. */
async function keptAfter(seconds: number, trouble: Error): Promise<number[]> {
  const kept: number[] = [];
  const source = {
    name: "test",
    next: (from = 1) => Promise.resolve([1, 2].filter((each) => each >= from)),
    numberOf: (event: number) => event,
    take: (event: number) => {
      if (event === 1) return Promise.reject(trouble);
      kept.push(event);
      return Promise.resolve();
    },
  };
  const { stop } = poll(source, quiet);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await stop();
  return [...new Set(kept)];
}

test("an event that cannot be taken holds everybody else's up for seconds, not minutes", async () => {
  expect(await keptAfter(10, new TypeError("no such thing"))).toEqual([2]);
});

test("an event that the desk only cannot write now is never passed over", async () => {
  expect(await keptAfter(3600, new StoreUnavailable("full", new Error("disk")))).toEqual([]);
});
