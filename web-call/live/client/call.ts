import type { CallState } from "../state.ts";
import { ask, clock, got, refusal } from "./ask.ts";
import { openCountdown } from "./countdown.ts";
import { maybe, only, press, the, write } from "./dom.ts";
import { openCodes } from "./codes.ts";
import { announce, say } from "./say.ts";
import { openStage } from "./stage.ts";
import { openTryOut } from "./try-out.ts";
import { keepAwake } from "./awake.ts";

type State = CallState & { own: boolean; free: boolean };

const screens = ["early", "before", "lobby", "over"];
const everyMs = 1_000;
const phoneAfterMs = 120_000;

/** The page of a resident, or of somebody who helps: try-out, waiting room, the call, its end. */
export function openCall(): void {
  const tryOut = openTryOut();
  const countdown = openCountdown(() => undefined);
  let isOver = false;
  let asked = false;
  const ended = () => {
    if (isOver) return;
    isOver = true;
    tryOut.stop();
    countdown.follow(null);
    only("over", screens);
    for (const id of ["room", "again", "phone"]) the(id, HTMLElement).hidden = true;
    announce("");
    the("over-title", HTMLElement).focus();
  };
  const stage = openStage(ended);
  const follow = async (state: State): Promise<void> => {
    countdown.follow(state);
    if (state.phase === "over") return ended();
    if (state.phase === "early") return only("early", screens);
    if (stage.isIn() || stage.isOut()) {
      only("", screens);
      return offerPhone(stage.aloneSince());
    }
    if (!state.own) return only("before", screens);
    const wasWaiting = !the("lobby", HTMLElement).hidden;
    only("lobby", screens);
    if (!wasWaiting) {
      announce("");
      the("lobby-title", HTMLElement).focus();
    }
    write("late", waitWord(state));
    if (!state.open) return offerPhone(state.rooms ? null : state.startsAt);
    tryOut.stop();
    await stage.enter({}, tryOut.chosen());
  };
  const offerPhone = (since: number | null) => {
    const now = clock.now();
    if (asked || since === null || now === null || now - since < phoneAfterMs) return;
    the("phone", HTMLElement).hidden = false;
  };
  const look = async () => {
    if (isOver) return;
    const answer = await ask<State>("now");
    const state = got(answer);
    if (state !== undefined) await follow(state);
    else if (answer === null && !stage.isIn()) announce(say("call.trouble"));
    else if (answer?.status === 404) ended();
  };
  openCodes(() => look());
  press("enter", async () => {
    // Asked first: a link that belongs to a browser without memory would open for nobody any more.
    if (!navigator.cookieEnabled) return cookiesOff();
    const answer = await ask<{ entered: boolean }>("enter");
    if (refusal(answer) === "other-device") {
      the("other", HTMLElement).hidden = false;
      return;
    }
    keepAwake();
    const state = got(await ask<State>("now"));
    if (got(answer) !== undefined && state?.own === false) return cookiesOff();
    await look();
  });
  press("phone-me", async () => {
    asked = got(await ask("phone")) !== undefined;
    if (!asked) return;
    the("phone", HTMLElement).hidden = true;
    announce(say("call.phone.done"));
  });
  press("third", async () => {
    const given = got(await ask<{ address: string }>("third"));
    if (given === undefined) return;
    const place = maybe("third-link");
    if (place !== undefined) place.hidden = false;
    write("third-address", given.address);
  });
  void repeat(look);
}

/** One after the other, never two at once, however slow an answer is. */
async function repeat(look: () => Promise<void>): Promise<void> {
  for (;;) {
    await look().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

function waitWord(state: State): string {
  if (!state.rooms) return say("call.no-rooms");
  return state.late > 0 ? say("call.late", { minutes: String(state.late) }) : "";
}

function cookiesOff(): void {
  const phone = document.getElementById("call")?.dataset["phone"] ?? "";
  the("other", HTMLElement).hidden = false;
  the("code-ask", HTMLElement).hidden = true;
  write("other-why", say("call.cookies", { phone }));
}
