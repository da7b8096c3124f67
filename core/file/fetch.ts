import type { Channel, ChannelName, Fetched } from "../channel.ts";
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
  for (const file of wanted) {
    const settled = await fetched(desk, file);
    await desk.store.commit({ files: [settled] });
    if (settled.state === "wanted" && settled.sha !== null)
      await desk.store.commit({ files: [await forgotten(desk, settled)] });
    if (settled.state === "refused" || settled.state === "lost") await desk.refused(settled);
  }
  return wanted.length;
}

async function fetched(desk: Fetching, file: CaseFile): Promise<CaseFile> {
  const { source } = file;
  const channel = desk.channels.find((each) => each.name === source?.channel);
  if (source === null) return { ...file, state: "lost", dueAt: null };
  if (file.sha !== null) return file;
  const got = await attempt(channel, source);
  switch (got.fetched) {
    case "refused":
      return { ...file, state: "refused", why: got.why, dueAt: null };
    case "later":
      if (tooOld(file, desk.now())) return { ...file, state: "lost", dueAt: null };
      return { ...file, dueAt: nextTry(file, got.at, desk.now()) };
    case "bytes": {
      const kept = await desk.files.keep(got.bytes);
      if (isRefusal(kept)) return { ...file, state: "refused", why: kept.refused, dueAt: null };
      const ours = { ...file, ...kept, name: file.name ?? got.name };
      return channel?.forget === undefined ? { ...ours, state: "kept", dueAt: null } : ours;
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

async function attempt(
  channel: Channel | undefined,
  source: { channel: ChannelName; ref: string },
): Promise<Fetched> {
  if (channel?.fetch === undefined) return { fetched: "later", at: null, why: "channel-off" };
  try {
    return await channel.fetch(source);
  } catch (error) {
    return { fetched: "later", at: null, why: error instanceof Error ? error.name : "unknown" };
  }
}
