import { statfs } from "node:fs/promises";
import type { Channel } from "../core/channel.ts";
import type { Deps } from "../core/deps.ts";
import type { Check } from "../core/health.ts";
import type { OpenedDesk } from "./open-desk.ts";
import type { Store } from "../core/store.ts";
import type { Config } from "./config.ts";

type Finding = { name: string; ok: boolean; detail: string; next: string | null };

const leastFree = 200 * 1024 * 1024;
const stuckMinutes = 15;

/** Remembers since when each check has been as it is. */
export function checker(
  config: Config,
  { deps, trouble }: Pick<OpenedDesk, "deps" | "trouble">,
  channels: readonly Channel[],
): () => Promise<Check[]> {
  const since = new Map<string, { ok: boolean; at: string }>();
  return async () => {
    const findings = await Promise.all([
      database({ deps, trouble }, config),
      disk(config),
      outbox(deps),
      ...channels.map((channel) => reached(channel)),
    ]);
    return findings.map((finding) => {
      const before = since.get(finding.name);
      const at = before?.ok === finding.ok ? before.at : deps.now().toISOString();
      since.set(finding.name, { ok: finding.ok, at });
      return { ...finding, since: at };
    });
  };
}

const troubles = {
  full: "ο δίσκος γέμισε: τίποτα δεν γράφεται μέχρι να αδειάσει χώρος",
  busy: "η βάση είναι κλειδωμένη από άλλο πρόγραμμα",
  broken: "η βάση δεν γράφεται",
} as const;

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
  { data }: Config,
): Promise<Finding> {
  const reason = trouble() === null ? null : await stillIn(store, trouble);
  if (reason !== null)
    return { name: "database", ok: false, detail: troubles[reason], next: `df -h ${data}` };
  try {
    const municipality = await store.municipality();
    if (municipality !== undefined) return { name: "database", ok: true, detail: `${data}`, next: null };
    return { name: "database", ok: false, detail: "δεν έχει δήμο", next: "dimos init" };
  } catch (error) {
    const why = error instanceof Error ? error.message : "unknown";
    return { name: "database", ok: false, detail: why, next: `ls -l ${data}` };
  }
}

async function disk({ data }: Config): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(data);
    const free = bavail * bsize;
    const megabytes = `${Math.round(free / 1024 / 1024)} MB`;
    if (free > leastFree) return { name: "disk", ok: true, detail: `ελεύθερα ${megabytes}`, next: null };
    return { name: "disk", ok: false, detail: `μένουν μόνο ${megabytes}`, next: `du -sh ${data}/*` };
  } catch {
    return { name: "disk", ok: false, detail: "ο φάκελος δεδομένων δεν διαβάζεται", next: `ls -ld ${data}` };
  }
}

async function outbox({ store, now }: Deps): Promise<Finding> {
  const [queued, failed] = await Promise.all([
    store.notices({ state: "queued", limit: 100 }),
    store.notices({ state: "failed", limit: 100 }),
  ]).catch(() => [{ items: [] }, { items: [] }] as const);
  const tried = queued.items.filter((notice) => notice.attempts > 0);
  const stuck = tried.filter(
    (notice) => now().getTime() - notice.createdAt.getTime() > stuckMinutes * 60_000,
  );
  const recent = failed.items.filter(
    (notice) => now().getTime() - notice.createdAt.getTime() < 24 * 3_600_000,
  );
  const detail = `σε αναμονή ${queued.items.length}, κολλημένες ${stuck.length}, απέτυχαν το τελευταίο 24ωρο ${recent.length}`;
  const ok = stuck.length === 0;
  return { name: "outbox", ok, detail, next: ok ? null : "dimos outbox --state queued" };
}

async function reached(channel: Channel): Promise<Finding> {
  const { ok, why } = (await channel.check?.()) ?? { ok: true, why: "" };
  return { name: channel.name, ok, detail: ok ? "απαντά" : why, next: ok ? null : "README: κανάλια" };
}
