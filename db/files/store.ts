import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Content, largestOf, largestVideo } from "../../core/file/content.ts";
import { FileDamaged, type FileStore, type Kept, type KeepRefusal } from "../../core/file/file.ts";
import { createLanes } from "../../core/lanes.ts";
import { openWithin } from "./deaths.ts";
import { leftovers } from "./leftovers.ts";
import { openApart } from "./open-apart.ts";
import { type Came, placeIn, receive, settle } from "./receive.ts";
import { isFull, type Room, roomOf } from "./room.ts";

/**
 * Contents on disk, outside the database, named by the SHA-256 of what is kept. `room` says how much there is on the
 * disk of a folder.
 */
export function openFileStore(folder: string, room: Room = roomOf): FileStore {
  const inTurn = createLanes();
  return {
    keep: async (content) => {
      if (await isFull(folder, room)) {
        await hangUp(content);
        return { refused: "no-room" };
      }
      const came = await receive(folder, content, largestVideo);
      if (came === undefined) return { refused: "too-big" };
      // Fetched side by side, opened one after the other: the pixels of a photo take far more room than its bytes.
      return inTurn("open", () => keep(folder, came)).finally(() => rm(came.path, { force: true }));
    },
    leftovers: (prefix, named, before) => leftovers(join(folder, prefix), { prefix, named, before }),
    read: (sha) => read(folder, sha),
    drop: (sha, before) => drop(pathOf(folder, sha), before),
  };
}

async function read(folder: string, sha: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await readFile(pathOf(folder, sha)));
  if (createHash("sha256").update(bytes).digest("hex") !== sha) throw new FileDamaged(sha);
  return bytes;
}

/** Whoever sends it need not wait until nobody takes it. */
async function hangUp(content: Content): Promise<void> {
  if (!(content instanceof Uint8Array)) await content[Symbol.asyncIterator]().return?.();
}

/** Written and synced before it answers, so that a kept file survives a power cut. */
async function keep(folder: string, came: Came): Promise<Kept | { refused: KeepRefusal }> {
  const mark = join(await placeIn(folder, came.sha.slice(0, 2)), `.${came.sha.slice(2)}`);
  const found = await openWithin(mark, () => openApart(came.path));
  if ("refused" in found) return found;
  const { mime, photo } = found;
  if (came.size > largestOf(mime)) return { refused: "too-big" };
  const kept = photo === null ? came : await receive(folder, photo, largestVideo);
  if (kept === undefined) return { refused: "too-big" };
  try {
    if (!(await isKeptAgain(pathOf(folder, kept.sha)))) await settle(folder, kept);
  } finally {
    await rm(kept.path, { force: true });
  }
  return { sha: kept.sha, mime, size: kept.size };
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
