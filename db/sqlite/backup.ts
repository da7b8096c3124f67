import type Database from "better-sqlite3";
import { chmodSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { cp, open, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import { databaseName, reading, using } from "./connect.ts";
import { contentsOf } from "./contents.ts";
import { unavailable } from "./failure.ts";

/**
 * `missing` are files that the original names and lacks, by their paths from its folder of files on; `strange` is what was
 * left out because it is no file, or a link of somebody who should make none here.
 */
export type BackedUp = { folder: string; pages: number; missing: string[]; strange: string[] };
export type BackupRefusal = {
  refused: "no-database" | "no-folder" | "not-empty" | "inside-itself" | "unsound";
  folder: string;
};

/** What SQLite keeps beside the database while it runs; the copy has no need of it. */
const besides = new Set([databaseName, `${databaseName}-wal`, `${databaseName}-shm`]);
/** What the desk is writing at this moment and will rename or take away. */
const passing = /^\.(?:.*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{62})$/u;
/** What a disk keeps for itself, where one is mounted here; nobody but root may open it. */
const ofTheDisk = "lost+found";

/**
 * Copies a whole data folder while the desk runs: the database as it is at one moment (`VACUUM INTO`, which other
 * writers cannot starve), then files and keys. Contents are written before a row names them, so the copy has every
 * file that its rows name, unless the original lacks it. The copy is checked and synced, and gets its database's name
 * last: half a copy is never taken for a desk, and a whole one outlives a power cut. Refuses `no-database`, `no-folder`,
 * `not-empty`, `inside-itself`, `unsound`; rejects with StoreUnavailable, and leaves nothing.
 */
export async function backUp(from: string, to: string): Promise<BackedUp | BackupRefusal> {
  if (!existsSync(join(from, databaseName))) return { refused: "no-database", folder: from };
  if (resolve(to).startsWith(`${resolve(from)}${sep}`)) return { refused: "inside-itself", folder: to };
  const there = ownFolder(to);
  if (there !== undefined) return { refused: there, folder: to };
  try {
    return await copied(from, to);
  } catch (error) {
    for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true });
    throw unavailable(error) ?? error;
  }
}

async function copied(from: string, to: string): Promise<BackedUp | BackupRefusal> {
  const unfinished = join(to, `${databaseName}.unfinished`);
  reading(join(from, databaseName), (db) => db.prepare("vacuum into ?").run(unfinished));
  chmodSync(unfinished, 0o600);
  const strange: string[] = [];
  const trusted = [process.getuid?.(), 0, statSync(from).uid];
  const filter = (path: string) => {
    if (passing.test(basename(path)) || basename(path) === ofTheDisk) return false;
    const kind = kindOf(path, trusted);
    if (kind === "strange") strange.push(relative(from, path));
    return kind === "ours";
  };
  const options = { recursive: true, dereference: true, preserveTimestamps: true, filter };
  for (const name of readdirSync(from).filter((each) => !besides.has(each)))
    await cp(join(from, name), join(to, name), options);
  const { sound, pages } = using(unfinished, look);
  const { missing } = contentsOf(to, basename(unfinished));
  const isWhole = missing.every((path) => !existsSync(join(from, "files", path)));
  if (!sound || !isWhole) return { refused: "unsound", folder: to };
  await synced(to);
  renameSync(unfinished, join(to, databaseName));
  await synced(to, { inside: false });
  // Not everybody may open the folder above; most disks have kept the name of this one by now.
  await synced(dirname(to), { inside: false }).catch(() => undefined);
  return { folder: to, pages, missing, strange };
}

/**
 * What a link leads to is copied, not the link: files may lie on a disk of their own, which may be away. But of a folder
 * that a group may write in, anybody could have a copy made of what only the copier may read.
 */
function kindOf(path: string, trusted: readonly (number | undefined)[]): "ours" | "strange" | "gone" {
  const own = lstatSync(path, { throwIfNoEntry: false });
  if (own === undefined) return "gone";
  if (own.isSymbolicLink() && !trusted.includes(own.uid)) return "strange";
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return "gone";
  return found.isFile() || found.isDirectory() ? "ours" : "strange";
}

/** Has the disk keep a file, or a folder and all that lies in it. */
async function synced(path: string, { inside = true } = {}): Promise<void> {
  const handle = await open(path, "r");
  try {
    const isFolder = inside && (await handle.stat()).isDirectory();
    for (const name of isFolder ? await readdir(path) : []) await synced(join(path, name));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ownFolder(folder: string): "no-folder" | "not-empty" | undefined {
  try {
    makeFolder(folder);
    if (readdirSync(folder).length > 0) return "not-empty";
    chmodSync(folder, 0o700);
    return undefined;
  } catch {
    return "no-folder";
  }
}

function look(db: Database.Database): { sound: boolean; pages: number } {
  const intact = db.pragma("integrity_check", { simple: true }) === "ok";
  const dangling = db.pragma("foreign_key_check");
  const pages = Number(db.pragma("page_count", { simple: true }));
  return { sound: intact && Array.isArray(dangling) && dangling.length === 0, pages };
}
