import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { largestVideo } from "../core/file/content.ts";

export type LocalFile = { name: string; bytes: Uint8Array };

/** Reads a file that a clerk named, at most 50 MB. Refuses `no-file` and `too-big` before anything is read. */
export async function readLocalFile(
  path: string,
): Promise<LocalFile | { refused: "no-file" | "too-big"; path: string }> {
  try {
    const { size, isFile } = await look(path);
    if (!isFile) return { refused: "no-file", path };
    if (size > largestVideo) return { refused: "too-big", path };
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch {
    return { refused: "no-file", path };
  }
}

async function look(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}
