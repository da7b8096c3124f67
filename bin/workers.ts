import { performance } from "node:perf_hooks";
import type { Logger } from "pino";

export type Worker = { nudge: () => void; stop: () => Promise<void> };

/** A flood of requests comes first: they wait for their answer, and the worker's work is safe on disk. */
const breathMs = 100;
const flooded = 0.9;

type Pace = { everyMs: number; perSecond?: number | undefined; log: Logger };

/**
 * Runs `task` again and again: while it finds work at once, or as soon as `perSecond` allows after what it found;
 * every `everyMs` otherwise, and when nudged. While the process has no time left it breathes between tasks. A failure
 * is logged and waited out; it never ends the loop. `stop` lets the running task finish.
 */
export function work(
  name: string,
  task: () => Promise<number>,
  { everyMs, perSecond = Infinity, log }: Pace,
): Worker {
  let stopped = false;
  let wake: () => void = () => {};
  let idle = false;
  let nudged = false;
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      nudged = false;
      const before = performance.eventLoopUtilization();
      const found = await task().catch((error: unknown) => {
        log.error({ worker: name, error: error instanceof Error ? error.name : "unknown" }, "worker failed");
        return 0;
      });
      if (stopped) return;
      const { utilization } = performance.eventLoopUtilization(before);
      if (found > 0 && perSecond < Infinity) await rest((found * 1000) / perSecond);
      else if (found > 0 && utilization > flooded) await rest(breathMs);
      if (found > 0 || nudged) continue;
      idle = true;
      await rest(everyMs);
      idle = false;
    }
  };
  const running = loop();
  return {
    nudge: () => {
      nudged = true;
      if (idle) wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
