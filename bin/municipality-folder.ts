import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { knownPhrase } from "../core/wording/line.ts";
import { type FolderFile, loadMunicipality } from "../core/municipality/load.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import type { Problem } from "../core/municipality/problem.ts";

/** Reads the folder of a municipality; every problem comes with its file and line, a missing folder too. */
export async function readMunicipality(
  folder: string,
): Promise<{ municipality: Municipality } | { problems: Problem[] }> {
  const files: FolderFile[] = [];
  try {
    for (const name of (await readdir(folder)).sort()) {
      if (name.endsWith(".yaml"))
        files.push({ path: name, text: await readFile(join(folder, name), "utf8") });
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message =
      code === "ENOENT"
        ? { el: "δεν υπάρχει τέτοιος φάκελος", en: "there is no such folder" }
        : { el: `ο φάκελος δε διαβάζεται (${code})`, en: `the folder cannot be read (${code})` };
    return { problems: [{ file: folder, line: 1, message }] };
  }
  return loadMunicipality(files, knownPhrase);
}
