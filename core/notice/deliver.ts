import type { Channel, OutgoingFile, Sent } from "../channel.ts";
import type { FileStore } from "../file/file.ts";
import { nextTo } from "../person/person.ts";
import type { Store } from "../store.ts";
import { longestWaitMs, type Notice, type Settlement } from "./notice.ts";

export type Delivering = {
  store: Store;
  files: FileStore;
  now: () => Date;
  /** The channels that are switched on in this process; notices of others wait. */
  channels: readonly Channel[];
  /** Only this address (a chat in a terminal shows nobody else's messages). */
  address?: string;
};

const leaseMs = 60_000;
const batch = 50;
const sendingMs = 30_000;
const giveUpAfterMs = 72 * 3_600_000;
const backoffSeconds = [2, 5, 15, 60, 120, 300, 600] as const;

/**
 * Sends what is due: claims with a lease, sends with no transaction open, settles. A provider that is down
 * is tried again with growing pauses for 72 hours, then the notice is given up and shown. Sends happen at
 * least once: a crash between sending and settling repeats one. Returns how many were tried.
 */
export async function deliver(desk: Delivering): Promise<number> {
  const now = desk.now();
  const channels = desk.channels.map((channel) => channel.name);
  const limit = Math.min(batch, ...desk.channels.map(({ perSecond = batch }) => perSecond));
  const from = { channels, limit, ...(desk.address !== undefined && { address: desk.address }) };
  const notices = await desk.store.claim(now, new Date(now.getTime() + leaseMs), from);
  const settlements = await Promise.all(notices.map((notice) => attempt(desk, notice)));
  if (settlements.length > 0) await desk.store.settle(settlements);
  return notices.length;
}

async function attempt(desk: Delivering, notice: Notice): Promise<Settlement> {
  const channel = desk.channels.find((each) => each.name === notice.channel);
  if (channel === undefined || tooOld(notice, desk.now())) {
    return { id: notice.id, as: "failed", at: desk.now(), why: notice.why ?? "too old to be sent" };
  }
  const outgoing = { ...notice, files: await loaded(desk.files, desk.store, notice) };
  const sent = await inTime(channel.send(outgoing));
  const now = desk.now();
  switch (sent.sent) {
    case "accepted":
      return { id: notice.id, as: "sent", at: now, providerId: sent.providerId };
    case "later":
      return again(notice, { why: sent.why, at: sent.at, now });
    case "gone":
      return { as: "gone", ...(await goneFrom(notice, desk.store)), at: now, why: sent.why };
    case "refused":
      return { id: notice.id, as: "failed", at: now, why: sent.why };
  }
}

function again(notice: Notice, { why, at, now }: { why: string; at: Date | null; now: Date }): Settlement {
  if (tooOld(notice, now)) return { id: notice.id, as: "failed", at: now, why };
  return { id: notice.id, as: "again", dueAt: nextTry(notice, at, now), why };
}

/** The address that is dead, and where its resident is written to instead. */
async function goneFrom({ channel, address }: Notice, store: Store) {
  const from = { channel, address };
  const known = await store.contact(channel, address);
  return { from, next: (known && nextTo(known, from)) ?? null };
}

/** What could not be sent or fetched in 72 hours is given up: nobody wants to hear today what was true four days ago. */
export function tooOld({ createdAt }: { createdAt: Date }, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > giveUpAfterMs;
}

/** When to try again: as the provider asked, within the longest wait, else after a pause that grows with the attempts. */
export function nextTry({ attempts }: { attempts: number }, at: Date | null, now: Date): Date {
  const longest = now.getTime() + longestWaitMs;
  if (at !== null) return at.getTime() < longest ? at : new Date(longest);
  const seconds = backoffSeconds[Math.min(Math.max(attempts - 1, 0), backoffSeconds.length - 1)] ?? 600;
  return new Date(now.getTime() + seconds * 1000);
}

/** A provider that hangs, or an adapter with a bug, counts as a failed attempt and stops nothing else. */
async function inTime(sending: Promise<Sent>): Promise<Sent> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Sent>((resolve) => {
    timer = setTimeout(() => resolve({ sent: "later", at: null, why: "no answer in time" }), sendingMs);
  });
  try {
    return await Promise.race([sending, late]);
  } catch (error) {
    return { sent: "later", at: null, why: error instanceof Error ? error.name : "unknown" };
  } finally {
    clearTimeout(timer);
  }
}

async function loaded(files: FileStore, store: Store, notice: Notice): Promise<OutgoingFile[]> {
  const found = await Promise.all(notice.reply.files.map((id) => store.file(id)));
  const kept = found.flatMap((file) =>
    file?.sha && file.mime ? [{ ...file, sha: file.sha, mime: file.mime }] : [],
  );
  return Promise.all(
    kept.map(async ({ sha, mime, name }) => ({ name: name ?? "dimos", mime, bytes: await files.read(sha) })),
  );
}
