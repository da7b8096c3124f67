import { readdirSync } from "node:fs";
import type { NotThere } from "../cli/machine.ts";
import { migrationState } from "../db/sqlite/migrate.ts";
import type { Config } from "./config.ts";
import { migrationsFolder, notThere, openDeskOn } from "./open-desk.ts";

/**
 * Which steps of the schema's history this data folder has, and which it lacks; by file name, in order. Refuses where
 * there is no desk, because none of the steps would make one. Throws StoreUnavailable where it has others besides.
 */
export function migrationsOf(config: Config): { applied: string[]; pending: string[] } | NotThere {
  return notThere(config) ?? stepsOf(config);
}

function stepsOf({ data }: Config): { applied: string[]; pending: string[] } {
  const names = readdirSync(migrationsFolder())
    .filter((name) => name.endsWith(".sql"))
    .sort();
  const { applied } = migrationState({ folder: data, migrations: migrationsFolder() });
  return { applied: names.slice(0, applied), pending: names.slice(applied) };
}

/** Applies what is missing: opening the store does it, all of it or nothing. It makes no desk where there is none. */
export async function migrateNow(config: Config): Promise<{ applied: string[] } | NotThere> {
  const missing = notThere(config);
  if (missing !== undefined) return missing;
  const { pending } = stepsOf(config);
  const { close } = await openDeskOn(config);
  await close();
  return { applied: pending };
}
