import { dialled, type Heard, type Moment, play, press, speak, stayQuiet, type Waits } from "./handset.ts";
import type { PhoneLine } from "./line.ts";

/** What a caller can do at any moment. */
export type Act =
  | { do: "press"; key: string }
  /** Words into a recording, ended by a key, by silence (""), or by hanging up. */
  | { do: "say"; seconds: number; ended: string }
  | { do: "wait" }
  | { do: "picked-up"; as: "completed" | "busy" | "no-answer" }
  | { do: "hangup" };

export type Call = {
  /** What the call waits for now. */
  waits: () => Waits;
  /** One act of the caller; answers what is heard after it, up to the next moment that waits for the caller. */
  act: (act: Act) => Promise<Moment>;
};

/** Calls the desk and listens to its greeting. The line is told of the end, whoever ends the call. */
export async function ring(line: PhoneLine): Promise<{ call: Call; first: Moment }> {
  const { verbs, from } = await line.ring();
  let waits: Waits = { for: "nothing", why: "ran-out" };
  const settle = async (moment: Moment): Promise<Moment> => {
    const heard: Heard[] = [...moment.heard];
    let now = moment;
    while (now.waits.for === "desk") {
      const answer = await line.ask(now.waits.request);
      now = play(answer.verbs, answer.from);
      heard.push(...now.heard);
    }
    waits = now.waits;
    if (waits.for === "nothing") await line.over();
    return { heard, waits };
  };
  const act = async (what: Act): Promise<Moment> => {
    if (what.do === "hangup") return hungUp();
    if (what.do === "say" && waits.for === "voice") return said(waits, what);
    if (what.do === "picked-up" && waits.for === "person") return settle(dialled(waits, what.as));
    if (what.do === "press") return settle(press(waits, what.key));
    return settle(stayQuiet(waits));
  };
  const said = async (
    at: Waits & { for: "voice" },
    { seconds, ended }: Act & { do: "say" },
  ): Promise<Moment> => {
    const kept = await line.record(Math.max(0, Math.min(seconds, at.record.maxLength)));
    const spoke = speak(at, { seconds, ended, recording: kept });
    const whole = { ...kept, seconds: Math.floor(kept.seconds) };
    if (spoke.waits.for === "desk" && ended === "hangup") {
      const { url, params } = spoke.waits.request;
      await line.ask({ url, params: { ...params, CallStatus: "completed" } });
    }
    const next = ended === "hangup" ? await hungUp() : await settle(spoke);
    if (at.record.ready !== null && whole.seconds >= 1) await line.ready(at.record.ready, whole);
    return next;
  };
  const hungUp = async (): Promise<Moment> => {
    waits = { for: "nothing", why: "hung-up" };
    await line.over();
    return { heard: [], waits };
  };
  const first = await settle(play(verbs, from));
  return { call: { waits: () => waits, act }, first };
}
