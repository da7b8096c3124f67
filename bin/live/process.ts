import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { Ports } from "./ports.ts";

export type Starting = {
  program: string;
  /** The data folder of the desk. */
  data: string;
  secret: string;
  /** Where it tells what happens; http, on this machine. */
  webhook: string;
  /** Whether what answers at this port knows our secret. */
  knowsUs: (port: number) => Promise<boolean>;
  log: Logger;
};

export const key = "dimos";

export type Process = { pid: number; ended: Promise<void>; kill: () => Promise<void> };

const host = "127.0.0.1";
const readyWithinMs = 20_000;
const lookEveryMs = 50;

/** Starts the server and resolves once it answers; rejects where it ends or stays silent. */
export async function launch(
  { program, secret, webhook }: Starting,
  folder: string,
  ports: Ports,
): Promise<Process> {
  const log = openSync(join(folder, "server.log"), "w", 0o600);
  const child = spawn(program, [], {
    cwd: folder,
    // Not among the arguments, which everybody on the machine can read.
    env: { PATH: "/usr/bin:/bin", LIVEKIT_CONFIG: configOf({ secret, webhook, ports }) },
    stdio: ["ignore", log, log],
    // What ends the desk by the keyboard must not end the calls before the desk has.
    detached: true,
  });
  closeSync(log);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const over = () => {
      hasEnded = true;
      resolve();
    };
    child.once("exit", over).once("error", over);
  });
  child.unref();
  const pid = child.pid ?? 0;
  for (let waited = 0; waited < readyWithinMs && !hasEnded; waited += lookEveryMs) {
    if (await answers(ports.port)) return { pid, ended, kill: () => end(pid, ended) };
    await pause(lookEveryMs);
  }
  if (pid > 0 && !hasEnded) await end(pid, ended);
  throw new Error(`livekit-server does not answer: see ${join(folder, "server.log")}`);
}

/** One that somebody else has started. */
export function leftBehind(pid: number): Process {
  const ended = (async () => {
    while (isThere(pid)) await pause(200, undefined, { ref: false });
  })();
  return { pid, ended, kill: () => end(pid, ended) };
}

/** The first signal waits until every room is empty, the second does not. */
async function end(pid: number, ended: Promise<void>): Promise<void> {
  for (const [signal, waits] of [
    ["SIGTERM", 200],
    ["SIGTERM", 1_500],
    ["SIGKILL", 1_000],
  ] as const) {
    if (!isThere(pid)) return;
    process.kill(pid, signal);
    await Promise.race([ended, pause(waits)]);
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://${host}:${port}`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

type Configured = { secret: string; webhook: string; ports: Ports };

/** Everything on this machine, nothing asked of any other, no room that the desk did not make. */
function configOf({ secret, webhook, ports: { port, udp } }: Configured): string {
  return JSON.stringify({
    ...{ port, bind_addresses: [host], keys: { [key]: secret } },
    rtc: {
      ...{ node_ip: host, use_external_ip: false, enable_loopback_candidate: true },
      ...{ ips: { includes: [`${host}/32`] }, udp_port: udp, tcp_port: 0 },
    },
    room: { auto_create: false },
    webhook: { api_key: key, urls: [webhook] },
    // Its warnings quote tokens.
    logging: { level: "error" },
  });
}
