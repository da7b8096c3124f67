import type { Deps } from "../deps.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Call } from "./call.ts";
import { phaseOf } from "./when.ts";

/** How long before and after a moment a host's other calls are looked for. */
const dayMs = 24 * 3_600_000;

/** The calls of a host on the day around an instant, the first to begin first. */
export function callsAround(
  { store }: Deps,
  of: { host: string } | { centre: string },
  at: Date,
): Promise<Call[]> {
  return store.callsBetween(new Date(at.getTime() - dayMs / 2), new Date(at.getTime() + dayMs / 2), of);
}

/** What is going on with a host now: begun and not over. */
export function goingOn(calls: readonly Call[], now: Date): Call | undefined {
  return calls.find((call) => call.startedAt !== null && phaseOf(call, now) !== "over");
}

/**
 * The host lets them in. Refuses `too-early` before the time that people were told, `over` after it, `in-call` while the
 * host speaks with others, and `changed-meanwhile`.
 */
export async function begin(
  deps: Deps,
  call: Call,
): Promise<Call | Refusal<"too-early" | "over" | "in-call" | "changed-meanwhile">> {
  const at = deps.now();
  const phase = phaseOf(call, at);
  if (phase === "over") return refuse("over");
  if (!["running", "closing"].includes(phase)) return refuse("too-early");
  if (call.startedAt !== null) return call;
  const others = await callsAround(deps, { host: call.host }, at);
  if (goingOn(others, at) !== undefined) return refuse("in-call");
  const begun = { ...call, startedAt: at, version: call.version + 1 };
  const entry = { call: call.id, at, what: "started", side: "host", detail: null } as const;
  const told = await deps.store.commit({
    rows: [
      { row: "call", call: begun, was: call.version },
      { row: "call-trail", entry },
    ],
  });
  return "conflict" in told ? refuse("changed-meanwhile") : begun;
}

/** By how many whole minutes a call is late that should have begun; 0 for less than two. */
export function minutesLate({ startsAt, startedAt, endedAt }: Call, now: Date): number {
  if (startedAt !== null || endedAt !== null) return 0;
  const late = Math.floor((now.getTime() - startsAt.getTime()) / 60_000);
  return late >= 2 ? late : 0;
}

/** Somebody would rather be rung up: the office reads it in the case, and the host sees it. */
export async function askForPhone(
  deps: Deps,
  call: Call,
  by: { side: "resident" | "third" | "kiosk" },
): Promise<boolean> {
  const known = await deps.store.trailOf(call.id);
  if (known.some(({ what }) => what === "asked-phone")) return false;
  const entry = { call: call.id, at: deps.now(), what: "asked-phone", side: by.side, detail: null } as const;
  const told = await deps.store.commit({ rows: [{ row: "call-trail", entry }] });
  return !("conflict" in told);
}
