import type { Machine, NotOpen, Session } from "../cli/machine.ts";
import type { Check } from "../core/health.ts";
import { openDesk } from "../core/desk.ts";
import { configure, type Config, readEnvironment } from "./config.ts";
import { isInitialised, openDeskOn } from "./open-desk.ts";
import { osLogin } from "./initialise.ts";
import { phoneLine } from "./phone-line.ts";
import { version } from "./version.ts";

/** What the command line does on this machine; heavy parts are loaded by the command that needs them. */
export function thisMachine(): Machine {
  const configured = configure(readEnvironment());
  const wrong = "problems" in configured ? configured.problems : null;
  const config = (): Config => {
    if ("problems" in configured) throw new WrongSettings(configured.problems);
    return configured;
  };
  return {
    version,
    login: osLogin(),
    data: wrong === null ? config().data : "",
    open: async () => (wrong === null ? open(config()) : { refused: "wrong-settings", problems: wrong }),
    init: async ({ folder }) => (await import("./initialise.ts")).initialise(config(), folder),
    applyConfig: async (folder) => (await import("./initialise.ts")).applyMunicipality(config(), folder),
    migrations: async () => (await import("./migrations.ts")).migrationsOf(config()),
    migrate: async () => (await import("./migrations.ts")).migrateNow(config()),
    serve: async (options) => (await import("./serve.ts")).serve(config(), options),
    checks: () => checks(config()),
    checkConfig: async (folder) => (await import("./initialise.ts")).checkMunicipality(folder),
    phone: () => phoneLine(config()),
    chat: async (options) => (await import("./console-chat.ts")).consoleChat(config(), options),
  };
}

/** Thrown where a command needs settings that are wrong; the command line words it. */
export class WrongSettings extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.name = "WrongSettings";
    this.problems = problems;
  }
}

async function open(config: Config): Promise<Session | NotOpen> {
  if (!isInitialised(config)) return { refused: "not-initialised", data: config.data };
  const { deps, accept, close } = await openDeskOn(config);
  const login = osLogin();
  const by = (await deps.store.staff()).find((each) => each.login === login && each.active);
  if (by === undefined) {
    await close();
    return { refused: "not-staff", login };
  }
  return { desk: openDesk(deps, by), deps, accept, close };
}

async function checks(config: Config): Promise<Check[]> {
  const [{ checker }, { openChannels }, { pino }] = await Promise.all([
    import("./health.ts"),
    import("./channels.ts"),
    import("pino"),
  ]);
  const desk = await openDeskOn(config);
  try {
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
    const { channels } = await openChannels({ config, publicUrl, desk, log: pino({ level: "silent" }) });
    return await checker(config, desk, channels)();
  } finally {
    await desk.close();
  }
}
