import { randomUUID } from "node:crypto";
import type { Agenda, Brief, Outcome } from "../../core/call/agenda.ts";
import { type Call, longer, newCall } from "../../core/call/call.ts";
import { linkToken, type LinkOf, newLink, residentLink } from "../../core/call/link.ts";
import { isRefusal } from "../../core/refusal.ts";
import type { Store } from "../../core/store.ts";
import { anna, Clock, type TestDesk } from "./desk.ts";

export const topic = "Θέλω να μιλήσουμε για τον φωτισμό στην πλατεία";

/** An agenda that keeps what it was told, about calls that are planned by hand. */
export class TestAgenda implements Agenda {
  readonly settled: { about: string; outcome: Outcome }[] = [];
  readonly notes: string[] = [];
  readonly rings: string[] = [];
  /** How many seconds after a call nothing else is. */
  freeS = 600;
  private readonly store: Store;
  constructor(store: Store) {
    this.store = store;
  }
  hosts = () => Promise.resolve([{ id: "mayor", name: { el: "Δήμαρχος Χίου", en: "Mayor of Chios" } }]);
  centres = () => Promise.resolve([{ id: "vrontados", name: { el: "Κέντρο Βροντάδου", en: "Vrontados" } }]);
  actor = () => Promise.resolve({ kind: "staff", id: anna.id } as const);
  brief = (): Promise<Brief> =>
    Promise.resolve({
      ...{ number: "417293613", topic, name: "Ελένη Χατζή", phone: "+306912345678", language: "el" },
      case: {
        ...{ number: "208114907", text: "Δεν ανάβουν τα φώτα", status: "working" },
        openedAt: new Date("2026-11-20T08:00:00Z"),
      },
    });
  freeUntil: Agenda["freeUntil"] = async (_, about) => {
    const call = await this.store.callOf(about);
    return call === undefined ? null : new Date(call.endsAt.getTime() + this.freeS * 1000);
  };
  extend: Agenda["extend"] = async (deps, { about, until }) => {
    const call = await this.store.callOf(about);
    const free = await this.freeUntil(deps, about);
    if (call === undefined || free === null || until > free) return { refused: "not-free" };
    const row = { row: "call", call: longer(call, until), was: call.version } as const;
    const done = await this.store.commit({ rows: [row] });
    return "conflict" in done ? { refused: "over" } : { until };
  };
  settle: Agenda["settle"] = (_, { about, outcome }) => {
    this.settled.push({ about, outcome });
    return Promise.resolve();
  };
  ring: Agenda["ring"] = (_, { by }) => {
    this.rings.push(by);
    return Promise.resolve();
  };
  note: Agenda["note"] = (_, { text }) => {
    this.notes.push(text);
    return Promise.resolve();
  };
}

/** The clock of this machine, set on by so many seconds. */
export class LiveClock extends Clock {
  private readonly aheadMs: number;
  constructor(aheadS = 0) {
    super();
    this.aheadMs = aheadS * 1000;
  }
  override now = (): Date => new Date(Date.now() + this.aheadMs);
}

export type Planned = { call: Call; link: string };

/** A call that begins so many seconds from now, with the resident's link to it. */
export async function plannedCall(
  desk: TestDesk,
  { inS, lastsS = 900, graceS = 30 }: { inS: number; lastsS?: number; graceS?: number },
): Promise<Planned> {
  const given = { text: topic, phone: "6912345678", name: "Ελένη Χατζή" };
  const made = await desk.as(anna).do("case.new", given);
  if (isRefusal(made)) throw new Error(made.refused);
  const { id: about } = made;
  const startsAt = new Date(desk.deps.now().getTime() + inS * 1000);
  const endsAt = new Date(startsAt.getTime() + lastsS * 1000);
  const call = newCall(randomUUID, { about, host: "mayor", centre: null, startsAt, endsAt, graceS });
  const which = residentLink(call.id);
  const link = newLink(desk.deps.secret, which, desk.deps.now());
  await desk.store.commit({
    rows: [
      { row: "call", call, was: 0 },
      { row: "call-link", link, was: 0 },
    ],
  });
  return { call, link: linkToken(desk.deps.secret, which) };
}

/** Gives out a link and answers what stands in it. */
export async function givenLink(desk: TestDesk, which: LinkOf & { label?: string }): Promise<string> {
  const link = newLink(desk.deps.secret, which, desk.deps.now());
  await desk.store.commit({ rows: [{ row: "call-link", link, was: 0 }] });
  return linkToken(desk.deps.secret, which);
}

export const hostLink: LinkOf = { side: "host", call: null, of: "mayor", serial: 1 };

/** The call as it is now. */
export async function callNow({ store }: TestDesk, { id }: Pick<Call, "id">): Promise<Call> {
  const call = await store.call(id);
  if (call === undefined) throw new Error("no such call");
  return call;
}
