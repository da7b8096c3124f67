import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** What lies there until it is whole, named by the process that wrote it, and marks of contents that somebody died of. */
const unfinished = /^\.(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{62})$/u;
const rest = /^[0-9a-f]{62}$/u;

type Asked = { prefix: string; named: ReadonlySet<string>; before: Date };

/** Contents of one folder that nothing names; removes what was never finished. */
export async function leftovers(folder: string, { prefix, named, before }: Asked): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const isOurs = rest.test(name) && !named.has(`${prefix}${name}`);
    if (!isOurs && !unfinished.test(name)) continue;
    const seen = await stat(join(folder, name)).catch(() => undefined);
    if (seen === undefined || seen.mtime >= before) continue;
    if (isOurs) found.push(`${prefix}${name}`);
    else await rm(join(folder, name), { force: true });
  }
  return found;
}
