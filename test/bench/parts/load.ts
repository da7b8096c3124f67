import autocannon from "autocannon";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { play, startPart, type Part } from "../part.ts";
import { quantile } from "../measure.ts";

export type Shot = {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** What the same person sends once they have an answer to this, and have read it; in an open load. */
  then?: Shot;
};
/** Closed: each connection sends its next request when it has its answer. Open: requests leave by the clock. */
export type Load = { url: string; shots: Shot[] } & ({ connections: number } | { perSecond: number });
/** Counted are the answers with 2xx; times in milliseconds, in an open load from when the request was due. */
export type Loaded = { good: number; bad: number; seconds: number; p50: number; p99: number };
export type Loader = Part<null, Load, Loaded>;

/** So long somebody reads before they go on. */
const readsMs = 1000;

/** The generator of load, in a process of its own. */
export function startLoader(): Promise<Loader> {
  return startPart("load", null);
}

/** What the process of the generator does. */
export function playLoad(): void {
  play<Load, Loaded>(null, (load) => ("connections" in load ? closed(load) : open(load)));
}

async function closed({ url, shots, connections }: Load & { connections: number }): Promise<Loaded> {
  const each = Math.floor(shots.length / connections);
  const shares = Array.from({ length: connections }, (_, at) => shots.slice(at * each, (at + 1) * each));
  const times: number[] = [];
  let [begun, last, bad] = [0, 0, 0];
  const run = autocannon(
    {
      url,
      connections,
      amount: each * connections,
      timeout: 60,
      sampleInt: 100,
      setupClient: (client) => client.setRequests(shares.pop() ?? []),
    },
    () => undefined,
  );
  run.on("start", () => (begun = performance.now()));
  run.on("response", (_, status, __, ms) => {
    last = performance.now();
    if (status >= 200 && status < 300) times.push(ms);
    else bad += 1;
  });
  await once(run, "done");
  return counted(times, bad, (last - begun) / 1000);
}

async function open({ url, shots, perSecond }: Load & { perSecond: number }): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  const times: number[] = [];
  let bad = 0;
  const begun = performance.now();
  const sends = (shot: Shot, due: number): Promise<void> =>
    new Promise((resolve) => {
      const { method, path, headers, body } = shot;
      const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
        response.resume().once("end", () => {
          if (response.statusCode === 200) times.push(performance.now() - due);
          else bad += 1;
          resolve();
        });
      });
      sent.once("error", (error: NodeJS.ErrnoException) => {
        // A connection that was kept open and closed at the other end meanwhile says nothing of the request.
        if (sent.reusedSocket && error.code === "ECONNRESET") resolve(sends(shot, due));
        else resolve(void (bad += 1));
      });
      sent.end(body);
    });
  const one = async (shot: Shot, due: number): Promise<void> => {
    await pause(Math.max(0, due - performance.now()));
    await sends(shot, due);
    if (shot.then !== undefined) await one(shot.then, performance.now() + readsMs);
  };
  await Promise.all(shots.map((shot, at) => one(shot, begun + (at * 1000) / perSecond)));
  agent.destroy();
  return counted(times, bad, (performance.now() - begun) / 1000);
}

function counted(times: number[], bad: number, seconds: number): Loaded {
  return { good: times.length, bad, seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
