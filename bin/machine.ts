import { staffOf } from "../core/staff/account.ts";
import { type Machine, NoAccess, type NotOpen, type Session, WrongSettings } from "../cli/machine.ts";
import { openDesk } from "../core/desk.ts";
import { type Config, configure, publicUrlOf, type Outside, settingWords } from "./config.ts";
import { leaveNote } from "./desk-note.ts";
import { notThere, openDeskOn } from "./open-desk.ts";
import { isAccount } from "./accounts.ts";
import { osLogin } from "./os-login.ts";
import { phoneLine } from "./phone-line.ts";
import { projectRoot } from "./root.ts";
import type { Listens } from "./serve.ts";
import { version } from "./version.ts";

/** What the command line does on this machine; heavy parts are loaded by the command that needs them. */
export function thisMachine({
  env,
  problems,
  sources,
  elsewhere,
}: Omit<Outside, "language" | "program" | "found">): Machine {
  const configured = configure(env, problems, sources);
  const wrong = "problems" in configured ? configured.problems : null;
  const config = (): Config => {
    if ("problems" in configured) throw new WrongSettings(configured.problems);
    return configured;
  };
  const accessible = (): Config => {
    const checked = config();
    if (notThere(checked)?.refused === "no-access") throw new NoAccess(checked.data);
    return checked;
  };
  return {
    version,
    login: osLogin(),
    data: configured.data,
    settings: settingWords,
    open: async () => (wrong === null ? open(config()) : { refused: "wrong-settings", problems: wrong }),
    init: async ({ folder }) => (await import("./initialise.ts")).initialise(accessible(), folder),
    migrations: async () => (await import("./migrations.ts")).migrationsOf(accessible()),
    migrate: async () => (await import("./migrations.ts")).migrateNow(accessible()),
    backUp: async (folder) => (await import("./back-up.ts")).backUpHere(accessible(), folder),
    restore: async (folder, over) =>
      (await import("./restore.ts")).restoreHere(config(), { from: folder, over }),
    serve: async (options) => {
      const listens: Listens = (at) => leaveNote(env, { program: projectRoot(), ...at });
      return (await import("./serve.ts")).serve(accessible(), elsewhere, { ...options, listens });
    },
    checks: async () => (await import("./doctor.ts")).diagnose(configured),
    proofs: async (heads) => (await import("./doctor.ts")).prove(accessible(), heads),
    takeOver: async (options) => (await import("./take-over.ts")).takeOver(accessible(), options),
    knows: isAccount,
    demonstration: async (word) => (await import("../db/story/demonstration.ts")).demonstration(word),
    readConfig: async (folder) => (await import("./initialise.ts")).readChecked(folder),
    phone: () => phoneLine(config()),
    chat: async (options) => (await import("./console-chat.ts")).consoleChat(config(), options),
  };
}

async function open(config: Config): Promise<Session | NotOpen> {
  const missing = notThere(config);
  if (missing !== undefined) return missing;
  const { deps: opened, close } = await openDeskOn({
    data: config.data,
    site: publicUrlOf(config),
    geocodes: config.geocoder !== null,
  });
  const deps = { ...opened, restMs: config.restMs };
  const login = osLogin();
  const by = staffOf(
    (await deps.store.staff()).filter(({ active }) => active),
    login,
  );
  if (by === undefined) {
    await close();
    return { refused: "not-staff", login };
  }
  return { desk: openDesk(deps, by), deps, close };
}
