import { join } from "node:path";
import { pino } from "pino";
import type { NotThere } from "../cli/machine.ts";
import type { Check } from "../core/health.ts";
import { StoreUnavailable } from "../core/store.ts";
import { contentsOf } from "../db/sqlite/contents.ts";
import { isCopy } from "../db/sqlite/living.ts";
import { openStore } from "../db/sqlite/store.ts";
import { openChannels } from "./channels/open.ts";
import { type Config, type configure, publicUrlOf } from "./config.ts";
import { openConversation } from "./conversation.ts";
import { checker, disk, unusable } from "./health.ts";
import { callsFound } from "./live/watch.ts";
import { besideChecks } from "./log-beside.ts";
import { logChecks } from "./log-checks.ts";
import { migrationsFolder, notThere, openDeskOn, type OpenedDesk } from "./open-desk.ts";
import { statementChecks } from "./statement-checks.ts";
import { staffChecks } from "./staff-checks.ts";

const doctorWaitsMs = 10_000;

/** Everything that can be found out about a desk, from however little of it there is. */
export async function diagnose(configured: ReturnType<typeof configure>): Promise<Check[]> {
  const at = new Date().toISOString();
  const known = (finding: Omit<Check, "since">): Check => ({ ...finding, since: at });
  const settings = settingsOf(configured).map(known);
  try {
    if (isCopy(configured.data)) return [...settings, ...(await ofCopy(configured)).map(known)];
    const missing = notThere(configured);
    if (missing !== undefined) return [...settings, known(closed(missing))];
    const desk = await openDeskOn(configured);
    try {
      // Reading works beside a writer that never ends, and so would everything here: only writing tells.
      await desk.deps.store.commit({});
      return [
        ...settings,
        ...(await checksOf(configured, desk)),
        ...switchedOff(configured).map(known),
        known(contents(configured)),
        ...(await logChecks(desk, configured)).map(known),
        ...(await staffChecks(desk.deps.store)).map(known),
        ...(await statementChecks(desk.deps.store)).map(known),
      ];
    } finally {
      await desk.close();
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [...settings, known(unusable(error.reason, configured)), known(await disk(configured))];
  }
}

/** What a backup is worth, without a byte being written into it: it may have to prove something later. */
async function ofCopy(configured: ReturnType<typeof configure>): Promise<Omit<Check, "since">[]> {
  const { data } = configured;
  const store = await openStore({ folder: data, migrations: migrationsFolder(), readonly: true });
  try {
    const detail = {
      el: `${data}: αντίγραφο που δεν άνοιξε ακόμη ως γραφείο· το διαβάζουμε μόνο`,
      en: `${data}: a backup that no desk has opened yet; it is only read`,
    };
    const now = () => new Date();
    return [
      { name: "database", ok: true, detail, next: null },
      contents(configured),
      ...(await logChecks({ deps: { store, now } }, configured)),
    ];
  } finally {
    await store.close();
  }
}

/** What the log of a desk proves, of what stands beside the cases too, and against heads that were kept elsewhere. */
export async function prove(config: Config, shown: readonly string[]): Promise<Check[]> {
  const desk = await openDeskOn(config);
  try {
    const since = new Date().toISOString();
    const found = [...(await logChecks(desk, { ...config, shown })), ...(await besideChecks(desk.deps))];
    return found.map((finding) => ({ ...finding, since }));
  } finally {
    await desk.close();
  }
}

function closed({ refused, data }: NotThere): Omit<Check, "since"> {
  const isEmpty = refused === "not-initialised";
  const detail = isEmpty
    ? { el: `τίποτα στον φάκελο ${data}`, en: `nothing in the folder ${data}` }
    : {
        el: `ο λογαριασμός σας δεν έχει δικαίωμα στον φάκελο ${data}`,
        en: `your account may not use the folder ${data}`,
      };
  return { name: "database", ok: false, detail, next: isEmpty ? "dimos init" : `ls -ld ${data}` };
}

function settingsOf(configured: ReturnType<typeof configure>): Omit<Check, "since">[] {
  if (!("problems" in configured)) {
    const { empty, unknown, sources } = configured;
    const parts = [
      { el: "όλες σωστές", en: "all correct" },
      ...sources.map(({ path, names }) => {
        return { el: `από το ${path}: ${names.join(", ")}`, en: `from ${path}: ${names.join(", ")}` };
      }),
      ...(empty.length === 0
        ? []
        : [
            {
              el: `κενές, σαν να μην δόθηκαν: ${empty.join(", ")}`,
              en: `empty, as if not given: ${empty.join(", ")}`,
            },
          ]),
      ...(unknown.length === 0
        ? []
        : [{ el: `άγνωστες: ${unknown.join(", ")}`, en: `unknown: ${unknown.join(", ")}` }]),
    ];
    const detail = { el: parts.map(({ el }) => el).join(" · "), en: parts.map(({ en }) => en).join("; ") };
    return [{ name: "settings", ok: true, detail, next: null }];
  }
  return configured.problems.map(({ setting, message: { el, en } }) => ({
    name: "settings",
    ok: false,
    detail: { el: `${setting}: ${el}`, en: `${setting}: ${en}` },
    next: "dimos help environment",
  }));
}

/** With wrong settings the channels are left out: which of them should be on is not known. */
async function checksOf(configured: ReturnType<typeof configure>, desk: OpenedDesk): Promise<Check[]> {
  if ("problems" in configured) return checker(configured, desk, { channels: [], waitMs: doctorWaitsMs })();
  return checker(configured, desk, {
    ...{ channels: await channelsOf(configured, desk), waitMs: doctorWaitsMs },
    calls: () => callsFound(configured, desk.deps),
  })();
}

/** What is worth knowing of the channels that are off; nothing is wrong with it. */
function switchedOff(configured: ReturnType<typeof configure>): Omit<Check, "since">[] {
  if ("problems" in configured) return [];
  return configured.channels.flatMap(({ name, open, off: detail }) =>
    open === null && detail !== undefined ? [{ name, ok: true, detail, next: null }] : [],
  );
}

async function channelsOf(config: Config, desk: OpenedDesk) {
  const { data } = config;
  const around = {
    data,
    publicUrl: publicUrlOf(config),
    desk,
    accept: openConversation(desk.deps),
    log: pino({ level: "silent" }),
  };
  return (await openChannels(config.channels, around)).channels;
}

/** Looks for every file that a case names. */
function contents({ data }: Pick<Config, "data">): Omit<Check, "since"> {
  const { named, missing } = contentsOf(data);
  const [example] = missing;
  if (example === undefined) {
    const detail = {
      el: `${named} στις υποθέσεις, όλα στη θέση τους`,
      en: `${named} named by cases, all in place`,
    };
    return { name: "contents", ok: true, detail, next: null };
  }
  const detail =
    missing.length === 1
      ? {
          el: `λείπει 1 από ${named}, το files/${example}: φέρτε το από αντίγραφο (README)`,
          en: `1 of ${named} is missing, files/${example}: bring it back from a backup (README)`,
        }
      : {
          el: `λείπουν ${missing.length} από ${named}, π.χ. files/${example}: φέρτε τα από αντίγραφο (README)`,
          en: `${missing.length} of ${named} are missing, e.g. files/${example}: bring them back from a backup (README)`,
        };
  return { name: "contents", ok: false, detail, next: `ls -l ${join(data, "files")}` };
}
