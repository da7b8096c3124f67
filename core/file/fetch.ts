import type { Channel, ChannelName, Fetched } from "../channel.ts";
import { isRefusal } from "../refusal.ts";
import { backoff, tooOld } from "../notice/deliver.ts";
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

/** Fetches files that channels hold for us, keeps them, and settles each; a source that stays silent is given up after 72 hours. */
export async function fetchFiles(desk: Fetching): Promise<number> {
  const now = desk.now();
  const wanted = await desk.store.claimFiles(now, new Date(now.getTime() + leaseMs), batch);
  for (const file of wanted) {
    const settled = await fetched(desk, file);
    await desk.store.commit({ files: [settled] });
    if (settled.state === "refused" || settled.state === "lost") await desk.refused(settled);
  }
  return wanted.length;
}

async function fetched(desk: Fetching, file: CaseFile): Promise<CaseFile> {
  const { source } = file;
  const channel = desk.channels.find((each) => each.name === source?.channel);
  if (source === null) return { ...file, state: "lost", dueAt: null };
  const got = await attempt(channel, source);
  switch (got.fetched) {
    case "refused":
      return { ...file, state: "refused", why: got.why, dueAt: null };
    case "later":
      if (tooOld(file, desk.now())) return { ...file, state: "lost", dueAt: null };
      return { ...file, dueAt: got.at ?? backoff(file.attempts, desk.now()) };
    case "bytes": {
      const kept = await desk.files.keep(got.bytes);
      if (isRefusal(kept)) return { ...file, state: "refused", why: kept.refused, dueAt: null };
      return { ...file, ...kept, state: "kept", name: file.name ?? got.name, dueAt: null };
    }
  }
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
