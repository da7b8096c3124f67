import { type EventLoopUtilization, performance } from "node:perf_hooks";
import type { Logger } from "pino";
import { StoreUnavailable } from "../core/store.ts";

export type Worker = {
  /** Something came in that may be work. */
  nudge: () => void;
  /** Room has come free: look again. */
  wake: () => void;
  stop: () => Promise<void>;
};

/** A flood of requests comes first: they wait for their answer, and the worker's work is safe on disk. */
const breathMs = 400;
const flooded = 0.9;

type Pace = { everyMs: number; perSecond?: number | undefined; log: Logger };

/**
 * Runs `task` again and again: while it finds work at once, or as soon as `perSecond` allows after what it found;
 * every `everyMs` otherwise, and when nudged or woken. While the process has no time left, and is nudged more often than
 * tasks find, it breathes between them. A failure is waited out and never ends the loop; one that lasts is logged when it
 * begins and when it ends, because a log that grows twice a second fills the disk that may be the trouble. `stop` lets
 * the running task finish.
 */
export function work(
  name: string,
  task: () => Promise<number>,
  { everyMs, perSecond = Infinity, log }: Pace,
): Worker {
  let stopped = false;
  let rise: () => void = () => {};
  let idle = false;
  let nudges = 0;
  let isFree = false;
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      rise = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  let failing: string | null = null;
  const failed = (error: unknown): void => {
    const reason = reasonOf(error);
    if (reason !== failing) log.error({ worker: name, error: reason }, "worker failed");
    failing = reason;
  };
  const worked = (): void => {
    if (failing !== null) log.info({ worker: name }, "worker works again");
    failing = null;
  };
  const attempt = () =>
    task().then(
      (found) => {
        worked();
        return found;
      },
      (error: unknown) => {
        failed(error);
        return 0;
      },
    );
  const loop = async () => {
    let since = beginning();
    const restFor = async (ms: number) => {
      await rest(ms);
      since = beginning();
    };
    while (!stopped) {
      nudges = 0;
      isFree = false;
      const found = await attempt();
      if (stopped) return;
      since.found += found;
      since.nudges += nudges;
      if (found > 0 && perSecond < Infinity) await restFor((found * 1000) / perSecond);
      else if (found > 0 && isFlooded(since)) await restFor(breathMs);
      if (found > 0 || nudges > 0 || isFree) continue;
      idle = true;
      await restFor(everyMs);
      idle = false;
    }
  };
  const running = loop();
  return {
    nudge: () => {
      nudges += 1;
      if (idle) rise();
    },
    wake: () => {
      isFree = true;
      if (idle) rise();
    },
    stop: async () => {
      stopped = true;
      rise();
      await running;
    },
  };
}

type Since = { found: number; nudges: number; used: EventLoopUtilization };

function beginning(): Since {
  return { found: 0, nudges: 0, used: performance.eventLoopUtilization() };
}

/** The process has no time left, and more comes in than is taken away. */
function isFlooded({ found, nudges, used }: Since): boolean {
  return nudges > found && performance.eventLoopUtilization(used).utilization > flooded;
}

/** Never the message of an error that we did not make: it may hold what a resident wrote. */
function reasonOf(error: unknown): string {
  if (error instanceof StoreUnavailable) return error.message;
  return error instanceof Error ? error.name : "unknown";
}
