import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { constants, setPriority, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { KeepRefusal } from "../../core/file/file.ts";
import type { Death } from "./deaths.ts";
import type { Opened } from "./open-file.ts";

/** What a file is, and the photo that was made of it; null where it is kept as it came. */
export type Found = { mime: string; photo: Buffer | null } | { refused: KeepRefusal };

const program = join(import.meta.dirname, "open-file.ts");
const mostMemory = 512 * 1024 * 1024;
/** What Linux counts a process's time in (`USER_HZ`, proc_pid_stat(5)). */
const tickMs = 10;
const lookEveryMs = 20;
const pdf = Buffer.from("%PDF-");

/** How long opening a file may work, in milliseconds of the processor, and how long it may take in all. */
type Patience = { workMs: number; waitMs: number };

/**
 * Says what the file at this path is, and makes a photo anew, in a process of its own: at most 512 MB, or half of what
 * the machine or its container has, and 20 s of work. That others keep the processor busy is held against no file: only
 * what has not answered after two minutes is given up. Rejects where no process can be started.
 */
export async function openApart(
  path: string,
  patience: Patience = { workMs: 20_000, waitMs: 120_000 },
): Promise<Found | Death> {
  const file = await open(path);
  try {
    // Kept as it is and never looked into.
    const { buffer: head } = await file.read(Buffer.alloc(pdf.length), 0, pdf.length, 0);
    if (head.equals(pdf)) return { mime: "application/pdf", photo: null };
    return await opened(await begun(file.fd), patience);
  } finally {
    await file.close();
  }
}

async function opened(child: ChildProcess, patience: Patience): Promise<Found | Death> {
  const watch = watched(child, patience);
  const { said, isKilled } = await answered(child);
  const isTooMuch = watch.stop() || isKilled;
  const line = said.indexOf("\n");
  if (line < 0) return { died: isTooMuch ? "too-heavy" : "unreadable" };
  const first = JSON.parse(said.subarray(0, line).toString("utf8")) as Opened;
  if ("refused" in first) return first;
  return { mime: first.mime, photo: first.kept === "as-it-is" ? null : said.subarray(line + 1) };
}

/** With nothing of our environment: whoever gets hold of this process finds no token in it. */
async function begun(file: number): Promise<ChildProcess> {
  const strip = process.features.typescript === false ? ["--experimental-strip-types"] : [];
  const flags = [...strip, "--disable-warning=ExperimentalWarning", "--max-old-space-size=64"];
  const child = spawn(process.execPath, [...flags, program], { env: {}, stdio: [file, "pipe", "ignore"] });
  await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  try {
    setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
  return child;
}

/** What it answers, once it has ended well; nothing where it died. A system without memory kills it as we do. */
async function answered(child: ChildProcess): Promise<{ said: Buffer; isKilled: boolean }> {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once("close", (...ended) => resolve(ended)),
  );
  return { said: code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0), isKilled: signal === "SIGKILL" };
}

/** Ends it when it takes too much memory or time; `stop` says whether it did. */
function watched(child: ChildProcess, { workMs, waitMs }: Patience): { stop: () => boolean } {
  let isOver = false;
  let tooMuch = false;
  const begunAt = performance.now();
  const most = Math.min(mostMemory, memoryHere() / 2);
  const look = async (): Promise<void> => {
    while (!isOver) {
      tooMuch ||= performance.now() - begunAt > waitMs || (await memoryOf(child)) > most;
      tooMuch ||= (await workOf(child)) > workMs;
      if (tooMuch) return void child.kill("SIGKILL");
      await pause(lookEveryMs);
    }
  };
  void look();
  return {
    stop: () => {
      isOver = true;
      return tooMuch;
    },
  };
}

/** Bytes that the machine has, or the container in which we run. */
function memoryHere(): number {
  const given = process.constrainedMemory();
  return given > 0 ? Math.min(given, totalmem()) : totalmem();
}

/** Bytes in memory; 0 where the system does not say. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const said = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(said)?.[1] ?? 0) * 1024;
}

/** Milliseconds of the processor, its own and the system's for it; 0 where the system does not say. */
async function workOf({ pid }: ChildProcess): Promise<number> {
  const said = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in the second field may hold blanks and brackets; `utime` and `stime` are the 12th and 13th after it.
  const [user = 0, system = 0] = said
    .slice(said.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  return (user + system) * tickMs;
}
