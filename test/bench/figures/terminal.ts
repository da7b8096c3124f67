import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { cleanEnvironment, freePort } from "../../support/serving.ts";
import { inTurns, timed, until } from "../measure.ts";
import { program } from "../places.ts";
import type { Scale } from "../scale.ts";
import { seeded } from "../seeded.ts";
import type { Figure } from "../table.ts";

const runs = 21;
const frames = 7;
const starts = 3;
const cases = 100_000;
const root = dirname(dirname(program));

/** What whoever sits at a terminal waits for: help, the first frame of the queue, the second start. */
export async function terminal(_: Scale): Promise<Figure[]> {
  const folder = seeded(cases);
  const node = () => timed(() => execFileSync(process.execPath, ["-e", "0"]));
  const help = await inTurns(runs, { node, help: () => timed(() => execFileSync(program, ["--help"])) });
  const frame = await inTurns(frames, { node, frame: () => firstFrame(folder) });
  const ready = await inTurns(starts, { node, ready: () => start(folder) });
  const bare = (value: number) => ({ name: "node -e 0", value });
  return [
    {
      name: "dimos --help",
      value: help.help,
      unit: "ms",
      limit: bare(help.node),
      aim: { most: 2, of: "limit" },
    },
    {
      name: `First frame of the queue, ${cases.toLocaleString("en")} cases`,
      value: frame.frame,
      unit: "ms",
      limit: bare(frame.node),
      aim: { most: 600, of: "value" },
    },
    {
      name: "npm start, the second time, until it answers",
      value: ready.ready,
      unit: "ms",
      limit: bare(ready.node),
      aim: { most: 3000, of: "value" },
    },
  ];
}

/** From the start of the process until the list stands in the terminal, with at least ten cases. */
async function firstFrame(folder: string): Promise<number> {
  const socket = `dimos-bench-${randomBytes(4).toString("hex")}`;
  const env = cleanEnvironment({ DIMOS_DATA: folder, LC_ALL: "C.UTF-8", TERM: "xterm-256color" });
  const tmux = (...args: string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", "-u", ...args], { env, encoding: "utf8" });
  try {
    tmux("new-session", "-d", "-s", "idle", "-x", "160", "-y", "50", "sleep 60");
    return await timed(async () => {
      tmux("new-session", "-d", "-s", "queue", "-x", "160", "-y", "50", `${program} tui`);
      const shown = () => tmux("capture-pane", "-p", "-t", "queue");
      await until(() => (shown().match(/\d{3}\u00a0\d{3}\u00a0\d{3}/gu)?.length ?? 0) >= 10, 20);
    });
  } finally {
    tmux("kill-server");
  }
}

async function start(folder: string): Promise<number> {
  const port = await freePort();
  const env = cleanEnvironment({ DIMOS_DATA: folder, DIMOS_PORT: String(port) });
  const child = spawn("npm", ["start", "--silent"], { cwd: root, env, stdio: "ignore", detached: true });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    return await timed(() => until(answers, 30));
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}
