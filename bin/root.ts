import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folder of this project, from wherever the running file lies: the sources or the bundle. */
export function projectRoot(): string {
  let folder = resolve(import.meta.dirname);
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("package.json of dimos not found");
    folder = parent;
  }
  return folder;
}
