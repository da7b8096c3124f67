import type { Meeting, Today } from "../mayor-state.ts";
import { ask, got, refusal } from "./ask.ts";
import { chime, keepAwake } from "./awake.ts";
import { openCountdown } from "./countdown.ts";
import { press, the, write } from "./dom.ts";
import { openForms } from "./mayor-forms.ts";
import { showBrief, showToday } from "./mayor-show.ts";
import { announce, say, timeOf } from "./say.ts";
import { openStage } from "./stage.ts";
import { openTryOut } from "./try-out.ts";

type State = Today & { own: boolean; free: boolean };

const everyMs = 1_000;
const earlierCue = 120;

/** The host's page: who is next, the room, what is agreed, and the end of it. */
export function openMayor(): void {
  const tryOut = openTryOut();
  const countdown = openCountdown((mark) => {
    if (mark === earlierCue) chime();
  });
  let current: Meeting | null = null;
  let entered: string | null = null;
  const stage = openStage(() => {
    entered = null;
    announce(say("call.over"));
  });
  const look = async (): Promise<void> => {
    const state = got(await ask<State>("now"));
    if (state === undefined) return;
    the("before", HTMLElement).hidden = state.own;
    the("desk", HTMLElement).hidden = !state.own;
    if (!state.own) return;
    const open = state.meetings.filter(({ phase }) => phase !== "over");
    current = open.find(({ started }) => started) ?? open[0] ?? null;
    countdown.follow(current !== null && current.phase !== "early" ? current : null);
    showToday(state.meetings, current);
    showBrief(current);
    the("agreed", HTMLElement).hidden = current === null || current.phase === "early";
    if (entered !== null && entered !== current?.id) {
      entered = null;
      await stage.leave();
    }
    if (current?.open === true && current.started && !stage.isIn() && !stage.isOut()) await join(current);
  };
  const join = async (meeting: Meeting) => {
    entered = meeting.id;
    tryOut.stop();
    await stage.enter({ call: meeting.id }, tryOut.chosen());
  };
  const act = async (name: string, said?: string): Promise<void> => {
    if (current === null) return;
    const answer = await ask<{ until?: number }>(name, { call: current.id });
    const why = refusal(answer);
    if (why === "too-early") announce(say("mayor.too-early", { time: timeOf(current.startsAt) }));
    else if (why === "not-free") announce(say("mayor.not-free"));
    else if (answer === null || why !== undefined) announce(say("call.trouble"));
    else if (said !== undefined) announce(said);
    const until = got(answer)?.until;
    if (until !== undefined) announce(say("mayor.extended", { time: timeOf(until) }));
    await look();
  };
  press("enter", async () => {
    if (!navigator.cookieEnabled) {
      const phone = document.getElementById("call")?.dataset["phone"] ?? "";
      write("other", say("call.cookies", { phone }));
      the("other", HTMLElement).hidden = false;
      return;
    }
    keepAwake();
    const answer = await ask("enter");
    the("other", HTMLElement).hidden = refusal(answer) !== "other-device";
    // Drawn anew: what only this device may see is on the page then.
    if (got(answer) !== undefined) location.reload();
  });
  press("begin", () => act("begin"));
  press("extend", () => act("extend"));
  for (const [id, name] of [
    ["done", "done"],
    ["missed", "missed"],
    ["by-phone", "phone"],
  ] as const)
    press(
      id,
      sure(id, () => act(name)),
    );
  openForms(() => current?.id ?? null);
  void (async () => {
    for (;;) {
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
}

const sureForMs = 4_000;

/** What cannot be taken back is pressed twice. */
function sure(id: string, act: () => Promise<void>): () => Promise<void> {
  let since = -Infinity;
  let usual: string | null = null;
  return async () => {
    const button = the(id, HTMLElement);
    usual ??= button.textContent;
    if (performance.now() - since < sureForMs) {
      since = -Infinity;
      write(id, usual);
      return act();
    }
    since = performance.now();
    write(id, say("mayor.sure"));
    announce(say("mayor.sure"));
    setTimeout(() => write(id, usual ?? ""), sureForMs);
  };
}
