import { statfs } from "node:fs/promises";
import { dirname } from "node:path";

/** Bytes of the disk on which a folder lies. */
export type Room = (folder: string) => Promise<{ free: number; all: number }>;

const leastShare = 0.1;
const leastBytes = 2 * 1024 ** 3;

/** What the system says; a folder that is not there yet will lie where the one above it does. */
export const roomOf: Room = async (folder) => {
  const { bavail, blocks, bsize } = await statfs(folder).catch(() => statfs(dirname(folder)));
  return { free: bavail * bsize, all: blocks * bsize };
};

/**
 * Whether what is left of a disk is for the database alone, which must never be without: less than a tenth of it, or on
 * a large one less than 2 GB.
 */
export async function isFull(folder: string, room: Room): Promise<boolean> {
  const { free, all } = await room(folder);
  return free < Math.min(all * leastShare, leastBytes);
}
