import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BUILD } from "./places.mjs";
import { PrepareError } from "./say.mjs";

const LOCK = join(BUILD, "lock");
const GUARD = join(BUILD, "lock.clearing");
const BEAT = 2_000;
const SILENT_TOO_LONG = 60_000;
const PATIENCE = 15 * 60_000;

/**
 * Runs `work` while no other process prepares this folder. The lock of a process that died is cleared away.
 * Refuses after 15 minutes of waiting.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function locked(work) {
  mkdirSync(BUILD, { recursive: true });
  await take();
  const beat = setInterval(() => utimesSync(LOCK, new Date(), new Date()), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(LOCK, { force: true });
  }
}

async function take() {
  const started = Date.now();
  let told = false;
  while (!tryTake()) {
    if (clearIfDead()) continue;
    if (!told && Date.now() - started > 1_000) {
      process.stderr.write(
        `dimos: περιμένουμε μια άλλη εκκίνηση · waiting for another start (${holder().pid})\n`,
      );
      told = true;
    }
    if (Date.now() - started > PATIENCE) {
      throw new PrepareError({
        what: "Μια άλλη εκκίνηση δεν τελειώνει · another start does not finish",
        why: `Η διεργασία ${holder().pid} κρατά το ${LOCK} · that process holds the lock`,
        next: `rm ${LOCK} && npm start`,
      });
    }
    await wait(100);
  }
}

/** The content arrives with the name (a link is made in one step), so nobody ever reads a half-written lock. */
function tryTake() {
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, host: hostname() }));
  try {
    linkSync(mine, LOCK);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(mine);
  }
}

/** Only one process clears at a time, and it looks again first: otherwise it could remove the next holder's lock. */
function clearIfDead() {
  if (!isDead()) return false;
  try {
    mkdirSync(GUARD);
  } catch {
    if (ageOf(GUARD) > SILENT_TOO_LONG) rmdirSync(GUARD);
    return false;
  }
  try {
    if (isDead()) rmSync(LOCK, { force: true });
    return true;
  } finally {
    rmdirSync(GUARD);
  }
}

function isDead() {
  const { pid, host } = holder();
  if (pid === null) return false;
  if (ageOf(LOCK) > SILENT_TOO_LONG) return true;
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** @returns {{ pid: number | null, host: string }} */
function holder() {
  try {
    return JSON.parse(readFileSync(LOCK, "utf8"));
  } catch {
    return { pid: null, host: "" };
  }
}

/** @param {string} path */
function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
