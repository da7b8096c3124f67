import type { Logger } from "pino";

export type Worker = { nudge: () => void; stop: () => Promise<void> };

/**
 * Runs `task` again and again: at once while it finds work, every `everyMs` otherwise, and when nudged.
 * A failure is logged and waited out; it never ends the loop. `stop` lets the running task finish.
 */
export function work(
  name: string,
  task: () => Promise<number>,
  { everyMs, log }: { everyMs: number; log: Logger },
): Worker {
  let stopped = false;
  let wake: () => void = () => {};
  let nudged = false;
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      nudged = false;
      const found = await task().catch((error: unknown) => {
        log.error({ worker: name, error: error instanceof Error ? error.name : "unknown" }, "worker failed");
        return 0;
      });
      if (found === 0 && !nudged && !stopped) await rest();
    }
  };
  const running = loop();
  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
