import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { type ConfigProblems, type Initialised, NoFolder, type NotMade } from "../cli/machine.ts";
import type { Deps } from "../core/deps.ts";
import { openDesk } from "../core/desk.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import { appliedAct } from "../core/municipality/apply.ts";
import { staffOf } from "../core/staff/account.ts";
import { added } from "../core/staff/manage.ts";
import { fromAccount } from "../core/staff/take-over.ts";
import { makeFolder } from "../db/files/make-folder.ts";
import type { Config } from "./config.ts";
import { readMunicipality } from "./municipality-folder.ts";
import { openDeskOn } from "./open-desk.ts";
import { osLogin } from "./os-login.ts";
import { projectRoot } from "./root.ts";

/** The folder of the demonstration municipality that ships with the desk. */
export function demoFolder(): string {
  return join(projectRoot(), "db/demo");
}

/**
 * Makes the data folder, the database, the municipality and the first admin; what is there already stays.
 * A folder with problems changes nothing, and a desk that is there takes a new one only from those who may.
 */
export async function initialise(config: Config, folder: string | undefined): Promise<Initialised | NotMade> {
  const given = folder === undefined ? undefined : await readChecked(folder);
  if (given !== undefined && "refused" in given) return given;
  prepareFolder(config.data);
  const { deps, close } = await openDeskOn(config);
  try {
    const before = await deps.store.municipality();
    // A desk that has its municipality reads none: each start passes here, and a folder takes a third of its time.
    const read = given ?? (await kept(before));
    if ("refused" in read) return read;
    if (before === undefined) {
      const act = appliedAct({ ...read, before, at: deps.now(), by: { kind: "desk" } });
      await deps.store.commit({ ...read, acts: [act] });
    }
    await firstAdmin(deps);
    if (before !== undefined && folder !== undefined) {
      const refusal = await applied(deps, read);
      if (refusal !== undefined) return refusal;
    }
    return {
      data: config.data,
      municipality: read.municipality.name.el,
      created: before === undefined,
      admins: await adminsOf(deps),
    };
  } finally {
    await close();
  }
}

/** What a desk has where nobody gives it a folder; the demonstration where it has none yet. */
async function kept(
  before: Municipality | undefined,
): Promise<{ municipality: Municipality } | ConfigProblems> {
  return before === undefined ? readChecked(demoFolder()) : { municipality: before };
}

/** A database that may only be read would open all the same, and lose every report. Throws NoFolder. */
function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const database = join(folder, "dimos.db");
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new NoFolder(folder, error);
  }
}

/** Reads a municipality's folder and keeps nothing: what it says, or all that is wrong with it. */
export async function readChecked(folder: string): Promise<{ municipality: Municipality } | ConfigProblems> {
  const read = await readMunicipality(folder);
  return "problems" in read ? { refused: "wrong-config", problems: read.problems } : read;
}

async function applied(deps: Deps, read: { municipality: Municipality }): Promise<NotMade | undefined> {
  const login = osLogin();
  const by = staffOf(
    (await deps.store.staff()).filter(({ active }) => active),
    login,
  );
  if (by === undefined) return { refused: "not-staff", login };
  const answer = await openDesk(deps, by).do("config.apply", read);
  if (!("refused" in answer)) return undefined;
  const { refused } = answer;
  if (refused === "not-allowed" || refused === "bad-input") return { refused: "not-allowed" };
  return { refused: "not-applied", why: refused, municipality: read.municipality.id };
}

async function adminsOf(deps: Deps): Promise<string[]> {
  const staff = await deps.store.staff();
  return staff.filter(({ active, roles }) => active && roles.includes("admin")).map(({ login }) => login);
}

/** On an empty desk the account that runs `init` gets every role it needs to begin; later ones are added by it. */
async function firstAdmin(deps: Deps): Promise<void> {
  if ((await deps.store.staff()).length > 0) return;
  const login = osLogin();
  const staff = fromAccount(login, deps.newId());
  await deps.store.commit(added(staff, { at: deps.now(), by: { kind: "staff", id: staff.id } }));
}
