import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { KeepRefusal } from "../../core/file/file.ts";
import type { Opened } from "./open-file.ts";

export type Found = { mime: string; bytes: Uint8Array } | { refused: KeepRefusal };

const program = join(import.meta.dirname, "open-file.ts");
const deathsAtMost = 2;
const longestMs = 20_000;
const mostMemory = 512 * 1024 * 1024;
const lookEveryMs = 20;
const pdf = "%PDF-";
/** How far into a file its mark may stand (ISO 32000-1, annex H.3.4.1); what scanners and mail put before it stays. */
const pdfWithin = 1024;

/**
 * Says what a file is, and makes a photo anew, in a process of its own: at most 512 MB and 20 s. A
 * file on which that process dies twice is refused. Rejects where no process can be started.
 */
export async function openApart(bytes: Uint8Array): Promise<Found> {
  // Kept as it is and never looked into.
  if (Buffer.from(bytes.subarray(0, pdfWithin)).toString("latin1").includes(pdf))
    return { mime: "application/pdf", bytes };
  let death: KeepRefusal = "unreadable";
  for (let deaths = 0; deaths < deathsAtMost; deaths += 1) {
    const found = await opened(bytes);
    if (!("died" in found)) return found;
    death = found.died;
  }
  return { refused: death };
}

async function opened(bytes: Uint8Array): Promise<Found | { died: KeepRefusal }> {
  const child = await begun();
  const watch = watched(child);
  const answer = read(child);
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(bytes);
  const said = await answer;
  const tooMuch = watch.stop();
  const line = said.indexOf("\n");
  if (line < 0) return { died: tooMuch ? "too-big" : "unreadable" };
  const first = JSON.parse(said.subarray(0, line).toString("utf8")) as Opened;
  if ("refused" in first) return first;
  if (first.kept === "as-it-is") return { mime: first.mime, bytes };
  return { mime: first.mime, bytes: new Uint8Array(said.subarray(line + 1)) };
}

/** With nothing of our environment: whoever gets hold of this process finds no token in it. */
async function begun(): Promise<ChildProcess> {
  const strip = process.features.typescript === false ? ["--experimental-strip-types"] : [];
  const flags = [...strip, "--disable-warning=ExperimentalWarning", "--max-old-space-size=64"];
  const child = spawn(process.execPath, [...flags, program], { env: {}, stdio: ["pipe", "pipe", "ignore"] });
  await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  try {
    setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
  return child;
}

/** What it answers, once it has ended well; nothing where it was killed. */
async function read(child: ChildProcess): Promise<Buffer> {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0);
}

/** Ends it when it takes too much memory or time; `stop` says whether it did. */
function watched(child: ChildProcess): { stop: () => boolean } {
  let isOver = false;
  let tooMuch = false;
  const begunAt = performance.now();
  const look = async (): Promise<void> => {
    while (!isOver) {
      tooMuch ||= performance.now() - begunAt > longestMs || (await memoryOf(child)) > mostMemory;
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

/** Bytes in memory; 0 where the system does not say. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const said = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(said)?.[1] ?? 0) * 1024;
}
