import { ask, clock, got, refusal } from "./ask.ts";
import type { Chosen } from "./devices.ts";
import { press, the, write } from "./dom.ts";
import type { Gone, Heard, InRoom, WayIn } from "./room.ts";
import { announce, say } from "./say.ts";
import { openTiles, type Tiles } from "./tiles.ts";
import { openTools } from "./tools.ts";

export type Stage = {
  /** Goes in, unless one is in or on the way already. */
  enter: (given: object, chosen: Chosen) => Promise<void>;
  /** In, on the way in, or on the way back where the line was lost. */
  isIn: () => boolean;
  /** Since when nobody else has been seen or heard, by the desk's clock; null while somebody is. */
  aloneSince: () => number | null;
  /** Goes out because there is nothing more to do in it; the next one is entered as if nothing had been. */
  leave: () => Promise<void>;
  /** Whether one has gone out of one's own will or was put out by another window. */
  isOut: () => boolean;
};

const retriesMs = [500, 1_000, 2_000, 4_000, 7_000];
const slowRetryMs = 10_000;

type Standing = {
  room: InRoom | null;
  is: "out" | "waiting" | "entering" | "retrying";
  tries: number;
  lonely: number | null;
};

/** The room on the page: in, out, in again where the line was lost. `ended` hears that it is over. */
export function openStage(ended: () => void): Stage {
  const tiles = openTiles();
  const now: Standing = { room: null, is: "waiting", tries: 0, lonely: null };
  const tools = openTools(() => now.room);
  let again: () => Promise<void> = () => Promise.resolve();
  const retry = () => {
    // Never given up by itself: the call is on, and whoever holds a telephone in their hand looks away meanwhile.
    const wait = retriesMs[now.tries] ?? slowRetryMs;
    if (now.tries === retriesMs.length) offerAgain("call.lost", "call.again");
    now.tries += 1;
    now.is = "retrying";
    setTimeout(() => void (now.is === "retrying" && again()), wait);
  };
  let isDropped = false;
  const gone = (how: Gone) => {
    now.room = null;
    showRoom(false, tiles);
    // Left for the next call, by nobody's wish to be out.
    const wasDropped = isDropped;
    isDropped = false;
    if (wasDropped || how === "over") tools.forget();
    if (wasDropped && how === "left") return void (now.is = "waiting");
    if (how === "lost") {
      announce(say("call.lost"));
      return retry();
    }
    now.is = how === "over" ? "waiting" : "out";
    if (how === "over") ended();
    else
      offerAgain(
        how === "left" ? "call.left" : "call.elsewhere",
        how === "left" ? "call.again" : "call.here",
      );
  };
  const heard = heardOn(tiles, gone, (alone) => (now.lonely = alone));
  const enter = async (given: object, chosen: Chosen): Promise<void> => {
    if (now.room !== null || now.is === "entering") return;
    now.is = "entering";
    again = () => enter(given, chosen);
    try {
      announce(say("call.connecting"));
      // Fetched only now: who is only trying the camera needs none of it.
      const [{ enterRoom }, answer] = await Promise.all([import("./room.ts"), ask<WayIn>("join", given)]);
      const way = got(answer);
      if (way === undefined) {
        now.is = "waiting";
        if (refusal(answer) === "over") return ended();
        if (refusal(answer) === "not-yet") return;
        if (refusal(answer) !== "other-device") return retry();
        now.is = "out";
        return offerAgain("call.elsewhere", "call.here");
      }
      the("again", HTMLElement).hidden = true;
      now.room = await enterRoom(way, chosen, heard);
      Object.assign(now, { is: "waiting", tries: 0, lonely: tiles.hasMedia() ? null : clock.now() });
      showRoom(true, tiles);
      announce(say("call.in"));
      the("room-title", HTMLElement).focus();
      await tools.start({ mic: true, camera: !chosen.soundOnly });
    } catch {
      if (now.room === null) retry();
    }
  };
  const atOnce = async () => {
    now.tries = 0;
    await again();
  };
  press("rejoin", atOnce);
  hearLine(now, atOnce);
  return {
    enter,
    isIn: () => now.room !== null || now.is === "entering" || now.is === "retrying",
    aloneSince: () => (now.room === null ? null : now.lonely),
    leave: async () => {
      isDropped = now.room !== null;
      await now.room?.leave();
    },
    isOut: () => now.is === "out",
  };
}

/** Says what the browser knows of its line at once, long before anything is missed in the room. */
function hearLine(now: Standing, atOnce: () => Promise<void>): void {
  window.addEventListener("offline", () => now.room !== null && announce(say("call.lost")));
  window.addEventListener("online", () => {
    if (now.room?.isThere() === true) announce(say("call.back"));
    else if (now.is === "retrying") void atOnce();
  });
}

function showRoom(isIn: boolean, tiles: Tiles): void {
  the("room", HTMLElement).hidden = !isIn;
  if (!isIn) tiles.clear();
}

type Word = Parameters<typeof say>[0];

function offerAgain(why: Word, button: Word): void {
  the("again", HTMLElement).hidden = false;
  write("again-why", say(why));
  write("rejoin", say(button));
  the("rejoin", HTMLElement).focus();
}

/** `alone` hears since when nobody is seen or heard, null once somebody is. */
function heardOn(tiles: Tiles, gone: (how: Gone) => void, alone: (since: number | null) => void): Heard {
  return {
    came: (identity) => {
      tiles.came(identity);
      announce(say("call.came", { name: tiles.nameOf(identity) }));
    },
    went: (identity) => {
      tiles.went(identity);
      if (tiles.count() === 0) alone(clock.now());
      announce(say("call.went", { name: tiles.nameOf(identity) }));
    },
    track: (identity, element) => {
      alone(null);
      tiles.track(identity, element);
    },
    mine: tiles.mine,
    line: (is) => announce(say(is === "lost" ? "call.lost" : "call.back")),
    silent: (isSilent) => (the("listen", HTMLElement).hidden = !isSilent),
    gone,
  };
}
