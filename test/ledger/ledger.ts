import { setTimeout as pause } from "node:timers/promises";
import { serving } from "../support/serving.ts";
import { judged, tellings, type Verdict } from "./judge.ts";
import { Outside } from "./outside.ts";
import { nothingPromised, type Plant } from "./promises.ts";
import { busyStreet } from "./street.ts";

export type Ledger = Verdict & {
  kills: number;
  /** Promises by kind. */
  promised: { reports: number; heard: number; notes: number; copies: number };
  seconds: number;
};

type Run = { kills: number; seed: number; plant?: Plant; told?: (kill: number) => void };

/**
 * The crash ledger: residents by Telegram, SMS and phone, a clerk and an operator at the same desk, which is killed that
 * many times by `kill -9` 20 to 200 ms after it answers. Only those outside judge, by what they were promised.
 */
export async function keepLedger({ kills, seed, plant, told = () => undefined }: Run): Promise<Ledger> {
  const begun = performance.now();
  const outside = await new Outside().open();
  const promised = nothingPromised();
  try {
    let desk = await serving(outside.settings);
    const street = busyStreet({ outside, promised, plant: plant ?? null });
    const random = numbersFrom(seed);
    for (let kill = 1; kill <= kills; kill += 1) {
      await pause(20 + 180 * random());
      await desk.kill();
      outside.kills = kill;
      told(kill);
      desk = await serving(outside.settings);
    }
    outside.over = true;
    await street;
    const waits = promised.reports.flatMap(({ chat }) => chat ?? []).filter((chat) => chat > 0);
    for (let wait = 0; wait < 600 && waits.some((chat) => !tellings(outside).has(chat)); wait += 1)
      await pause(100);
    const verdict = await judged(outside, promised);
    await desk.stop();
    const { reports, heard, notes, copies } = promised;
    const counts = {
      reports: reports.length,
      heard: heard.length,
      notes: notes.length,
      copies: copies.length,
    };
    return { ...verdict, kills, promised: counts, seconds: (performance.now() - begun) / 1000 };
  } finally {
    outside.over = true;
    await outside.close();
  }
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
