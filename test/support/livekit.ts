import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { launch, type Process } from "../../bin/live/process.ts";
import { newPorts, type Ports } from "../../bin/live/ports.ts";
import { projectRoot } from "../../bin/root.ts";
import { findLiveKit } from "../../bin/prepare/livekit.mjs";
import type { LiveKitSettings } from "../../web-call/live/livekit.ts";

/** Whether whoever runs the tests said that there is no server of rooms: `DIMOS_SKIP=livekit`. */
export const withoutLiveKit = process.env.DIMOS_SKIP === "livekit";

/** The server that the tests of calls run; throws where there is none, because nothing is proven then. */
export function liveKitPath(): string {
  const found = process.env.LIVEKIT_SERVER ?? findLiveKit({ root: projectRoot() });
  if (found === null)
    throw new Error(
      "No livekit-server: run npm test, set LIVEKIT_SERVER, or DIMOS_SKIP=livekit to leave these out.",
    );
  return found;
}

export type TestLiveKit = LiveKitSettings & {
  ports: Ports;
  /** As a power cut would. */
  kill: () => Promise<void>;
  /** At the same place, with nothing of before. */
  again: () => Promise<void>;
  stop: () => Promise<void>;
};

/** A server of its own on loopback; what happens it tells `webhook`. */
export async function testLiveKit(webhook = "http://127.0.0.1:9/livekit"): Promise<TestLiveKit> {
  const folder = mkdtempSync(join(tmpdir(), "dimos-livekit-"));
  const secret = randomBytes(32).toString("hex");
  const ports = await newPorts();
  const starting = {
    ...{ program: liveKitPath(), data: folder, secret, webhook, log: pino({ level: "silent" }) },
    knowsUs: () => Promise.resolve(false),
  };
  let running: Process = await launch(starting, folder, ports);
  const address = `127.0.0.1:${ports.port}`;
  return {
    ...{ api: `http://${address}`, address: `ws://${address}`, key: "dimos", secret, ports },
    kill: async () => {
      process.kill(running.pid, "SIGKILL");
      await running.ended;
    },
    again: async () => {
      running = await launch(starting, folder, ports);
    },
    stop: async () => {
      await running.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
