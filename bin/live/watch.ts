import type { Logger } from "pino";
import type { Calls as CallPages } from "../../web-call/live/around.ts";
import { agenda } from "../../core/agenda.ts";
import { openKeeper } from "../../core/call/keep.ts";
import { sendCode } from "../../core/call/send-code.ts";
import type { Deps } from "../../core/deps.ts";
import type { Check } from "../../core/health.ts";
import type { Config } from "../config.ts";
import { work, type Worker } from "../workers.ts";
import { builtPage } from "./page.ts";
import { promise } from "./promise.ts";
import { foundLive, type Live, openLive, refusedWords, type Words } from "./open.ts";

const everyMs = 5_000;

export type Calls = Live & {
  pages: CallPages;
  /** Begins to keep the rooms. */
  keep: () => Worker;
  check: () => Promise<Omit<Check, "since">>;
};

type Around = { deps: Deps; own: string; tell: (words: Words) => void; log: Logger };

/** The rooms of calls with whoever keeps them: nothing of it runs where nobody hosts calls. */
export async function openCalls(config: Config, { deps, own, tell, log }: Around): Promise<Calls> {
  let keeping: Worker | undefined;
  const nudge = () => keeping?.nudge();
  const isWanted = async () => (await agenda.hosts(deps)).length > 0;
  const live = await openLive({
    ...{ settings: config.live, data: config.data, own, deps, nudge, tell, log },
  });
  const page = builtPage();
  return {
    ...live,
    pages: {
      ...{ rooms: live.rooms, agenda, ice: config.live.ice, script: () => page, nudge, promise },
      sendCode,
    },
    start: async () => {
      if (await isWanted()) await live.start();
    },
    keep: () => {
      const keeper = openKeeper({ deps, rooms: live.rooms, agenda, nudge });
      const worker = work("calls", keeper.step, { everyMs, log });
      keeping = worker;
      return {
        ...worker,
        stop: async () => {
          keeper.stop();
          await worker.stop();
        },
      };
    },
    check: async () => callsCheck(live, await isWanted()),
  };
}

/** What `doctor` can say beside a desk that runs or does not. */
export async function callsFound({ live }: Config, deps: Deps): Promise<Omit<Check, "since">> {
  const isWanted = (await agenda.hosts(deps)).length > 0;
  const there = await foundLive(live);
  return callsCheck({ rooms: () => null, state: () => there }, isWanted);
}

async function callsCheck(
  { rooms, state }: Pick<Live, "rooms" | "state">,
  isWanted: boolean,
): Promise<Omit<Check, "since">> {
  const { is, words } = state();
  const next = "dimos help environment";
  if (!isWanted) {
    const detail = { el: "κανείς δεν δέχεται με εικόνα", en: "nobody receives by video" };
    return { name: "calls", ok: true, detail, next: null };
  }
  if (is !== "there")
    return { name: "calls", ok: is !== "missing", detail: words, next: is === "missing" ? next : null };
  const answered = (await rooms()?.answers()) ?? "well";
  const detail = {
    well: words,
    silent: { el: `${words.el}: δεν απαντά`, en: `${words.en}: no answer` },
    refused: refusedWords,
  }[answered];
  return { name: "calls", ok: answered === "well", detail, next: answered === "well" ? null : next };
}
