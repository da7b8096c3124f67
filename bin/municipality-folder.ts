import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decoded } from "./decoded.ts";
import { knownPhrase } from "../core/wording/line.ts";
import { boundaryFile, neighboursFile } from "../core/municipality/boundary.ts";
import { emblemFile } from "../core/municipality/emblem.ts";
import { type FolderFile, loadMunicipality } from "../core/municipality/load.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import type { Problem } from "../core/municipality/problem.ts";

/** What the folder has beside its YAML files. */
const others: readonly string[] = [emblemFile, boundaryFile, neighboursFile];

const notUtf8 = {
  el: "δεν είναι κείμενο UTF-8 (ίσως Windows-1253): αποθηκεύστε το ως UTF-8",
  en: "is not UTF-8 text (Windows-1253, perhaps): save it as UTF-8",
};

/** Reads the folder of a municipality; every problem comes with its file and line, a missing folder too. */
export async function readMunicipality(
  folder: string,
): Promise<{ municipality: Municipality } | { problems: Problem[] }> {
  const files: FolderFile[] = [];
  const foreign: Problem[] = [];
  try {
    for (const name of (await readdir(folder)).sort()) {
      if (!name.endsWith(".yaml") && !others.includes(name)) continue;
      const text = decoded(await readFile(join(folder, name)));
      if (text === undefined) foreign.push({ file: name, line: 1, message: notUtf8 });
      else files.push({ path: name, text });
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message =
      code === "ENOENT"
        ? { el: "δεν υπάρχει τέτοιος φάκελος", en: "there is no such folder" }
        : { el: `ο φάκελος δεν διαβάζεται (${code})`, en: `the folder cannot be read (${code})` };
    return { problems: [{ file: folder, line: 1, message }] };
  }
  // What such a file says is not known, so nothing is said of what seems to be missing either.
  return foreign.length > 0 ? { problems: foreign } : loadMunicipality(files, knownPhrase);
}

/** The mailbox of a folder's municipality, for whoever needs nothing else of it; undefined where its file does not say. */
export async function mailboxOfFolder(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "municipality.yaml"), "utf8").catch(() => "");
  return /^email: *([^\s#]+)/mu.exec(text)?.[1];
}
