import { chmodSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { NotRestored, Restored } from "../cli/machine.ts";
import { statuses } from "../core/case/status.ts";
import { backUp } from "../db/sqlite/backup.ts";
import { hashAt, isOpenElsewhere, type Look, lookInto } from "../db/sqlite/living.ts";
import { migrationState } from "../db/sqlite/migrate.ts";
import { openStore } from "../db/sqlite/store.ts";
import { isAccount } from "./accounts.ts";
import type { Config } from "./config.ts";
import type { HeadPlaces } from "./head-places.ts";
import { logChecks } from "./log-checks.ts";
import { migrationsFolder } from "./open-desk.ts";

type Wanted = { from: string; over: string | undefined };
type Before = { look: Look | null; isThere: boolean };

const countedUpTo = 10_000_000;
const page = 1000;

/**
 * Puts a backup where the desk's data lies. It is copied beside, checked and brought up to date there, and only then takes
 * the place; a desk that was there is moved aside whole, and never without its name. Nothing is written into the backup.
 * What was erased on a desk after a backup comes back with it: there is no erasure yet to be done again. Refuses as `backUp`
 * does, and `living-desk`, `desk-running`; throws StoreUnavailable. Nothing has changed then.
 */
export async function restoreHere(
  { data, logHeads }: Config,
  { from, over }: Wanted,
): Promise<Restored | NotRestored> {
  if (!existsSync(join(from, "dimos.db"))) return { refused: "no-database", folder: from };
  if ([from, data].some((one, at, both) => isInside(one, both[1 - at] ?? "")))
    return { refused: "inside-itself", folder: data };
  const backup = lookInto(from, migrationsFolder());
  const before = whatIsThere(data, over);
  if ("refused" in before) return before;
  const staging = `${data}.restoring-${process.pid}`;
  try {
    const copied = await backUp(from, staging);
    if ("refused" in copied) return copied;
    closeToOthers(staging);
    const steps = migrationState({ folder: staging, migrations: migrationsFolder() }).pending;
    const found = await looked(staging, logHeads);
    const newer = before.look === null ? null : eventsSince(data, before.look, backup);
    const aside = swapped(staging, data, before.isThere);
    const { missing, strange } = copied;
    return {
      data,
      until: backup.until?.toISOString() ?? null,
      aside,
      newer,
      steps,
      missing,
      strange,
      ...found,
    };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** What the desk that was here has gone on to do; null where its log is another one. */
function eventsSince(data: string, now: Look, backup: Look): number | null {
  if (now.events < backup.events || hashAt(data, backup.events) !== backup.hash) return null;
  return now.events - backup.events;
}

function isInside(one: string, other: string): boolean {
  return `${resolve(one)}${sep}`.startsWith(`${resolve(other)}${sep}`);
}

function whatIsThere(data: string, over: string | undefined): Before | NotRestored {
  if (!existsSync(data) || readdirSync(data).length === 0) return { look: null, isThere: false };
  const look = known(data);
  const name = look?.municipality ?? basename(data);
  if (over?.trim() !== name) return { refused: "living-desk", folder: data, name };
  if (isOpenElsewhere(data)) return { refused: "desk-running", folder: data, name };
  return { look, isThere: true };
}

/** Of a desk that is broken, or not one at all, nothing is known but its folder. */
function known(data: string): Look | null {
  try {
    return lookInto(data, migrationsFolder());
  } catch {
    return null;
  }
}

/** For its owner alone: a backup may have lain where everybody could read it. */
function closeToOthers(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) closeToOthers(path);
    else chmodSync(path, 0o600);
  }
}

type Found = Pick<Restored, "municipality" | "cases" | "log" | "strangers" | "hasAdmin" | "waiting">;

async function looked(folder: string, logHeads: HeadPlaces): Promise<Found> {
  const store = await openStore({ folder, migrations: migrationsFolder() });
  try {
    const now = () => new Date();
    const log = await logChecks({ deps: { store, now } }, { data: folder, logHeads });
    const since = now().toISOString();
    const staff = (await store.staff()).filter(({ active }) => active);
    const here = new Set(staff.map(({ login }) => login).filter((login) => isAccount(login) === true));
    const admins = staff.filter(({ roles }) => roles.includes("admin"));
    return {
      municipality: (await store.municipality())?.name.el ?? null,
      cases: await store.count({ status: statuses, limit: 1 }, countedUpTo),
      log: log.map((finding) => ({ ...finding, since })),
      strangers: staff.map(({ login }) => login).filter((login) => !here.has(login)),
      hasAdmin: admins.some(({ login }) => here.has(login)),
      waiting: (await store.notices({ state: "queued", limit: page })).items.length,
    };
  } finally {
    await store.close();
  }
}

function swapped(staging: string, data: string, isThere: boolean): string | null {
  if (!isThere) {
    if (existsSync(data)) rmdirSync(data);
    renameSync(staging, data);
    return null;
  }
  const stamp = new Date().toISOString().replace(/[:.]/gu, "");
  const aside = join(dirname(data), `${basename(data)}.before-${stamp}`);
  renameSync(data, aside);
  try {
    renameSync(staging, data);
  } catch (error) {
    renameSync(aside, data);
    throw error;
  }
  return aside;
}
