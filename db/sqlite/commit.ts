import type Database from "better-sqlite3";
import { setImmediate as turn } from "node:timers/promises";
import { StoreUnavailable } from "../../core/store.ts";
import { type Batch, mark, newBatch } from "./batch.ts";
import { isBusy, unavailable } from "./failure.ts";
import { breath, patienceMs } from "./patient.ts";

/** One piece of writing, done inside a transaction that it may share; `undo` says of its result that it must not stay. */
export type Work<T> = { run: (batch: Batch) => T; undo?: (result: T) => boolean };

/** Writes in the order of asking; each promise resolves only after what it wrote is on disk. */
export type Writer = {
  write: <T>(work: Work<T>) => Promise<T>;
  /** Finishes what was asked for and refuses what comes after. */
  close: () => Promise<void>;
};

/** What is told to whoever waits, once the batch has ended. */
type Told = () => void;
type Job = {
  attempt: (batch: Batch) => { stays: boolean; told: Told };
  reject: (error: unknown) => void;
  /** When it was asked for, on the clock that only goes forward. */
  asked: number;
};

const mostInOneBatch = 200;
const mostTurns = 8;

/**
 * Group commit: what arrives in the same turn of the event loop, and in the next few while each brings more, shares one
 * immediate transaction and one sync. Where a piece must not stay, all of them are done again with a savepoint for each.
 * When the disk fails, or `check` throws, all of the batch hear so and nothing of it stays. Behind a lock each waits for
 * 5 s of its own, and whoever comes meanwhile waits with it.
 */
export function openWriter(
  db: Database.Database,
  finish: (batch: Batch) => void,
  check: () => void = () => undefined,
): Writer {
  const waiting: Job[] = [];
  const together = transactions(db, finish);
  let draining: Promise<void> | undefined;
  let closed = false;

  /** One turn at least, and another for as long as the last one brought more. */
  const gathered = async (): Promise<void> => {
    for (let turns = 0, before = -1; turns < mostTurns && waiting.length > before; turns += 1) {
      before = waiting.length;
      await turn();
    }
  };

  const drain = async (): Promise<void> => {
    await gathered();
    let inVain = 0;
    while (waiting.length > 0) {
      inVain = done(waiting.splice(0, mostInOneBatch)) ? 0 : inVain + 1;
      await (inVain === 0 ? gathered() : breath(inVain));
    }
    draining = undefined;
  };

  /** False where somebody else holds the lock: then those that can still wait are waiting again. */
  const done = (jobs: readonly Job[]): boolean => {
    try {
      check();
      for (const told of together(jobs)) told();
    } catch (error) {
      if (isBusy(error)) {
        waiting.unshift(...patient(jobs, error));
        return false;
      }
      for (const job of jobs) job.reject(unavailable(error) ?? error);
    }
    return true;
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreUnavailable("broken", new Error("the store is closed")));
        const attempt = (batch: Batch) => attempted(work, batch, resolve);
        waiting.push({ attempt, reject, asked: performance.now() });
        draining ??= drain();
      }),
    close: async () => {
      closed = true;
      await draining;
    },
  };
}

/** Those that can wait longer for a lock; the others hear that it is held. */
function patient(jobs: readonly Job[], error: unknown): Job[] {
  const since = performance.now() - patienceMs;
  for (const { asked, reject } of jobs) if (asked < since) reject(new StoreUnavailable("busy", error));
  return jobs.filter(({ asked }) => asked >= since);
}

function attempted<T>(
  work: Work<T>,
  batch: Batch,
  resolve: (result: T) => void,
): { stays: boolean; told: Told } {
  const result = work.run(batch);
  return { stays: work.undo?.(result) !== true, told: () => resolve(result) };
}

function transactions(
  db: Database.Database,
  finish: (batch: Batch) => void,
): (jobs: readonly Job[]) => Told[] {
  const begin = db.prepare("begin immediate");
  const save = db.prepare("savepoint one");
  const back = db.prepare("rollback to one");
  const release = db.prepare("release one");
  const commit = db.prepare("commit");
  const rollback = db.prepare("rollback");

  const one = (job: Job, batch: Batch): Told => {
    const restore = mark(batch);
    const undo = (): void => {
      back.run();
      restore();
    };
    save.run();
    try {
      const { stays, told } = job.attempt(batch);
      if (!stays) undo();
      release.run();
      return told;
    } catch (error) {
      if (!db.inTransaction || unavailable(error) !== undefined) throw error;
      undo();
      release.run();
      return () => job.reject(error);
    }
  };

  /** Without savepoints, which cost a tenth of all; undefined as soon as one piece must not stay. */
  const smoothly = (jobs: readonly Job[], batch: Batch): Told[] | undefined => {
    const all: Told[] = [];
    for (const job of jobs) {
      try {
        const { stays, told } = job.attempt(batch);
        if (!stays) return undefined;
        all.push(told);
      } catch (error) {
        if (!db.inTransaction || unavailable(error) !== undefined) throw error;
        return undefined;
      }
    }
    return all;
  };

  const apart = (jobs: readonly Job[], batch: Batch): Told[] => {
    rollback.run();
    begin.run();
    return jobs.map((job) => one(job, batch));
  };

  return (jobs) => {
    begin.run();
    try {
      const first = newBatch();
      const smooth = smoothly(jobs, first);
      const batch = smooth === undefined ? newBatch() : first;
      const told = smooth ?? apart(jobs, batch);
      finish(batch);
      commit.run();
      return told;
    } catch (error) {
      if (db.inTransaction) db.exec("rollback");
      throw error;
    }
  };
}
