import type { Channel, Fetched } from "../channel.ts";
import { createLanes } from "../conversation/lanes.ts";
import { isRefusal } from "../refusal.ts";
import { nextTry, tooOld } from "../notice/deliver.ts";
import type { Store } from "../store.ts";
import type { CaseFile, FileStore } from "./file.ts";

export type Fetching = {
  store: Store;
  files: FileStore;
  now: () => Date;
  channels: readonly Channel[];
  /** Tells the resident that a file could not be kept. */
  refused: (file: CaseFile) => Promise<void>;
};

const leaseMs = 120_000;
const batch = 4;

/**
 * Fetches files that channels hold for us, keeps them, and settles each; a source that stays silent is given up after
 * 72 hours. Where the provider's copy is to be deleted, that happens only after ours is on disk and written down.
 */
export async function fetchFiles(desk: Fetching): Promise<number> {
  const now = desk.now();
  const wanted = await desk.store.claimFiles(now, new Date(now.getTime() + leaseMs), batch);
  const inTurn = createLanes();
  await Promise.all(
    wanted.map(async (file) => {
      const got = file.sha === null ? await attempt(desk.channels, file) : null;
      // Fetched side by side, opened one after the other: the pixels of a photo take far more room than its bytes.
      await inTurn("open", () => settle(desk, file, got));
    }),
  );
  return wanted.length;
}

async function settle(desk: Fetching, file: CaseFile, got: Fetched | null): Promise<void> {
  const settled = got === null ? file : await kept(desk, file, got);
  await desk.store.commit({ files: [settled] });
  if (settled.state === "wanted" && settled.sha !== null)
    await desk.store.commit({ files: [await forgotten(desk, settled)] });
  if (settled.state === "refused" || settled.state === "lost") await desk.refused(settled);
}

async function kept(desk: Fetching, file: CaseFile, got: Fetched): Promise<CaseFile> {
  switch (got.fetched) {
    case "refused":
      return { ...file, state: "refused", why: got.why, dueAt: null };
    case "later":
      if (tooOld(file, desk.now())) return { ...file, state: "lost", dueAt: null };
      return { ...file, dueAt: nextTry(file, got.at, desk.now()) };
    case "bytes": {
      const ours = await desk.files.keep(got.bytes);
      if (isRefusal(ours)) return { ...file, state: "refused", why: ours.refused, dueAt: null };
      const safe = { ...file, ...ours, name: file.name ?? got.name };
      const channel = desk.channels.find((each) => each.name === file.source?.channel);
      return channel?.forget === undefined ? { ...safe, state: "kept", dueAt: null } : safe;
    }
  }
}

/** A file that is safe here and still lies at the provider stays `wanted`, so that a crash in between is made good. */
async function forgotten(desk: Fetching, file: CaseFile): Promise<CaseFile> {
  const { source } = file;
  const channel = desk.channels.find((each) => each.name === source?.channel);
  const gone = source === null || (await channel?.forget?.(source).catch(() => false));
  if (gone !== false || tooOld(file, desk.now())) return { ...file, state: "kept", dueAt: null };
  return { ...file, dueAt: nextTry(file, null, desk.now()) };
}

async function attempt(channels: readonly Channel[], { source }: CaseFile): Promise<Fetched> {
  if (source === null) return { fetched: "refused", why: "gone" };
  const channel = channels.find((each) => each.name === source.channel);
  if (channel?.fetch === undefined) return { fetched: "later", at: null, why: "channel-off" };
  try {
    return await channel.fetch(source);
  } catch (error) {
    return { fetched: "later", at: null, why: error instanceof Error ? error.name : "unknown" };
  }
}
