import { apart } from "../apart.ts";
import type { Deps } from "../deps.ts";
import type { Agenda } from "./agenda.ts";
import { type Call, callOfRoom, outAt } from "./call.ts";
import { finish, tellAgain } from "./finish.ts";
import { cameAndWent } from "./presence.ts";
import type { Rooms } from "./rooms.ts";
import { nextChange, phaseOf, roomMinutesBefore, wantsRoom } from "./when.ts";

/** The resident or the centre, the host, and two who help. */
export const seats = 4;
/** A call is read a minute before its room is made, so that a timer is set for it in time. */
const ahead = (roomMinutesBefore + 1) * 60_000;
/** After a room was removed it is looked for again: somebody who was just coming back may have brought it back. */
const looksAgainMs = [1_000, 5_000, 30_000] as const;
const longestTimer = 2 ** 31 - 1;

export type Keeping = { deps: Deps; rooms: () => Rooms | null; agenda: Agenda; nudge: () => void };
export type Keeper = {
  /** Makes the rooms what the database says; answers 0, because there is never more to do at once. */
  step: () => Promise<number>;
  stop: () => void;
};

/** What the keeper remembers between its steps: all of it can be lost, and is found again. */
type Memory = {
  calls: Call[];
  /** What was told to a room of its end. */
  told: Map<string, number>;
  /** There may be rooms of ours that nobody wants. */
  suspects: boolean;
  /** The cases have heard of calls that ended before this desk began. */
  hasTold: boolean;
  /** Until when removed rooms are looked for again, ms since 1970. */
  lookUntil: number;
};

/**
 * Keeps the rooms of calls: makes them, makes them again where the server has lost them, and removes them when their time
 * is over, at that very moment by timers that each step sets anew from the database. What nobody could read or reach is
 * tried again with the next step; while the database is locked the times that were read last still hold.
 */
export function openKeeper(keeping: Keeping): Keeper {
  const { deps } = keeping;
  const memory: Memory = { calls: [], told: new Map(), suspects: true, hasTold: false, lookUntil: 0 };
  const alarm = openAlarm({ nudge: keeping.nudge, end: (call) => endNow(keeping, call) });
  return {
    step: async () => {
      const now = deps.now();
      const rooms = keeping.rooms();
      const locked = await read(deps, memory, now).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      alarm.set(memory, now);
      await putOut(memory, rooms, now);
      if (locked !== undefined) throw locked.error;
      await apart(
        memory.calls.filter((call) => phaseOf(call, now) === "over"),
        (call) => finish(keeping, { call, at: outAt(call), ending: "time" }).then(() => 0),
      );
      if (!memory.hasTold) await tellAgain(keeping);
      memory.hasTold = true;
      if (rooms !== null) await keepThere(keeping, { memory, rooms, now });
      alarm.set(memory, deps.now());
      return 0;
    },
    stop: alarm.stop,
  };
}

async function read({ store }: Deps, memory: Memory, now: Date): Promise<void> {
  const calls = await store.callsToKeep(new Date(now.getTime() + ahead));
  // One that has left the list was ended or moved by somebody, maybe in another process.
  const rooms = new Set(calls.map(({ room }) => room));
  memory.suspects ||= calls.length > 0 || memory.calls.some(({ room }) => !rooms.has(room));
  memory.calls = calls;
}

/** First of all, and at once: whoever is in a call whose time is over. */
async function putOut(memory: Memory, rooms: Rooms | null, now: Date): Promise<void> {
  const over = memory.calls.filter((call) => phaseOf(call, now) === "over");
  if (rooms === null || over.length === 0) return;
  await Promise.all(over.map(({ room }) => rooms.remove(room).catch(() => undefined)));
  lookAgain(memory, now);
}

function lookAgain(memory: Memory, now: Date): void {
  memory.suspects = true;
  memory.lookUntil = now.getTime() + looksAgainMs[2];
}

type There = { memory: Memory; rooms: Rooms; now: Date };

async function keepThere(keeping: Keeping, { memory, rooms, now }: There): Promise<void> {
  const wanted = memory.calls.filter((call) => wantsRoom(call, now));
  if (!memory.suspects && wanted.length === 0 && now.getTime() > memory.lookUntil) return;
  const names = new Set(await rooms.list());
  await apart(wanted, async (call) => {
    if (!names.has(call.room)) await make(keeping, { memory, rooms, call });
    else await watch(keeping, { memory, rooms, call });
    return 0;
  });
  const strays = await straysAmong(keeping, names, wanted);
  await Promise.all(strays.map((name) => rooms.remove(name)));
  if (strays.length > 0) lookAgain(memory, now);
  else if (wanted.length === 0 && now.getTime() > memory.lookUntil) memory.suspects = false;
}

type One = { memory: Memory; rooms: Rooms; call: Call };

/** A room that was told of its end before and is not there was lost with the server. */
async function make({ deps }: Keeping, { memory, rooms, call }: One): Promise<void> {
  await rooms.create(call.room, { endsAt: call.endsAt, outAt: outAt(call) }, seats);
  const isLost = memory.told.has(call.room);
  memory.told.set(call.room, call.endsAt.getTime());
  if (!isLost) return;
  const entry = { call: call.id, at: deps.now(), what: "lost", side: null, detail: null } as const;
  await deps.store.commit({ rows: [{ row: "call-trail", entry }] });
}

async function watch({ deps }: Keeping, { memory, rooms, call }: One): Promise<void> {
  if (memory.told.get(call.room) !== call.endsAt.getTime()) {
    await rooms.setDeadline(call.room, { endsAt: call.endsAt, outAt: outAt(call) });
    memory.told.set(call.room, call.endsAt.getTime());
  }
  const [present, trail] = await Promise.all([rooms.participants(call.room), deps.store.trailOf(call.id)]);
  const entries = cameAndWent(call, {
    ...{ trail, at: deps.now() },
    present: present.map(({ identity }) => identity),
  });
  if (entries.length > 0)
    await deps.store.commit({ rows: entries.map((entry) => ({ row: "call-trail", entry }) as const) });
}

/** Rooms of our calls that no call wants; what others have on the same server is not ours to judge. */
async function straysAmong(
  { deps }: Keeping,
  names: ReadonlySet<string>,
  wanted: readonly Call[],
): Promise<string[]> {
  const rooms = new Set(wanted.map(({ room }) => room));
  const strays: string[] = [];
  for (const name of names) {
    const id = rooms.has(name) ? null : callOfRoom(name);
    const call = id === null ? undefined : await deps.store.call(id);
    if (call !== undefined && !(call.room === name && wantsRoom(call, deps.now()))) strays.push(name);
  }
  return strays;
}

type Alarm = { set: (memory: Memory, now: Date) => void; stop: () => void };

/** Rings at the next change of each call; `end` hears of those that end, and waits for no step that is still under way. */
function openAlarm({ nudge, end }: { nudge: () => void; end: (call: Call) => Promise<void> }): Alarm {
  const timers = new Set<NodeJS.Timeout>();
  const stop = () => {
    timers.forEach((timer) => clearTimeout(timer));
    timers.clear();
  };
  const ring = (ms: number, then: () => void) =>
    timers.add(setTimeout(then, Math.min(Math.max(ms, 1), longestTimer)).unref());
  return {
    stop,
    set: ({ calls, lookUntil }, now) => {
      stop();
      for (const call of calls) {
        const next = nextChange(call, now);
        if (next !== null) ring(next.getTime() - now.getTime(), () => void end(call).finally(nudge));
      }
      const since = looksAgainMs[2] - (lookUntil - now.getTime());
      for (const after of looksAgainMs)
        if (after > since && lookUntil > now.getTime()) ring(after - since, nudge);
    },
  };
}

/** Removes the room of a call whose time is over now, unless somebody has given it more meanwhile. */
async function endNow({ deps, rooms }: Keeping, known: Call): Promise<void> {
  const call = (await deps.store.call(known.id).catch(() => undefined)) ?? known;
  if (phaseOf(call, deps.now()) === "over")
    await rooms()
      ?.remove(known.room)
      .catch(() => undefined);
}
