import { createHash, randomUUID } from "node:crypto";
import { chmod, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { largestOf, largestVideo } from "../../core/file/content.ts";
import type { FileStore, Kept, KeepRefusal } from "../../core/file/file.ts";
import { makeFolder } from "./make-folder.ts";
import { openApart } from "./open-apart.ts";
import { leftovers } from "./leftovers.ts";
import { isFull, type Room, roomOf } from "./room.ts";
import { isShared } from "./shared.ts";

/**
 * Contents on disk, outside the database, named by the SHA-256 of what is kept. `room` says how much there is on the
 * disk of a folder.
 */
export function openFileStore(folder: string, room: Room = roomOf): FileStore {
  return {
    keep: async (bytes) => ((await isFull(folder, room)) ? { refused: "no-room" } : keep(folder, bytes)),
    leftovers: (prefix, named, before) => leftovers(join(folder, prefix), { prefix, named, before }),
    read: async (sha) => new Uint8Array(await readFile(pathOf(folder, sha))),
    drop: (sha, before) => drop(pathOf(folder, sha), before),
  };
}

async function keep(folder: string, bytes: Uint8Array): Promise<Kept | { refused: KeepRefusal }> {
  if (bytes.length > largestVideo) return { refused: "too-big" };
  const found = await openApart(bytes);
  if ("refused" in found) return found;
  return bytes.length > largestOf(found.mime)
    ? { refused: "too-big" }
    : written(folder, found.bytes, found.mime);
}

/** Writes and syncs file and folder before it answers, so that a kept file survives a power cut. */
async function written(folder: string, bytes: Uint8Array, mime: string): Promise<Kept> {
  const sha = createHash("sha256").update(bytes).digest("hex");
  const path = pathOf(folder, sha);
  const kept = { sha, mime, size: bytes.length };
  if (await isKeptAgain(path)) return kept;
  const forGroup = isShared(dirname(folder));
  if (makeFolder(dirname(path)) && forGroup) await opened(folder, dirname(path));
  const temporary = join(dirname(path), `.${randomUUID()}`);
  const file = await open(temporary, "wx", 0o600);
  if (forGroup) await chmod(temporary, 0o660);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await synced(dirname(path));
  return kept;
}

/** Folders that were just made, for the group of the data folder. */
async function opened(...folders: string[]): Promise<void> {
  for (const each of folders) await chmod(each, 0o2770).catch(() => undefined);
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Marks what is there already as wanted anew, so that it is not dropped before a row names it. */
async function isKeptAgain(path: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(path, now, now);
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes it aside before it looks: whoever keeps the same content meanwhile has either marked it by then, and it comes
 * back, or does not find it, and writes it anew.
 */
async function drop(path: string, before: Date): Promise<void> {
  if (!(await isOlder(path, before))) return;
  const aside = join(dirname(path), `.${randomUUID()}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  await ((await isOlder(aside, before)) ? rm(aside) : rename(aside, path));
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtime < before;
}

function pathOf(folder: string, sha: string): string {
  if (!/^[0-9a-f]{64}$/u.test(sha)) throw new RangeError("not the name of a kept file");
  return join(folder, sha.slice(0, 2), sha.slice(2));
}
