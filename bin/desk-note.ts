import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./settings.ts";

/** Where a desk of this program keeps its data, and where it listened when it was last started. */
export type DeskNote = { data: string; host: string; port: number; isRunning: boolean };

type Desk = { program: string } & Omit<DeskNote, "isRunning">;
type Kept = Desk & { pid: number; began: string };

/** Only root makes something in /run: whose folder this is, root has decided. */
const ofTheMachine = "/run/dimos";

/** The folder of this account (XDG Base Directory Specification) and that of all, unless somebody has chosen one. */
function folders(env: Environment): string[] {
  const chosen = env["XDG_STATE_HOME"] ?? "";
  return chosen.startsWith("/")
    ? [join(chosen, "dimos")]
    : [join(homedir(), ".local/state/dimos"), ofTheMachine];
}

/** Leaves a note of the desk that this process serves, wherever it may; none is no reason not to serve. */
export function leaveNote(env: Environment, { program, data, host, port }: Desk): void {
  const note: Kept = { program, data, host, port, pid: process.pid, began: beganOf(process.pid) };
  const name = `${createHash("sha256").update(data).digest("hex").slice(0, 16)}.json`;
  for (const folder of folders(env)) {
    const unfinished = join(folder, `.${name}-${process.pid}`);
    orElse(undefined, () => {
      mkdirSync(folder, { recursive: true, mode: folder === ofTheMachine ? 0o755 : 0o700 });
      writeFileSync(unfinished, `${JSON.stringify(note)}\n`, { mode: 0o644 });
      renameSync(unfinished, join(folder, name));
      tidy(folder);
    });
    orElse(undefined, () => rmSync(unfinished, { force: true }));
  }
}

/** Takes away what tells of desks that are no more. */
function tidy(folder: string): void {
  for (const name of namesIn(folder)) {
    const note = readNote(join(folder, name), folder);
    if (note !== undefined && !exists(note.data)) rmSync(join(folder, name), { force: true });
  }
}

/** The desks of this program that are still there, each with where it listens or did. */
export function notedDesks(env: Environment, program: string): DeskNote[] {
  const found = new Map<string, DeskNote>();
  for (const folder of folders(env)) {
    for (const name of namesIn(folder)) {
      const note = readNote(join(folder, name), folder);
      if (note?.program !== program || !exists(join(note.data, "dimos.db"))) continue;
      const { data, host, port, pid, began } = note;
      const isRunning = isAlive(pid) && beganOf(pid) === began;
      if (found.get(data)?.isRunning !== true) found.set(data, { data, host, port, isRunning });
    }
  }
  return [...found.values()];
}

function namesIn(folder: string): string[] {
  return orElse([], () => readdirSync(folder).filter((name) => /^[0-9a-f]{16}\.json$/u.test(name)));
}

/** Only what root or this account has written, and nobody else can: a note says where residents' data goes. */
function readNote(path: string, folder: string): Kept | undefined {
  return orElse(undefined, () => {
    const { uid, mode } = statSync(path);
    const trusted = [
      0,
      process.getuid?.() ?? uid,
      ...(folder === ofTheMachine ? [statSync(folder).uid] : []),
    ];
    if (!trusted.includes(uid) || (mode & 0o022) !== 0) return undefined;
    const said = JSON.parse(readFileSync(path, "utf8")) as Record<keyof Kept, unknown>;
    return isKept(said) ? said : undefined;
  });
}

function isKept(said: Record<keyof Kept, unknown>): said is Kept {
  const { program, data, host, began, port, pid } = said;
  return (
    [program, data, host, began].every((each) => typeof each === "string") &&
    [port, pid].every((each) => typeof each === "number")
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** When a process began, in ticks since the machine did: a number of a process is used again. Empty where nobody says. */
function beganOf(pid: number): string {
  return orElse("", () => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? "";
  });
}

/** What this account may not look at is there. */
function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return codeOf(error) === "EACCES";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function orElse<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
