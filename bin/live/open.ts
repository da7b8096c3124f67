import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Rooms } from "../../core/call/rooms.ts";
import type { Deps } from "../../core/deps.ts";
import type { Check } from "../../core/health.ts";
import type { LiveKitSettings, Hint } from "../../web-call/live/livekit.ts";
import { ownSecret } from "../own-secret.ts";
import { buildLiveKit, canBuildLiveKit, findLiveKit, LIVEKIT } from "../prepare/livekit.mjs";
import { projectRoot } from "../root.ts";
import { type LiveServer, runLiveKit } from "./server.ts";
import type { LiveSettings } from "./settings.ts";

export type Words = Check["detail"];
/** The rooms as they stand: there, on their way, or missing, with what to say of it. */
export type LiveState = { is: "there" | "coming" | "missing" | "off"; words: Words };

export type Live = {
  rooms: () => Rooms | null;
  routes: Hono;
  state: () => LiveState;
  /** Finds the server, or builds it in the background; resolves once it is there or will not be for a while. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

type Opening = {
  settings: LiveSettings;
  data: string;
  /** Where the desk itself listens on this machine. */
  own: string;
  deps: Deps;
  nudge: () => void;
  /** Says to whoever has started the desk what takes long. */
  tell: (words: Words) => void;
  log: Logger;
};

/** It is there and does not take us. */
export const refusedWords: Words = {
  el: "ο LiveKit σας δεν δέχεται το LIVEKIT_API_KEY με αυτό το LIVEKIT_API_SECRET, ή διαφέρουν τα ρολόγια",
  en: "your own LiveKit does not take LIVEKIT_API_KEY with this LIVEKIT_API_SECRET, or the clocks differ",
};

const words = {
  theirs: { el: "ο LiveKit σας", en: "your own LiveKit" },
  off: { el: "κλειστές (LIVEKIT_SERVER=none)", en: "off (LIVEKIT_SERVER=none)" },
  seeking: { el: "ξεκινά ο livekit-server", en: "livekit-server is starting" },
  building: {
    el: `χτίζεται ο livekit-server ${LIVEKIT} με τη Go, περίπου δύο λεπτά την πρώτη φορά`,
    en: `livekit-server ${LIVEKIT} is being built with Go, about two minutes the first time`,
  },
  built: { el: "ο livekit-server είναι έτοιμος", en: "livekit-server is ready" },
  here: {
    el: "livekit-server σε αυτόν τον υπολογιστή, μόνο για όσους κάθονται εδώ· για τους δημότες δώστε LIVEKIT_URL",
    en: "livekit-server on this machine, for those who sit at it only; for residents give LIVEKIT_URL",
  },
  missing: {
    el: "δεν υπάρχει livekit-server: δώστε LIVEKIT_URL ή LIVEKIT_SERVER, βάλτε τον στο PATH, ή εγκαταστήστε Go 1.26. Όλα τα άλλα δουλεύουν",
    en: "there is no livekit-server: give LIVEKIT_URL or LIVEKIT_SERVER, put it on the PATH, or install Go 1.26. Everything else works",
  },
  failed: {
    el: "ο livekit-server δεν ξεκίνησε: δείτε το livekit/server.log στον φάκελο των δεδομένων",
    en: "livekit-server did not start: see livekit/server.log in the data folder",
  },
  silent: { el: "ο LiveKit σας δεν απαντά", en: "your own LiveKit does not answer" },
  buildable: {
    el: "ο livekit-server χτίζεται με τη Go στο επόμενο ξεκίνημα",
    en: "livekit-server is built with Go at the next start",
  },
  unbuilt: { el: "ο livekit-server δεν χτίστηκε", en: "livekit-server was not built" },
} as const satisfies Record<string, Words>;

/** Opens the rooms of calls. Their SDK is loaded only where there is a server for them. */
export async function openLive(opening: Opening): Promise<Live> {
  const { settings, deps, nudge } = opening;
  let rooms: Rooms | null = null;
  let read: ((body: string, signature: string) => Promise<Hint | null>) | null = null;
  let server: LiveServer | null = null;
  let state: LiveState = { is: "off", words: words.off };
  const building = new AbortController();
  const use = async (found: LiveKitSettings): Promise<void> => {
    const { openRooms, openHints } = await import("../../web-call/live/livekit.ts");
    rooms = openRooms(found, deps.now);
    read = openHints(found);
    nudge();
  };
  const run = async (program: string): Promise<void> => {
    server = await runLocal(opening, program);
    const { port, key, secret } = server;
    await use({ api: `http://127.0.0.1:${port}`, address: `ws://127.0.0.1:${port}`, key, secret });
    state = { is: "there", words: words.here };
  };
  const { hintRoutes } = await import("../../web-call/live/webhook.ts");
  let starting: Promise<void> = Promise.resolve();
  const start = async (): Promise<void> => {
    if (settings.kind === "off") return;
    if (settings.kind === "theirs") {
      await use(ofOperator(settings));
      state = { is: "there", words: words.theirs };
      return;
    }
    state = { is: "coming", words: words.seeking };
    const where = { root: projectRoot() };
    try {
      let program = settings.path ?? findLiveKit(where);
      if (program === null && canBuildLiveKit()) {
        state = { is: "coming", words: words.building };
        opening.tell(words.building);
        program = await buildLiveKit({ ...where, signal: building.signal });
        opening.tell(words.built);
      }
      if (program === null) state = { is: "missing", words: words.missing };
      else await run(program);
    } catch (error) {
      if (building.signal.aborted) return;
      const isBuild = error instanceof Error && error.name === "PrepareError";
      state = { is: "missing", words: isBuild ? because(words.unbuilt, error) : words.failed };
      opening.tell(state.words);
      opening.log.error({ error: error instanceof Error ? error.name : "unknown" }, "livekit-server failed");
    }
  };
  return {
    rooms: () => rooms,
    state: () => state,
    routes: hintRoutes({ deps, read: () => read, nudge }),
    start: () => (starting = start()),
    stop: async () => {
      building.abort();
      await starting;
      await server?.stop();
    },
  };
}

/** What would be run, without running it; an operator's own is asked whether it answers. */
export async function foundLive(settings: LiveSettings): Promise<LiveState> {
  if (settings.kind === "off") return { is: "off", words: words.off };
  if (settings.kind === "theirs") {
    const { openRooms } = await import("../../web-call/live/livekit.ts");
    const answered = await openRooms(ofOperator(settings)).answers();
    return answered === "well"
      ? { is: "there", words: words.theirs }
      : { is: "missing", words: answered === "refused" ? refusedWords : words.silent };
  }
  const where = { root: projectRoot() };
  if ((settings.path ?? findLiveKit(where)) !== null) return { is: "there", words: words.here };
  return canBuildLiveKit()
    ? { is: "coming", words: words.buildable }
    : { is: "missing", words: words.missing };
}

function ofOperator({ url, key, secret }: LiveSettings & { kind: "theirs" }): LiveKitSettings {
  return { api: url.replace(/^ws/u, "http"), address: url, key, secret };
}

function because({ el, en }: Words, { message }: Error): Words {
  const why = message.split("\n")[1] ?? "";
  return { el: `${el}: ${why}`, en: `${en}: ${why}` };
}

function runLocal({ data, own, log }: Opening, program: string): Promise<LiveServer> {
  const secret = ownSecret(data, { name: "livekit-secret", bytes: 32, shortest: 64, renewed: true });
  const knowsUs = async (port: number): Promise<boolean> => {
    const { openRooms } = await import("../../web-call/live/livekit.ts");
    const api = `http://127.0.0.1:${port}`;
    return openRooms({ api, address: api, key: "dimos", secret })
      .list()
      .then(
        () => true,
        () => false,
      );
  };
  return runLiveKit({ program, data, secret, webhook: `${own}/livekit`, knowsUs, log });
}
