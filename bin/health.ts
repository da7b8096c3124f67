import { accessSync, constants, lstatSync, readdirSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Channel, ChannelName, Health } from "../core/channel.ts";
import type { Deps } from "../core/deps.ts";
import type { Check } from "../core/health.ts";
import { contentFolder } from "../db/files/content-folder.ts";
import type { OpenedDesk } from "./open-desk.ts";
import { type Store, StoreUnavailable } from "../core/store.ts";
import type { Config } from "./config.ts";

type Finding = Omit<Check, "since">;

const leastFree = 200 * 1024 * 1024;
const stuckMinutes = 15;
const page = 100;

export type Checking = {
  channels: readonly Channel[];
  /** How long a provider is waited for; what it answers later counts the next time. */
  waitMs: number;
  /** How the rooms of calls stand, where somebody is asked for it. */
  calls?: () => Promise<Finding>;
};

/** Remembers since when each check has been as it is. What is vital never waits for a provider. */
export function checker(
  config: Pick<Config, "data"> & Partial<Pick<Config, "geocoder">>,
  { deps, trouble }: Pick<OpenedDesk, "deps" | "trouble">,
  { channels, waitMs, calls }: Checking,
): () => Promise<Check[]> {
  const since = new Map<string, { ok: boolean; at: string }>();
  const on = channels.map(({ name }) => name);
  const reached = channels.map((channel) => reaching(channel, waitMs));
  return async () => {
    const findings = await Promise.all([
      database({ deps, trouble }, config),
      disk(config),
      outbox(deps, on),
      ...(config.geocoder ? [places(deps)] : []),
      ...(calls ? [calls()] : []),
      ...reached.map((look) => look()),
    ]);
    return [...findings, files(config)].map((finding) => {
      const before = since.get(finding.name);
      const at = before?.ok === finding.ok ? before.at : deps.now().toISOString();
      since.set(finding.name, { ok: finding.ok, at });
      return { ...finding, since: at };
    });
  };
}

const troubles = {
  full: {
    el: "ο δίσκος γέμισε: τίποτα δεν γράφεται μέχρι να αδειάσει χώρος",
    en: "the disk is full: nothing is written until there is room",
  },
  busy: { el: "η βάση είναι κλειδωμένη από άλλο πρόγραμμα", en: "another program keeps the database locked" },
  lost: {
    el: "η βάση λείπει ή είναι άδεια, ενώ ο φάκελος έχει αρχεία γραφείου: επαναφέρετε το αντίγραφο (README), ή μετακινήστε τα για νέα αρχή",
    en: "the database is missing or empty, but the folder has a desk's files: restore the backup (README), or move them away to begin anew",
  },
  newer: {
    el: "τα δεδομένα είναι νεότερης έκδοσης του dimos: τρέξτε εκείνη την έκδοση",
    en: "the data is of a newer version of dimos: run that version",
  },
  broken: {
    el: "η βάση δεν διαβάζεται ή δεν γράφεται: δείτε τα δικαιώματα, αλλιώς επαναφέρετε το αντίγραφο (README)",
    en: "the database cannot be read or written: check who may, otherwise restore the backup (README)",
  },
} as const satisfies Record<StoreUnavailable["reason"], Check["detail"]>;

/** What is wrong with a database that cannot be used. */
export function unusable(reason: StoreUnavailable["reason"], { data }: Pick<Config, "data">): Finding {
  const next = {
    full: `df -h ${data}`,
    newer: "dimos --version",
    lost: `ls -lA ${data}`,
    busy: `ls -l ${data}`,
    broken: `ls -l ${data}`,
  };
  return { name: "database", ok: false, detail: troubles[reason], next: next[reason] };
}

/** Tries to write again: the disk may have room by now. */
async function stillIn(
  store: Store,
  trouble: OpenedDesk["trouble"],
): Promise<ReturnType<OpenedDesk["trouble"]>> {
  const at = new Date();
  await store.commit({ inbound: { key: `probe:${at.getTime()}`, at, answer: [] } }).catch(() => undefined);
  return trouble();
}

async function database(
  { deps: { store }, trouble }: Pick<OpenedDesk, "deps" | "trouble">,
  config: Pick<Config, "data">,
): Promise<Finding> {
  const reason = trouble() === null ? null : await stillIn(store, trouble);
  if (reason !== null) return unusable(reason, config);
  try {
    const municipality = await store.municipality();
    if (municipality !== undefined)
      return { name: "database", ok: true, detail: same(config.data), next: null };
    return {
      name: "database",
      ok: false,
      detail: { el: "δεν έχει δήμο", en: "it has no municipality" },
      next: "dimos init",
    };
  } catch (error) {
    if (error instanceof StoreUnavailable) return unusable(error.reason, config);
    const detail = same(error instanceof Error ? error.message : "unknown");
    return { name: "database", ok: false, detail, next: `ls -l ${config.data}` };
  }
}

/** Whether there is room left where the data lies. */
export async function disk({ data }: Pick<Config, "data">): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(data);
    const free = bavail * bsize;
    const megabytes = `${Math.round(free / 1024 / 1024)} MB`;
    if (free > leastFree)
      return {
        name: "disk",
        ok: true,
        detail: { el: `ελεύθερα ${megabytes}`, en: `${megabytes} free` },
        next: null,
      };
    return {
      name: "disk",
      ok: false,
      detail: { el: `μένουν μόνο ${megabytes}`, en: `only ${megabytes} left` },
      next: `du -sh ${data}/*`,
    };
  } catch {
    return {
      name: "disk",
      ok: false,
      detail: { el: "ο φάκελος δεδομένων δεν διαβάζεται", en: "the data folder cannot be read" },
      next: `ls -ld ${data}`,
    };
  }
}

/** Whether what residents send can be kept. Where there is no folder for it yet, the first file makes it. */
function files({ data }: Pick<Config, "data">): Finding {
  const folder = join(data, "files");
  const closed = lstatSync(folder, { throwIfNoEntry: false }) === undefined ? undefined : closedIn(folder);
  if (closed === undefined) return { name: "files", ok: true, detail: same(folder), next: null };
  const { path, code } = closed;
  const detail = {
    el: `στο ${path} δεν φυλάσσεται κανένα αρχείο (${code}): πρέπει να είναι φάκελος, με δικαίωμα για τον λογαριασμό που τρέχει το γραφείο`,
    en: `no file can be kept in ${path} (${code}): it must be a folder, open to the account that runs the desk`,
  };
  return { name: "files", ok: false, detail, next: `ls -ld ${path}` };
}

/** The folder, or the first one inside it, in which this account cannot work. */
function closedIn(folder: string): { path: string; code: string } | undefined {
  let path = folder;
  try {
    for (const inside of [".", ...readdirSync(folder).filter((name) => contentFolder.test(name))]) {
      path = join(folder, inside);
      accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    return undefined;
  } catch (error) {
    return { path, code: error instanceof Error && "code" in error ? String(error.code) : "unknown" };
  }
}

/** What waits, what waits too long, what was given up, and what no channel that is on will ever carry. */
async function outbox({ store, now }: Deps, on: readonly ChannelName[]): Promise<Finding> {
  const day = new Date(now().getTime() - 24 * 3_600_000);
  const look = Promise.all([
    store.notices({ state: "queued", limit: page }),
    store.givenUpSince(day),
    // Where the settings are wrong, which channels should be on is not known.
    on.length === 0 ? [] : store.waitingOutside(on),
  ]);
  const [queued, given, outside] = await look.catch(() => [{ items: [] }, 0, []] as const);
  const off = outside.filter(({ channel }) => channel !== "console");
  const stuck = queued.items.filter(
    ({ attempts, createdAt, channel }) =>
      (attempts > 0 || off.some((each) => each.channel === channel)) &&
      now().getTime() - createdAt.getTime() > stuckMinutes * 60_000,
  );
  const [waiting, late] = [queued.items, stuck].map(upTo);
  const behind = off.map(({ channel, count }) => `${channel} ${count}`).join(", ");
  const detail = {
    el: `περιμένουν: ${waiting} · πάνω από ${stuckMinutes} λεπτά: ${late} · δεν έφυγαν το τελευταίο 24ωρο: ${given}${behind && `, για κανάλι που είναι κλειστό: ${behind}`}`,
    en: `${waiting} waiting, ${late} for more than ${stuckMinutes} minutes, ${given} given up in the last 24 hours${behind && `, for a channel that is off: ${behind}`}`,
  };
  const ok = stuck.length === 0 && given === 0;
  const state = stuck.length === 0 ? "failed" : "queued";
  return { name: "outbox", ok, detail, next: ok ? null : `dimos outbox --state ${state}`, givenUp: given };
}

/** Whether places are found: what waits because nobody who knows addresses has answered. It is asked by the worker alone. */
async function places({ store }: Deps): Promise<Finding> {
  const { waiting, failing } = await store.spotsWaiting(page).catch(() => ({ waiting: 0, failing: 0 }));
  const detail = {
    el: `περιμένουν σημείο ${waiting}, χωρίς απάντηση ακόμα ${failing}`,
    en: `${waiting} waiting for their place, ${failing} without an answer so far`,
  };
  return { name: "places", ok: failing === 0, detail, next: failing === 0 ? null : "dimos help environment" };
}

const silentMs = 10_000;

/** Asks a provider in the background: a look takes what it has said, and waits a moment where it has said nothing yet. */
function reaching(channel: Channel, waitMs: number): () => Promise<Finding> {
  let last: Health = { ok: true, why: "" };
  let silentSince: number | undefined;
  return async () => {
    const asked = channel.check?.() ?? Promise.resolve(last);
    silentSince ??= performance.now();
    const heard = asked.then(
      (said) => {
        last = said;
        silentSince = undefined;
      },
      () => {
        last = { ok: false, why: "no answer" };
        silentSince = undefined;
      },
    );
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([heard, new Promise((resolve) => (timer = setTimeout(resolve, waitMs)))]);
    clearTimeout(timer);
    const isSilent =
      silentSince !== undefined && performance.now() - silentSince >= Math.min(silentMs, waitMs * 4);
    return findingOf(channel.name, isSilent ? { ok: false, why: "no answer" } : last);
  };
}

function findingOf(name: ChannelName, { ok, why, note }: Health): Finding {
  const answers = { el: "απαντά", en: "answers" };
  const noted = note && { el: `${answers.el} · ${note.el}`, en: `${answers.en}; ${note.en}` };
  const ill = typeof why === "string" ? same(why) : why;
  const detail = ok ? (noted ?? answers) : ill;
  return { name, ok, detail, next: ok ? null : "dimos help environment" };
}

/** How many there are of a page that was cut at its limit. */
function upTo(items: readonly unknown[]): string {
  return items.length < page ? String(items.length) : `${page}+`;
}

function same(text: string): Check["detail"] {
  return { el: text, en: text };
}
