import { randomInt } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Deps } from "../core/deps.ts";
import { type Store, StoreUnavailable } from "../core/store.ts";
import { openFileStore } from "../db/files/store.ts";
import { refuseLost } from "../db/sqlite/lost.ts";
import { openStore } from "../db/sqlite/store.ts";
import type { NotThere } from "../cli/machine.ts";
import { openLeaves } from "./leaves.ts";
import { newId } from "./new-id.ts";
import { ownSecret } from "./own-secret.ts";
import { projectRoot } from "./root.ts";

export type OpenedDesk = {
  /** Why the last write failed; null while writing works. */
  trouble: () => StoreUnavailable["reason"] | null;
  deps: Deps;
  close: () => Promise<void>;
};

/** Where the schema's history lies. */
export function migrationsFolder(): string {
  return join(projectRoot(), "db/migrations");
}

/**
 * Why the desk in this data folder cannot be worked on by this account; undefined where it can. Throws StoreUnavailable
 * where there was one and its database is lost.
 */
export function notThere({ data }: { data: string }): NotThere | undefined {
  try {
    accessSync(join(data, "dimos.db"), constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const isClosed = ["EACCES", "EPERM", "EROFS"].includes(String(code));
    if (!isClosed) refuseLost(data);
    return { refused: isClosed ? "no-access" : "not-initialised", data };
  }
}

type Opening = { data: string; site?: string; geocodes?: boolean };

/** Opens the store and everything that core needs around it. */
export async function openDeskOn({ data, site = "", geocodes = false }: Opening): Promise<OpenedDesk> {
  const trouble: Trouble = { last: null };
  const store = watched(await openStore({ folder: data, migrations: migrationsFolder() }), trouble);
  const now = () => new Date();
  const deps: Deps = {
    store,
    files: openFileStore(join(data, "files")),
    now,
    newId,
    random: randomInt,
    secret: Buffer.from(
      ownSecret(data, { name: "desk-secret", bytes: 32, shortest: 64, renewed: false }),
      "hex",
    ),
    geocodes,
    leaves: openLeaves({ store, now }),
    site: site.replace(/\/+$/u, ""),
  };
  return {
    deps,
    trouble: () => trouble.last,
    close: () => store.close(),
  };
}

type Trouble = { last: StoreUnavailable["reason"] | null };

/** Remembers whether the last attempt to write found the disk full or the database locked. */
function watched(store: Store, trouble: Trouble): Store {
  const commit: Store["commit"] = async (change) => {
    try {
      const result = await store.commit(change);
      trouble.last = null;
      return result;
    } catch (error) {
      if (error instanceof StoreUnavailable) trouble.last = error.reason;
      throw error;
    }
  };
  return { ...store, commit };
}
