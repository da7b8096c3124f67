import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { type ConfigProblems, type Initialised, NoFolder } from "../cli/machine.ts";
import type { Deps } from "../core/deps.ts";
import type { Staff } from "../core/staff/staff.ts";
import type { Config } from "./config.ts";
import { readMunicipality } from "./municipality-folder.ts";
import { openDeskOn } from "./open-desk.ts";
import { projectRoot } from "./root.ts";

/** The folder of the demonstration municipality that ships with the desk. */
export function demoFolder(): string {
  return join(projectRoot(), "db/demo");
}

/** The operating-system account that runs this process. */
export function osLogin(): string {
  return userInfo().username;
}

/**
 * Makes the data folder, the database, the municipality and the first admin; what is there already stays.
 * A folder with problems changes nothing.
 */
export async function initialise(
  config: Config,
  folder: string | undefined,
): Promise<Initialised | ConfigProblems> {
  const read = await readMunicipality(folder ?? demoFolder());
  if ("problems" in read) return { refused: "wrong-config", problems: read.problems };
  prepareFolder(config.data);
  const { deps, close } = await openDeskOn(config);
  try {
    const before = await deps.store.municipality();
    if (before === undefined || folder !== undefined)
      await deps.store.commit({ municipality: read.municipality });
    const municipality = (before !== undefined && folder === undefined ? before : read.municipality).name.el;
    await firstAdmin(deps);
    return { data: config.data, municipality, created: before === undefined, login: osLogin() };
  } finally {
    await close();
  }
}

/** A database that may only be read would open all the same, and lose every report. Throws NoFolder. */
function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const database = join(folder, "dimos.db");
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new NoFolder(folder, error);
  }
}

/** Reads a municipality's folder again: names, categories and phrases change, cases stay as they are. */
export async function applyMunicipality(
  config: Config,
  folder: string,
): Promise<{ municipality: string } | ConfigProblems> {
  const read = await readMunicipality(folder);
  if ("problems" in read) return { refused: "wrong-config", problems: read.problems };
  const { deps, close } = await openDeskOn(config);
  try {
    await deps.store.commit({ municipality: read.municipality });
    return { municipality: read.municipality.name.el };
  } finally {
    await close();
  }
}

/** Says what is wrong with a municipality's folder, and keeps nothing. */
export async function checkMunicipality(folder: string): Promise<{ municipality: string } | ConfigProblems> {
  const read = await readMunicipality(folder);
  if ("problems" in read) return { refused: "wrong-config", problems: read.problems };
  return { municipality: read.municipality.name.el };
}

/** On an empty desk the account that runs `init` gets every role it needs to begin; later ones are added by it. */
async function firstAdmin(deps: Deps): Promise<void> {
  if ((await deps.store.staff()).length > 0) return;
  const login = osLogin();
  const staff: Staff = {
    id: deps.newId(),
    login,
    name: login,
    phone: "",
    email: "",
    department: null,
    roles: ["admin", "supervisor", "clerk"],
    active: true,
    version: 1,
  };
  await deps.store.commit({ staff: [{ staff, was: 0 }] });
}
