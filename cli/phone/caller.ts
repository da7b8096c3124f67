import type { Act, Call } from "./call.ts";
import type { Moment } from "./handset.ts";
import type { Step } from "./script.ts";

/** What became of one act: what the caller did, and what is heard next. `lost` are keys that nobody listened to. */
export type Happened = { act: Act; lost: string; moment: Moment };

/**
 * Plays a script into a call, one act at a time, until the call or the script ends.
 * Keys pressed into speech that cannot be interrupted are lost, as on a real line.
 */
export async function* follow(call: Call, steps: readonly Step[]): AsyncGenerator<Happened> {
  const left = [...steps];
  for (let step = left.shift(); step !== undefined && call.waits().for !== "nothing"; step = left.shift()) {
    if (step.step === "keys") yield* pressAll(call, step.keys);
    else {
      const act = actOf(step, call, left);
      yield { act, lost: "", moment: await call.act(act) };
    }
  }
}

/** The keys up to the one that the desk answers make one act; the rest is pressed into what follows. */
async function* pressAll(call: Call, keys: string): AsyncGenerator<Happened> {
  let pressed = "";
  for (const [place, key] of [...keys].entries()) {
    const moment = await call.act({ do: "press", key });
    pressed += key;
    const deaf = call.waits().for !== "keys" || moment.heard.some(({ over }) => !over);
    const isLast = deaf || place === keys.length - 1;
    if (!isLast && moment.heard.length === 0) continue;
    yield { act: { do: "press", key: pressed }, lost: deaf ? keys.slice(place + 1) : "", moment };
    if (deaf) return;
    pressed = "";
  }
}

/** A recording is ended by the key that follows it in the script, or by hanging up. */
function actOf(step: Exclude<Step, { step: "keys" }>, call: Call, left: Step[]): Act {
  if (step.step === "wait") return { do: "wait" };
  if (step.step === "hangup") return { do: "hangup" };
  if (step.step === "picked-up") return { do: "picked-up", as: step.as };
  const waits = call.waits();
  const [next] = left;
  if (waits.for !== "voice" || next === undefined) return { do: "say", seconds: step.seconds, ended: "" };
  if (next.step === "hangup") return { do: "say", seconds: step.seconds, ended: "hangup" };
  const isEnd =
    next.step === "keys" && next.keys.length === 1 && waits.record.finishOnKey.includes(next.keys);
  if (isEnd) left.shift();
  return { do: "say", seconds: step.seconds, ended: isEnd ? next.keys : "" };
}
