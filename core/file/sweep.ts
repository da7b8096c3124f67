import type { Tidying } from "./tidy.ts";

const dayMs = 86_400_000;
const folders = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, "0"));

/**
 * Removes contents that no file has named for a day: what a process wrote and was killed before it wrote down, what was
 * refused afterwards. Whoever keeps the same content meanwhile keeps it. Answers how many there were.
 */
export async function sweepContents({ store, files, now }: Tidying): Promise<number> {
  const before = new Date(now().getTime() - dayMs);
  let swept = 0;
  for (const prefix of folders) {
    const named = new Set(await store.contentsNamed(prefix));
    const left = await files.leftovers(prefix, named, before);
    // What has got a name since is looked for again: its row may have come while the folder was read.
    const still = left.length === 0 ? named : new Set(await store.contentsNamed(prefix));
    for (const sha of left.filter((each) => !still.has(each))) {
      await files.drop(sha, before);
      swept += 1;
    }
  }
  return swept;
}
