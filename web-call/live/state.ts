import type { Call } from "../../core/call/call.ts";
import { outAt } from "../../core/call/call.ts";
import { minutesLate } from "../../core/call/hosting.ts";
import { letsIn, type Phase, phaseOf } from "../../core/call/when.ts";

/** What a page hears of its call; instants in ms since 1970. Nothing in it lets anybody in. */
export type CallState = {
  now: number;
  phase: Phase;
  startsAt: number;
  endsAt: number;
  outAt: number;
  /** Whether somebody who asks to be let in now is let in. */
  open: boolean;
  /** Minutes by which it is late, 0 for none worth a word. */
  late: number;
  /** Whether there is a server for the rooms. */
  rooms: boolean;
  ending: Call["ending"];
};

export function stateOf(call: Call, now: Date, rooms: boolean): CallState {
  return {
    ...{ now: now.getTime(), phase: phaseOf(call, now), open: rooms && letsIn(call, now), rooms },
    ...{ startsAt: call.startsAt.getTime(), endsAt: call.endsAt.getTime(), outAt: outAt(call).getTime() },
    ...{ late: minutesLate(call, now), ending: call.ending },
  };
}
