import type { Loader, Shot } from "./parts/load.ts";
import { type Processor, processorOf } from "./processor.ts";

const connections = 50;

/** Who is shot at: where it listens, and its process. */
export type Target = { url: string; pid: number };
/** What a load came to: answers a second, and microseconds of processor for each until the last was there. */
export type Shooting = { perSecond: number } & Processor;

/** Sends all shots, each connection its next when it has its answer; throws unless every answer is 200. */
export async function shoot(loader: Loader, { url, pid }: Target, shots: Shot[]): Promise<Shooting> {
  const begun = processorOf(pid);
  const { good, bad, seconds } = await loader.ask({ url, shots, connections });
  if (bad > 0 || good !== shots.length) throw new Error(`${good} of ${shots.length} were answered with 200`);
  return { perSecond: good / seconds, ...each(spent(begun, pid), good) };
}

/** What the process has used of the processor since. */
export function spent(since: Processor, pid: number): Processor {
  const now = processorOf(pid);
  return { main: now.main - since.main, all: now.all - since.all };
}

export function each({ main, all }: Processor, count: number): Processor {
  return { main: main / count, all: all / count };
}
