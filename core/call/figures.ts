import { z } from "zod";
import { command, readers } from "../command.ts";
import type { Deps } from "../deps.ts";
import type { Call } from "./call.ts";
import { metIn } from "./presence.ts";

/** What the office is asked for: how long people wait, whether calls begin in time, how many do not come. */
export type CallFigures = {
  from: string;
  until: string;
  calls: number;
  /** Of those whose time is over: both were there, nobody came, it went on by phone, its host never began. */
  met: number;
  missed: number;
  phone: number;
  notBegun: number;
  cancelled: number;
  /** How many of those that have begun did within two minutes of their time. */
  begun: number;
  inTime: number;
  extended: number;
  /** Days from asking to the call, the middle of all; null where there is none. */
  waitingDays: number | null;
};

const dayMs = 86_400_000;
const inTimeMs = 120_000;
const instant = z.iso.datetime({ offset: true });

/** `stats.calls`: figures of the calls that were to begin within this time, the last thirty days unless said. */
export const callFiguresCommand = command({
  roles: [...readers, "mayors-office", "admin"],
  writes: false,
  input: z.object({ from: instant.optional(), until: instant.optional() }),
  run: async (deps, _, given): Promise<CallFigures> => {
    const until = given.until === undefined ? deps.now() : new Date(given.until);
    const from = given.from === undefined ? new Date(until.getTime() - 30 * dayMs) : new Date(given.from);
    const calls = await deps.store.callsBetween(from, until);
    const looked = await Promise.all(calls.map((call) => look(deps, call)));
    const count = (is: (one: Looked) => boolean) => looked.filter(is).length;
    const waits = looked.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b);
    return {
      ...{ from: from.toISOString(), until: until.toISOString(), calls: looked.length },
      met: count(({ came }) => came === "met"),
      missed: count(({ came }) => came === "missed"),
      phone: count(({ came }) => came === "phone"),
      notBegun: count(({ came }) => came === "not-begun"),
      cancelled: count(({ came }) => came === "cancelled"),
      begun: count(({ late }) => late !== null),
      inTime: count(({ late }) => late !== null && late <= inTimeMs),
      extended: count(({ extended }) => extended),
      waitingDays: waits[Math.floor((waits.length - 1) / 2)] ?? null,
    };
  },
});

type Looked = {
  came: "met" | "missed" | "phone" | "not-begun" | "cancelled" | null;
  late: number | null;
  extended: boolean;
  waited: number | null;
};

async function look({ store, now }: Deps, call: Call): Promise<Looked> {
  const [trail, number] = await Promise.all([store.trailOf(call.id), store.numberOf(call.about)]);
  const found = number === undefined ? undefined : await store.case(number);
  const waited = found && (call.startsAt.getTime() - found.openedAt.getTime()) / dayMs;
  return {
    came: cameOf(call, metIn(trail), now()),
    late: call.startedAt && call.startedAt.getTime() - call.startsAt.getTime(),
    extended: trail.some(({ what }) => what === "extended"),
    waited: waited === undefined ? null : Math.max(0, Math.round(waited)),
  };
}

function cameOf({ ending, endedAt, endsAt, startedAt }: Call, met: boolean, now: Date): Looked["came"] {
  if (ending === "cancelled" || ending === "missed" || ending === "phone") return ending;
  if (met) return "met";
  if (endedAt === null && now < endsAt) return null;
  return startedAt === null ? "not-begun" : "missed";
}
