import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../root.ts";

export type Page = { path: string; pieces: ReadonlyMap<string, Buffer> };

/** What the pages of calls run in browsers, as it was built last; null where it was not. */
export function builtPage(): Page | null {
  const folder = join(projectRoot(), ".build");
  try {
    const { entry, files } = JSON.parse(readFileSync(join(folder, "page.json"), "utf8")) as {
      entry: string;
      files: string[];
    };
    const pieces = new Map(files.map((name) => [`/${name}`, readFileSync(join(folder, name))]));
    return { path: `/${entry}`, pieces };
  } catch {
    return null;
  }
}
