import { apart } from "../../core/apart.ts";
import type { Brief } from "../../core/call/agenda.ts";
import type { Call } from "../../core/call/call.ts";
import { inside, sideOf, sinceMoved, waitsSince } from "../../core/call/presence.ts";
import type { Live } from "./around.ts";
import { type CallState, stateOf } from "./state.ts";

/** One call of a host's day, with all that the host may know of it; instants in ms since 1970. */
export type Meeting = CallState & {
  id: string;
  name: string | null;
  topic: string;
  case: { number: string; text: string } | null;
  phone: string | null;
  waits: number | null;
  started: boolean;
  /** Whether somebody else than the host is in the room. */
  there: boolean;
  asksPhone: boolean;
};

export type Today = { now: number; meetings: Meeting[] };

/** The day of a host. A call whose case cannot be read hides no other. */
export async function todayOf(live: Live, calls: readonly Call[]): Promise<Today> {
  const { deps } = live.around;
  const meetings: Meeting[] = [];
  await apart(calls, async (call) => {
    if (call.ending === "cancelled") return 0;
    const [brief, trail] = await Promise.all([
      live.calls.agenda.brief(deps, call.about),
      deps.store.trailOf(call.id),
    ]);
    const waits = waitsSince(trail, (side) => side !== "host");
    meetings.push({
      ...stateOf(call, deps.now(), live.calls.rooms() !== null),
      ...{ id: call.id, ...told(brief), waits: waits?.getTime() ?? null, started: call.startedAt !== null },
      there: [...inside(trail)].some((identity) => sideOf(identity) !== "host"),
      asksPhone: sinceMoved(trail).some(({ what }) => what === "asked-phone"),
    });
    return 1;
  });
  return { now: deps.now().getTime(), meetings };
}

function told(brief: Brief | undefined): Pick<Meeting, "name" | "topic" | "case" | "phone"> {
  if (brief === undefined) return { name: null, topic: "", case: null, phone: null };
  const { name, topic, phone } = brief;
  return { name, topic, phone, case: brief.case && { number: brief.case.number, text: brief.case.text } };
}
