import { emitKeypressEvents } from "node:readline";
import type { Readable } from "node:stream";
import { toLatinKey } from "../../core/greek/layout.ts";
import type { Act } from "./call.ts";
import type { Heard, Waits } from "./handset.ts";

/** How long a press of the space bar speaks. */
export const spokenSeconds = 5;

const charactersPerSecond = 14;

type Raw = Readable & { setRawMode?: (raw: boolean) => unknown };

/** A keyboard as a phone. `next` waits for what the caller does now, as long as the desk is patient. */
export type Keyboard = {
  next: (waits: Waits, heard: readonly Heard[], onSpoken: (seconds: number) => void) => Promise<Act>;
  close: () => void;
};

/** Takes single keys of a terminal: 0-9 * #, space or Enter to speak or to pick up, h or Ctrl-C to hang up. */
export function openKeyboard(input: Raw): Keyboard {
  let listener: (key: string) => void = () => {};
  const onKey = (typed: string | undefined, key: { name?: string; ctrl?: boolean }) => {
    if (key.ctrl === true) return key.name === "c" ? listener("h") : undefined;
    return listener(key.name === "return" || key.name === "enter" ? " " : toLatinKey(typed ?? ""));
  };
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  input.on("keypress", onKey);
  input.resume();
  return {
    next: (waits, heard, onSpoken) =>
      new Promise((resolve) => {
        let spoken = 0;
        let timer = setTimeout(() => quiet(), secondsFor(waits, heard) * 1000);
        const done = (act: Act) => {
          clearTimeout(timer);
          listener = () => {};
          resolve(act);
        };
        const quiet = () => {
          if (waits.for === "person") return done({ do: "picked-up", as: "no-answer" });
          done(spoken > 0 ? { do: "say", seconds: spoken, ended: "" } : { do: "wait" });
        };
        const speakMore = (most: number, patience: number) => {
          spoken = Math.min(most, spoken + spokenSeconds);
          onSpoken(spoken);
          clearTimeout(timer);
          timer = setTimeout(quiet, patience * 1000);
        };
        listener = (key) => {
          if (key === "h") return done(spoken > 0 ? said(spoken, "hangup") : { do: "hangup" });
          if (waits.for === "person")
            return key === " " ? done({ do: "picked-up", as: "completed" }) : undefined;
          if (waits.for === "keys") return /^[\d*#]$/u.test(key) ? done({ do: "press", key }) : undefined;
          if (waits.for !== "voice") return undefined;
          if (key === " ") return speakMore(waits.record.maxLength, waits.record.timeout);
          if (!waits.record.finishOnKey.includes(key) || key === "") return undefined;
          return done(spoken > 0 ? said(spoken, key) : { do: "press", key });
        };
      }),
    close: () => {
      input.off("keypress", onKey);
      input.setRawMode?.(false);
      input.pause();
    },
  };
}

function said(seconds: number, ended: string): Act {
  return { do: "say", seconds, ended };
}

/** The desk's patience begins after what it says has been said. */
function secondsFor(waits: Waits, heard: readonly Heard[]): number {
  const characters = heard.reduce(
    (sum, each) => sum + (each.verb === "say" ? each.speech.join("").length : 0),
    0,
  );
  const patience = {
    keys: waits.for === "keys" ? waits.gather.timeout : 0,
    voice: waits.for === "voice" ? waits.record.timeout : 0,
    person: waits.for === "person" ? waits.dial.timeout : 0,
    desk: 0,
    nothing: 0,
  };
  return patience[waits.for] + characters / charactersPerSecond;
}
