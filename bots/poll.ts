import { NotInitialised } from "../core/deps.ts";
import { StoreUnavailable } from "../core/store.ts";
import type { Log } from "./log.ts";

/** A provider that is asked for its events, in order, each with a growing number. */
export type Source<T> = {
  name: string;
  /** What waits from this number on; asking for a number confirms everything before it. */
  next: (from: number | undefined, signal: AbortSignal) => Promise<readonly T[]>;
  numberOf: (event: T) => number;
  /** Resolves once the event is committed. */
  take: (event: T) => Promise<unknown>;
  /** The wait in milliseconds that a failed request asks for, if it does. */
  waitFor?: (error: unknown) => number | undefined;
};

export const attemptsAtMost = 10;
const restMs = 250;
/** Between attempts at an event that is itself the trouble: the events of everybody else wait behind it. */
const hopelessMs = 1000;

/**
 * Takes events one after the other and confirms each only after `take` resolved. While the store is down the
 * same event waits; one that fails ten times for another reason is reported and passed over within 10 s, so that
 * one event never stops the others. `stop` ends the open request and waits for the event at hand.
 */
export function poll<T>(source: Source<T>, log: Log): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const done = run(source, { log, signal: stopping.signal });
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

type Running = { log: Log; signal: AbortSignal };

async function run<T>(source: Source<T>, running: Running): Promise<void> {
  const { log, signal } = running;
  let from: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const events = await source.next(from, signal);
      failures = 0;
      for (const event of events) {
        if (!(await taken(source, event, running))) return;
        from = source.numberOf(event) + 1;
      }
      if (events.length > 0) continue;
      // Nothing waits, so all is confirmed; and after a silence the numbers may begin anew below the last one.
      from = undefined;
      await pause(restMs, signal);
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      log.warn({ channel: source.name, error: nameOf(error) }, "no events received");
      await pause(source.waitFor?.(error) ?? pauseAfter(failures), signal);
    }
  }
}

async function taken<T>(source: Source<T>, event: T, { log, signal }: Running): Promise<boolean> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      await source.take(event);
      return true;
    } catch (error) {
      const detail = { channel: source.name, event: source.numberOf(event), error: nameOf(error) };
      if (!isDown(error) && attempt >= attemptsAtMost) {
        log.error(detail, "event passed over");
        return true;
      }
      log.warn(detail, "event not kept, trying again");
      await pause(isDown(error) ? pauseAfter(attempt) : Math.min(pauseAfter(attempt), hopelessMs), signal);
    }
  }
  return false;
}

/** The desk cannot write at all now: a reason to wait for as long as it takes. */
export function isDown(error: unknown): boolean {
  return error instanceof StoreUnavailable || error instanceof NotInitialised;
}

function pauseAfter(failures: number): number {
  return Math.min(30_000, 250 * 2 ** Math.min(failures, 10));
}

/** Waits, but not beyond the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "unknown";
}
