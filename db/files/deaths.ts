import { chmod, readFile, rm, writeFile } from "node:fs/promises";
import type { KeepRefusal } from "../../core/file/file.ts";

/** Whoever looked into it died of it. */
export type Death = { died: "too-heavy" | "unreadable" };

const childrenAtMost = 2;
/** Of our own deaths most have other reasons: whoever kills a desk again and again takes no file from anybody. */
const oursAtMost = 5;
const begun = "?";
const letters = { "too-heavy": "h", unreadable: "u" } as const;

/**
 * Opens a content until it is known what it is. Where whoever looks into it dies of it twice, it is refused, and the same
 * content for as long as the mark lies there, whoever sends it. The mark outlives this process, which may have been killed
 * with the other one: a file that takes the whole desk with it is opened five times, and not for ever.
 */
export async function openWithin<T>(
  mark: string,
  open: () => Promise<T | Death>,
): Promise<T | { refused: KeepRefusal }> {
  let deaths = await readFile(mark, "utf8").catch(() => "");
  for (;;) {
    const children = deaths.replaceAll(begun, "");
    if (children.length >= childrenAtMost || deaths.length >= oursAtMost)
      return { refused: children.endsWith(letters.unreadable) ? "unreadable" : "too-heavy" };
    await note(mark, `${deaths}${begun}`);
    const found = await open().catch(async (error: unknown) => {
      await rm(mark, { force: true });
      throw error;
    });
    if (!isDeath(found)) {
      await rm(mark, { force: true });
      return found;
    }
    deaths += letters[found.died];
    await note(mark, deaths);
  }
}

/** For the group too, where the folder above is open to one: clerks open files with accounts of their own. */
async function note(mark: string, deaths: string): Promise<void> {
  await writeFile(mark, deaths);
  await chmod(mark, 0o660).catch(() => undefined);
}

function isDeath(found: unknown): found is Death {
  return typeof found === "object" && found !== null && "died" in found;
}
