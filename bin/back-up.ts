import { type BackedUp, type BackupRefusal, backUp } from "../db/sqlite/backup.ts";
import type { Config } from "./config.ts";
import { migrationsOf } from "./migrations.ts";

/** Copies the desk of this data folder; one of a newer version only that version can tell to be whole. */
export async function backUpHere(config: Config, to: string): Promise<BackedUp | BackupRefusal> {
  migrationsOf(config);
  return backUp(config.data, to);
}
