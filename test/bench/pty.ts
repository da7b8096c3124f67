import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cleanEnvironment } from "../support/serving.ts";

/** Bytes that a program has written to its terminal since it was asked last, and when the last of them came. */
export type Written = { bytes: number; text: string; last: number };

/** A program in a terminal of its own of 200 × 60: what is typed into it, and every byte that it writes. */
export type Pty = {
  /** The process of the program itself. */
  pid: number;
  /** When it was typed, by `performance.now()`. */
  type: (keys: string) => number;
  /** What has been written since the last time; the next is counted from here. */
  taken: () => Written;
  /** Whether anything is written within so long, as soon as that is known. */
  heard: (ms: number) => Promise<boolean>;
  /** Resolves as soon as nothing has been written for so long. */
  quiet: (ms: number) => Promise<void>;
  end: () => Promise<void>;
};

const rows = 60;
const columns = 200;
const patienceMs = 20_000;

/**
 * Starts a program in a real terminal, which `script` (util-linux) opens: between its pipe and the program there is the
 * kernel's own, and nobody who draws or waits. The program replaces the shell, so that what is measured is its own process.
 */
export async function openPty(program: readonly string[], settings: Record<string, string>): Promise<Pty> {
  const command = `stty rows ${rows} cols ${columns}; exec ${program.map((each) => `'${each}'`).join(" ")}`;
  const env = cleanEnvironment({ ...settings, LC_ALL: "C.UTF-8", TERM: "xterm-256color", SHELL: "/bin/sh" });
  const child = spawn("script", ["-qfec", command, "/dev/null"], { env, stdio: ["pipe", "pipe", "ignore"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let chunks: Buffer[] = [];
  let last = Number.NaN;
  let isSilent = true;
  child.stdout.on("data", (chunk: Buffer) => {
    last = performance.now();
    isSilent = false;
    chunks.push(chunk);
  });
  const heard = async (ms: number): Promise<boolean> => {
    const end = performance.now() + ms;
    while (isSilent && performance.now() < end) await tick();
    return !isSilent;
  };
  if (!(await heard(patienceMs))) throw new Error(`${program.join(" ")} draws nothing`);
  return {
    pid: onlyChildOf(child.pid ?? 0),
    type: (keys) => {
      child.stdin.write(keys);
      return performance.now();
    },
    taken: () => {
      const all = Buffer.concat(chunks);
      chunks = [];
      isSilent = true;
      return { bytes: all.length, text: all.toString("utf8"), last };
    },
    heard,
    quiet: async (ms) => {
      const begun = performance.now();
      const isQuiet = () => performance.now() - (isSilent ? begun : Math.max(begun, last)) >= ms;
      while (!isQuiet()) await tick();
    },
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

function onlyChildOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0]);
}
