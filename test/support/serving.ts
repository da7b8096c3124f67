import { type ChildProcess, spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../bin/dimos");
/** Of this test file alone: the number of a process comes again, and with it the note of a desk that is gone. */
const stateHome = join(tmpdir(), `dimos-state-${randomUUID()}`);
process.once("exit", () => rmSync(stateHome, { recursive: true, force: true }));
/** A start takes half a second where the machine is free. */
const patienceMs = 60_000;

export type Serving = {
  url: string;
  child: ChildProcess;
  output: () => string;
  kill: () => Promise<void>;
  stop: () => Promise<number | null>;
};

/**
 * A port that nobody listens on. Below those that the system gives to connections on their way out (from 32768 on
 * Linux): one of another test's would take it before the program that it is for.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
}

/** The environment of a program under test: nothing of the desk's own settings leaks in. */
export function cleanEnvironment(settings: Record<string, string>): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined &&
      !/^(DIMOS_|TELEGRAM_|VIBER_|TWILIO_|SMTP_|MAIL_|LIVEKIT_|NODE_ENV|VITEST|CI$)/u.test(name),
  );
  const own = Object.fromEntries(kept.map(([name, value]) => [name, value ?? ""]));
  const state = { XDG_STATE_HOME: stateHome };
  // What clerks say leaves at once, unless a test is about that.
  // Nobody waits for a server of rooms, nor builds one, who does not try calls.
  return { ...own, ...state, LIVEKIT_SERVER: "none", DIMOS_REST_SECONDS: "0", ...settings };
}

/**
 * `bin/dimos serve` as an operator starts it; resolves once its health page answers. `inside` is a command that
 * becomes it, as `nice` would; `of` is the program of another folder.
 */
export async function serving(
  settings: Record<string, string>,
  inside: readonly string[] = [],
  of = program,
): Promise<Serving> {
  const port = settings["DIMOS_PORT"] ?? String(await freePort());
  const env = cleanEnvironment({ ...settings, DIMOS_PORT: port });
  const [command = of, ...rest] = [...inside, of, "serve"];
  const child = spawn(command, rest, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, "exit");
  await answering(url, child, () => said);
  return {
    url,
    child,
    output: () => said,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}

async function answering(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the desk ended with ${child.exitCode}: ${said()}`);
    const up = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the desk did not answer: ${said()}`);
}
