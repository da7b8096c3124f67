import type Database from "better-sqlite3";
import { setImmediate as turn } from "node:timers/promises";
import { StoreUnavailable } from "../../core/store.ts";
import { type Batch, mark, newBatch } from "./batch.ts";
import { unavailable } from "./failure.ts";
import { patiently } from "./patient.ts";

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
type Job = { attempt: (batch: Batch) => { stays: boolean; told: Told }; reject: (error: unknown) => void };

const mostInOneBatch = 200;
const mostTurns = 8;

/**
 * Group commit: what arrives in the same turn of the event loop, and in the next few while each brings more, shares one
 * immediate transaction and one sync. Where a piece must not stay, all of them are done again with a savepoint for each.
 * When the disk fails, or `check` throws, all of the batch hear so and nothing of it stays.
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
    while (waiting.length > 0) {
      const jobs = waiting.splice(0, mostInOneBatch);
      try {
        const all = await patiently(() => {
          check();
          return together(jobs);
        });
        for (const told of all) told();
      } catch (error) {
        for (const job of jobs) job.reject(error);
      }
      await gathered();
    }
    draining = undefined;
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreUnavailable("broken", new Error("the store is closed")));
        waiting.push({ attempt: (batch) => attempted(work, batch, resolve), reject });
        draining ??= drain();
      }),
    close: async () => {
      closed = true;
      await draining;
    },
  };
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
