import type { CallState } from "../state.ts";
import { clock } from "./ask.ts";
import { digits, openCues } from "./cues.ts";
import { the, write } from "./dom.ts";
import { announce, say, timeOf } from "./say.ts";

export type Countdown = { follow: (state: CallState | null) => void };

const everyMs = 250;
const urgentMs = 120_000;

/**
 * Shows how long it still is, by the desk's clock, anew at each tick, so that neither a slow tick nor a clock that is set
 * makes it wrong. `cued` hears of each mark as it is passed.
 */
export function openCountdown(cued: (seconds: number) => void): Countdown {
  let state: CallState | null = null;
  const cues = openCues();
  const tick = () => {
    const now = clock.now();
    const place = the("clock", HTMLElement);
    if (state === null || now === null || state.phase === "over") {
      place.hidden = true;
      return;
    }
    place.hidden = false;
    const isBefore = now < state.startsAt;
    const left = (isBefore ? state.startsAt : state.endsAt) - now;
    write("clock-word", say(isBefore ? "call.until" : "call.rest"));
    write("clock-digits", digits(left));
    place.dataset["pace"] = isBefore ? "before" : left <= 0 ? "over" : left <= urgentMs ? "soon" : "calm";
    if (isBefore) return;
    const mark = cues.at(now, state.endsAt);
    if (mark === null) return;
    announce(say(`call.cue.${mark}`));
    cued(mark);
  };
  setInterval(tick, everyMs);
  document.addEventListener("visibilitychange", tick);
  return {
    follow: (next) => {
      if (state !== null && next !== null && next.endsAt > state.endsAt && next.phase !== "early")
        announce(say("call.longer", { time: timeOf(next.endsAt) }));
      state = next;
      tick();
    },
  };
}
