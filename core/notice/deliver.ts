import type { Channel, Reply, Sent } from "../channel.ts";
import type { FileStore } from "../file/file.ts";
import { openPool, type Pool } from "../leased.ts";
import { nextTo } from "../person/person.ts";
import { type Store, StoreUnavailable } from "../store.ts";
import { type Age, tooOld } from "./age.ts";
import { type Enclosed, FileUnreadable, loaded, withoutFiles } from "./enclosed.ts";
import { longestWaitMs, type Notice, type Settlement } from "./notice.ts";
import { openPatience } from "./patience.ts";

export type Delivering = {
  store: Store;
  files: FileStore;
  now: () => Date;
  age: Age;
  /** The channels that are switched on in this process; notices of others wait. */
  channels: readonly Channel[];
  /** Only this address (a chat in a terminal shows nobody else's messages). */
  address?: string;
  /** Told whenever one is settled: what stood behind it may be due. */
  freed?: () => void;
};

const places = 50;
const slowMs = 500;
const sendingMs = 30_000;
const unwrittenMs = 250;
const faultsAtMost = 5;
const isPassing = { full: true, busy: true, broken: false, lost: false, newer: false } as const;
const backoffSeconds = [2, 5, 15, 60, 120, 300, 600] as const;

/**
 * Sends what is due: claims with a lease, sends with no transaction open, settles each at once. A provider that is down
 * is tried again with growing pauses for 72 hours, then the notice is given up and shown. Sends happen at least once: a
 * crash between sending and settling repeats that one.
 */
export function openDelivery(desk: Delivering): Pool {
  const { store, now, freed } = desk;
  const channels = desk.channels.map((channel) => channel.name);
  const from = { channels, ...(desk.address !== undefined && { address: desk.address }) };
  const patience = openPatience();
  const halfWay = new Map<string, Left>();
  const perSecond = Math.min(...desk.channels.map((channel) => channel.perSecond ?? Infinity));
  return openPool<Notice>({
    ...{ now, places, slowMs, ...(freed && { freed }) },
    wanted: () => Math.min(patience.wanted(), perSecond),
    claim: (at, until, limit) => store.claim(at, until, { ...from, limit }),
    renew: (ids, until) => store.renew(ids, until),
    giveBack: (notices) => store.settle(notices.map(({ id }) => ({ id, as: "untouched", dueAt: now() }))),
    run: async (notice) => {
      const left = halfWay.get(notice.id) ?? { parts: 0 };
      const sent = await attempt(desk, notice, left);
      if (sent.sent === "later" && left.parts > 0) halfWay.set(notice.id, left);
      else halfWay.delete(notice.id);
      // A wait that the provider has asked for is an answer; silence and failure are none. Our own trouble says nothing.
      if (sent.isOurs !== true) patience.heard(sent.sent !== "later" || sent.at !== null);
      await written(async () => store.settle([await settlementOf(desk, notice, sent)]));
    },
  });
}

/** One round: takes what is due and sends it. Answers how many were tried. */
export async function deliver(desk: Delivering): Promise<number> {
  const pool = openDelivery(desk);
  const taken = await pool.take();
  await pool.idle();
  return taken;
}

/** `isOurs`: the provider was not asked, or not rightly. */
type SentWhole = Sent & { lacking?: string; isOurs?: true };
type Left = { parts: number };

function attempt(desk: Delivering, notice: Notice, left: Left): Promise<SentWhole> {
  const channel = desk.channels.find((each) => each.name === notice.channel);
  if (notice.isUnreadable)
    return Promise.resolve({ sent: "refused", why: "its words cannot be read", isOurs: true });
  if (channel === undefined || tooOld(notice, desk.age))
    return Promise.resolve({ sent: "refused", why: notice.why ?? "too old to be sent", isOurs: true });
  const late = new AbortController();
  return inTime(sending(desk, channel, { notice, left, signal: late.signal }), late).catch((error: unknown) =>
    faulty(notice, error),
  );
}

/** What our own program, or this machine, made of an attempt: a mistake that comes at each one is not tried for days. */
function faulty({ attempts }: Notice, error: unknown): SentWhole {
  if (error instanceof FileUnreadable) return { sent: "later", at: null, why: error.message, isOurs: true };
  const why = error instanceof Error ? error.name : "unknown";
  const mayPass = error instanceof StoreUnavailable || (error instanceof Error && "code" in error);
  if (mayPass || attempts < faultsAtMost) return { sent: "later", at: null, why, isOurs: true };
  return { sent: "refused", why, isOurs: true };
}

async function settlementOf(desk: Delivering, notice: Notice, sent: SentWhole): Promise<Settlement> {
  const { id } = notice;
  const at = desk.now();
  switch (sent.sent) {
    case "accepted":
      return { id, as: "sent", at, providerId: sent.providerId, ...(sent.lacking && { why: sent.lacking }) };
    case "later":
      if (tooOld(notice, desk.age)) return { id, as: "failed", at, why: sent.why };
      return { id, as: "again", dueAt: nextTry(notice, sent.at, at), why: sent.why };
    case "gone":
      return { as: "gone", ...(await goneFrom(notice, desk.store)), at, why: sent.why };
    case "refused":
      return { id, as: "failed", at, why: sent.why };
  }
}

type Attempt = { notice: Notice; left: Left; signal: AbortSignal };

/** With its files; one that cannot be read is tried again twice, then left out and said, as is what is refused. */
async function sending(desk: Delivering, channel: Channel, attempt: Attempt): Promise<SentWhole> {
  const { notice, left, signal } = attempt;
  const send = async ({ reply, files, lacking }: Enclosed): Promise<SentWhole> => {
    const outgoing = { ...notice, id: nameOf(notice), reply: wellFormed(reply), files, left, signal };
    const sent = await channel.send(outgoing);
    return lacking === null ? sent : { ...sent, lacking };
  };
  const enclosed = await loaded(desk, notice);
  const sent = await send(enclosed);
  if (sent.sent !== "refused" || left.parts >= enclosed.files.length) return sent;
  left.parts = 0;
  return send(await withoutFiles(desk, notice, sent.why));
}

/** The same at every attempt; the number of its row comes again after a restore, and on another desk. */
function nameOf({ key, createdAt, channel }: Notice): string {
  return `${key} ${createdAt.getTime()} ${channel}`;
}

/** Half a character makes a provider refuse the message. */
function wellFormed(reply: Reply): Reply {
  const choices = reply.choices.map((each) => ({ ...each, label: each.label.toWellFormed() }));
  return { ...reply, text: reply.text.toWellFormed(), choices };
}

/** The address that is dead, and where its resident is written to instead. */
async function goneFrom({ channel, address }: Notice, store: Store) {
  const from = { channel, address };
  const known = await store.contact(channel, address);
  return { from, next: (known && nextTo(known, from)) ?? null };
}

/** When to try again: as the provider asked, within the longest wait, else after a pause that grows with the attempts. */
export function nextTry({ attempts }: { attempts: number }, at: Date | null, now: Date): Date {
  const longest = now.getTime() + longestWaitMs;
  if (at !== null) return at.getTime() < longest ? at : new Date(longest);
  const seconds = backoffSeconds[Math.min(Math.max(attempts - 1, 0), backoffSeconds.length - 1)] ?? 600;
  return new Date(now.getTime() + seconds * 1000);
}

/** A provider that hangs counts as a failed attempt and stops nothing else. */
async function inTime(sending: Promise<SentWhole>, late: AbortController): Promise<SentWhole> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Sent>((resolve) => {
    timer = setTimeout(() => {
      resolve({ sent: "later", at: null, why: "no answer in time" });
      late.abort();
    }, sendingMs);
  });
  try {
    return await Promise.race([sending, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is sent and not written down would be sent again: as long as the database cannot be written, it is held. */
async function written(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || !isPassing[error.reason]) throw error;
      await new Promise((resolve) => setTimeout(resolve, unwrittenMs));
    }
  }
}
