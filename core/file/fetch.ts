import type { Channel, Fetched } from "../channel.ts";
import { openPool, type Pool } from "../leased.ts";
import { type Age, tooOld } from "../notice/age.ts";
import { nextTry } from "../notice/deliver.ts";
import type { NewNotice } from "../notice/notice.ts";
import { type Store, StoreUnavailable } from "../store.ts";
import type { CaseFile, FileStore } from "./file.ts";

export type Fetching = {
  store: Store;
  files: FileStore;
  now: () => Date;
  age: Age;
  channels: readonly Channel[];
  /** What the resident is told of a file that could not be kept. */
  refused: (file: CaseFile) => Promise<NewNotice[]>;
  /** Told whenever one is settled: what stood behind it may be due. */
  freed?: () => void;
};

const places = 4;
const fetchingMs = 60_000;
const dayMs = 86_400_000;
/** What is kept of one resident in a day: a hundred photos, or five documents of the largest size. */
export const bytesADay = 100 * 1024 * 1024;

/**
 * Fetches files that channels hold for us, keeps them, and settles each; a source that stays silent is given up after
 * 72 hours. Where the provider's copy is to be deleted, that happens only after ours is on disk and written down.
 */
export function openFetching(desk: Fetching): Pool {
  const { store, now, freed } = desk;
  return openPool<CaseFile>({
    ...{ now, places, slowMs: 0, ...(freed && { freed }) },
    claim: (at, until, limit) => store.claimFiles(at, until, limit),
    renew: (ids, until) => store.renewFiles(ids, until),
    giveBack: async (files) => {
      await store.commit({ files: files.map((file) => ({ ...file, dueAt: now() })) });
    },
    run: async (file) => {
      await settle(desk, file, file.sha === null ? await asked(desk, file) : null);
    },
  });
}

/** One round: takes what is wanted and fetches it. Answers how many were tried. */
export async function fetchFiles(desk: Fetching): Promise<number> {
  const pool = openFetching(desk);
  const taken = await pool.take();
  await pool.idle();
  return taken;
}

async function settle(desk: Fetching, file: CaseFile, got: Fetched | null): Promise<void> {
  const settled = got === null ? file : await kept(desk, file, got);
  const isOver = settled.state === "refused" || settled.state === "lost";
  await desk.store.commit({ files: [settled], notices: isOver ? await desk.refused(settled) : [] });
  if (settled.state === "wanted" && settled.sha !== null)
    await desk.store.commit({ files: [await forgotten(desk, settled)] });
}

async function kept(desk: Fetching, file: CaseFile, got: Fetched): Promise<CaseFile> {
  switch (got.fetched) {
    case "refused":
      return { ...file, state: "refused", why: got.why, dueAt: null };
    case "later":
      return later(desk, file, got.at);
    case "bytes": {
      const ours = await desk.files.keep(got.bytes).catch(notKept);
      if (ours === undefined) return later(desk, file, null);
      if ("refused" in ours) {
        const why = ours.refused;
        return why === "no-room" ? later(desk, file, null) : { ...file, state: "refused", why, dueAt: null };
      }
      const safe = { ...file, ...ours, name: file.name ?? got.name };
      const channel = desk.channels.find((each) => each.name === file.source?.channel);
      return channel?.forget === undefined ? { ...safe, state: "kept", dueAt: null } : safe;
    }
  }
}

/** A disk that takes no file now is no reason to give the file up, and none to ask for it again at once. */
function notKept(error: unknown): undefined {
  if (error instanceof StoreUnavailable) throw error;
}

function later(desk: Fetching, file: CaseFile, at: Date | null): CaseFile {
  if (tooOld(file, desk.age)) return { ...file, state: "lost", dueAt: null };
  return { ...file, dueAt: nextTry(file, at, desk.now()) };
}

/** A file that is safe here and still lies at the provider stays `wanted`, so that a crash in between is made good. */
async function forgotten(desk: Fetching, file: CaseFile): Promise<CaseFile> {
  const { source } = file;
  const channel = desk.channels.find((each) => each.name === source?.channel);
  const gone = source === null || (await channel?.forget?.(source).catch(() => false));
  if (gone !== false || tooOld(file, desk.age)) return { ...file, state: "kept", dueAt: null };
  return { ...file, dueAt: nextTry(file, null, desk.now()) };
}

/** Nobody fills the disk alone. */
async function asked(desk: Fetching, file: CaseFile): Promise<Fetched> {
  const since = new Date(desk.now().getTime() - dayMs);
  const bytes = file.person === null ? 0 : await desk.store.bytesSince(file.person, since);
  if (bytes >= bytesADay) return { fetched: "refused", why: "enough-today" };
  return attempt(desk.channels, file);
}

/** A provider that hangs counts as one that is away. */
async function attempt(channels: readonly Channel[], { source }: CaseFile): Promise<Fetched> {
  if (source === null) return { fetched: "refused", why: "gone" };
  const channel = channels.find((each) => each.name === source.channel);
  if (channel?.fetch === undefined) return { fetched: "later", at: null, why: "channel-off" };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Fetched>((resolve) => {
    timer = setTimeout(() => resolve({ fetched: "later", at: null, why: "no answer in time" }), fetchingMs);
  });
  try {
    return await Promise.race([channel.fetch(source), late]);
  } catch (error) {
    return { fetched: "later", at: null, why: error instanceof Error ? error.name : "unknown" };
  } finally {
    clearTimeout(timer);
  }
}
