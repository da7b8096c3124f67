import { createHash, randomUUID } from "node:crypto";
import { chmod, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Content } from "../../core/file/content.ts";
import { makeFolder } from "./make-folder.ts";
import { isShared } from "./shared.ts";

/** What came lies under a name that nobody asks for, and is swept with what killed processes have left. */
export type Came = { path: string; sha: string; size: number };

/** Writes a content into the folder of files, piece by piece; undefined as soon as there are more than `most` bytes. */
export async function receive(folder: string, content: Content, most: number): Promise<Came | undefined> {
  const id = randomUUID();
  const path = join(await placeIn(folder, id.slice(0, 2)), `.${id}`);
  const hash = createHash("sha256");
  let size = 0;
  let isWhole = false;
  const file = await open(path, "wx", 0o600);
  try {
    if (isShared(dirname(folder))) await file.chmod(0o660);
    for await (const part of content instanceof Uint8Array ? [content] : content) {
      size += part.length;
      if (size > most) return undefined;
      hash.update(part);
      await file.writeFile(part);
    }
    isWhole = true;
    return { path, sha: hash.digest("hex"), size };
  } finally {
    await file.close();
    if (!isWhole) await rm(path, { force: true });
  }
}

/** Gives what came its name, and syncs both, so that it survives a power cut. */
export async function settle(folder: string, { path, sha }: Came): Promise<void> {
  const place = await placeIn(folder, sha.slice(0, 2));
  await synced(path);
  await rename(path, join(place, sha.slice(2)));
  await synced(place);
}

/** The folder of this name, made where it is missing; for the group where the data folder is open to one. */
export async function placeIn(folder: string, name: string): Promise<string> {
  const place = join(folder, name);
  if (makeFolder(place) && isShared(dirname(folder)))
    for (const each of [folder, place]) await chmod(each, 0o2770).catch(() => undefined);
  return place;
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
