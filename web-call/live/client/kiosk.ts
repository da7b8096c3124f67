import type { CallState } from "../state.ts";
import { ask, got } from "./ask.ts";
import { keepAwake } from "./awake.ts";
import { openCountdown } from "./countdown.ts";
import { maybe, the, write } from "./dom.ts";
import { announce, say, timeOf } from "./say.ts";
import { openStage } from "./stage.ts";
import { openTryOut } from "./try-out.ts";

type State = { now: number; own: boolean; id?: string | null } & Partial<CallState>;

const everyMs = 1_000;

/** The device of a centre: it is given to it once, then shows whose turn it is and goes in by itself. */
export function openKiosk(): void {
  const form = maybe("device-form");
  if (form instanceof HTMLFormElement) return openForm(form);
  keepAwake();
  const tryOut = openTryOut();
  const countdown = openCountdown(() => undefined);
  // Nothing of a visitor stays for the next one.
  const stage = openStage(() => location.reload());
  const look = async () => {
    const state = got(await ask<State>("now"));
    if (state === undefined) return;
    if (!state.own) return location.reload();
    if (!isCall(state)) {
      countdown.follow(null);
      return write("next", say("kiosk.none"));
    }
    countdown.follow(state.phase === "early" ? null : state);
    the("lobby", HTMLElement).hidden = stage.isIn();
    the("try", HTMLElement).hidden = stage.isIn();
    write("next", say("kiosk.next", { time: timeOf(state.startsAt) }));
    write("late", state.late > 0 ? say("call.late", { minutes: String(state.late) }) : "");
    if (!state.open || stage.isIn() || stage.isOut()) return;
    tryOut.stop();
    await stage.enter({}, tryOut.chosen());
  };
  void (async () => {
    for (;;) {
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
}

function isCall(state: State): state is State & CallState {
  return state.id !== null && state.phase !== undefined;
}

function openForm(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = the("device", HTMLInputElement).value;
    void ask("enter", { code }).then((answer) => {
      if (got(answer) !== undefined) location.reload();
      else announce(say("kiosk.code.wrong"));
    });
  });
}
