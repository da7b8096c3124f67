import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isFree, newPorts, type Ports } from "./ports.ts";
import { key, launch, leftBehind, type Process, type Starting } from "./process.ts";

/** Where a server that we run listens on this machine, and what it and the desk know each other by. */
export type LiveServer = Ports & {
  key: string;
  secret: string;
  /** Ends it; calls that go on are cut off, for nobody is left who could end them in time. */
  stop: () => Promise<void>;
};

const againAfterMs = [100, 1_000, 3_000, 10_000];
const longEnoughMs = 60_000;

/**
 * Runs a livekit-server on loopback as a process of its own, and starts it again at the same place whenever it ends. One
 * that an earlier desk of this folder left behind is taken over, with the calls that go on in it.
 */
export async function runLiveKit(starting: Starting): Promise<LiveServer> {
  const { data, secret, log } = starting;
  const folder = join(data, "livekit");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = readKept(folder);
  const file = join(folder, "server.json");
  const start = async (ports: Ports): Promise<Process> => {
    const started = await launch(starting, folder, ports);
    writeFileSync(file, JSON.stringify({ ...ports, pid: started.pid }), { mode: 0o600 });
    return started;
  };
  const isLeft = kept !== null && (await starting.knowsUs(kept.port));
  const ports = kept !== null && (isLeft || (await isFree(kept))) ? kept : await newPorts();
  let running: Process | null = isLeft ? leftBehind(kept.pid) : await start(ports);
  let isStopping = false;
  const watch = async (): Promise<void> => {
    for (let failures = 0; !isStopping; failures += 1) {
      const since = performance.now();
      await running?.ended;
      if (performance.now() - since > longEnoughMs) failures = 0;
      if (isStopping) return;
      log.warn("livekit-server ended and is started again");
      await pause(againAfterMs[Math.min(failures, againAfterMs.length - 1)]);
      if (!isStopping) running = await start(ports).catch(() => null);
    }
  };
  void watch();
  return {
    ...{ port: ports.port, udp: ports.udp, key, secret },
    stop: async () => {
      isStopping = true;
      await running?.kill();
      rmSync(file, { force: true });
    },
  };
}

function readKept(folder: string): (Ports & { pid: number }) | null {
  try {
    const { port, udp, pid } = JSON.parse(readFileSync(join(folder, "server.json"), "utf8")) as Record<
      string,
      unknown
    >;
    if (typeof port !== "number" || typeof udp !== "number" || typeof pid !== "number") return null;
    return { port, udp, pid };
  } catch {
    return null;
  }
}
