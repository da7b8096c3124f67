import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../db/sqlite/store.ts";
import type { Store } from "../../core/store.ts";
import { cleanEnvironment } from "../support/serving.ts";
import { kept, migrations, program } from "./places.ts";

/** A data folder with so many made-up cases; made once and kept for the next run, until the schema becomes another. */
export function seeded(cases: number): string {
  const folder = join(kept, `cases-${cases}`);
  const done = join(folder, "seeded");
  const schema = schemaKey();
  if (existsSync(done) && readFileSync(done, "utf8") === schema) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = cleanEnvironment({ DIMOS_DATA: folder });
  process.stderr.write(` (seeding ${cases} cases)`);
  execFileSync(program, ["init"], { env, stdio: "ignore" });
  execFileSync(program, ["seed", "--cases", String(cases)], { env, stdio: "ignore" });
  writeFileSync(done, schema);
  return folder;
}

function schemaKey(): string {
  const steps = readdirSync(migrations).filter((name) => name.endsWith(".sql"));
  return hash("sha256", steps.map((name) => readFileSync(join(migrations, name), "utf8")).join("\n"));
}

/** The store of such a folder. */
export function seededStore(cases: number): Promise<Store> {
  return openStore({ folder: seeded(cases), migrations });
}

/** Numbers of cases, spread over the whole desk: the newest, and then further and further back. */
export async function someNumbers(store: Store, count: number): Promise<string[]> {
  const numbers: string[] = [];
  let after: string | undefined;
  while (numbers.length < count) {
    const query = { order: "newest", limit: 1000, ...(after !== undefined && { after }) } as const;
    const { items, next } = await store.list(query);
    numbers.push(...items.map(({ number }) => number));
    if (next === null) break;
    after = next;
  }
  return numbers.slice(0, count);
}
