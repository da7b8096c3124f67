import type { Dial, Gather, Pause, Record, Say, Verb } from "./twiml.ts";

/** What comes out of the earpiece; `over` when a key interrupts it. */
export type Heard = (Say | Pause) & { over: boolean };

/** What the caller sends to an address of the desk, beside what stands in every request of a call. */
export type Request = { url: string; params: { [name: string]: string } };

/** Where the call stands: what it waits for. */
export type Waits =
  | { for: "keys"; gather: Gather; typed: string; rest: Verb[] }
  | { for: "voice"; record: Record; rest: Verb[] }
  | { for: "person"; dial: Dial; rest: Verb[] }
  | { for: "desk"; request: Request }
  | { for: "nothing"; why: "hung-up" | "ran-out" };
export type Moment = { heard: Heard[]; waits: Waits };

/** How a recording ended. */
export type Spoke = { seconds: number; ended: string; recording: { sid: string; url: string } };

/** Plays verbs until the call waits for something. `from` is the address that the document came from. */
export function play(verbs: readonly Verb[], from: string): Moment {
  const heard: Heard[] = [];
  for (const [index, verb] of verbs.entries()) {
    const rest = verbs.slice(index + 1);
    switch (verb.verb) {
      case "say":
      case "pause":
        heard.push({ ...verb, over: false });
        break;
      case "gather": {
        const gather = { ...verb, action: verb.action ?? from };
        heard.push(...verb.prompts.map((prompt) => ({ ...prompt, over: true })));
        return { heard, waits: { for: "keys", gather, typed: "", rest } };
      }
      case "record":
        return { heard, waits: { for: "voice", record: { ...verb, action: verb.action ?? from }, rest } };
      case "dial":
        return { heard, waits: { for: "person", dial: verb, rest } };
      case "redirect":
        return { heard, waits: { for: "desk", request: { url: verb.url, params: {} } } };
      case "hangup":
        return { heard, waits: { for: "nothing", why: "hung-up" } };
    }
  }
  return { heard, waits: { for: "nothing", why: "ran-out" } };
}

/** One key. Outside a `Gather` keys go nowhere, except that those of `finishOnKey` end a recording that is empty still. */
export function press(waits: Waits, key: string): Moment {
  if (waits.for === "voice" && waits.record.finishOnKey.includes(key)) return stayQuiet(waits);
  if (waits.for !== "keys") return { heard: [], waits };
  const { gather, typed } = waits;
  if (gather.finishOnKey.includes(key)) return typed === "" ? unanswered(waits) : gathered(gather, typed);
  const longer = typed + key;
  if (longer.length === gather.numDigits) return gathered(gather, longer);
  return { heard: [], waits: { ...waits, typed: longer } };
}

/** Nothing, for as long as the desk is patient. */
export function stayQuiet(waits: Waits): Moment {
  switch (waits.for) {
    case "keys":
      return waits.typed === "" ? unanswered(waits) : gathered(waits.gather, waits.typed);
    case "voice":
      return play(waits.rest, waits.record.action ?? "");
    case "person":
      return dialled(waits, "no-answer");
    case "desk":
    case "nothing":
      return { heard: [], waits };
  }
}

/** Words into a recording. Below one second there is nothing to keep, and the call goes on with what follows. */
export function speak(waits: Waits & { for: "voice" }, spoke: Spoke): Moment {
  const seconds = Math.min(Math.floor(spoke.seconds), waits.record.maxLength);
  if (seconds < 1) return stayQuiet(waits);
  const { sid, url } = spoke.recording;
  const params = { RecordingSid: sid, RecordingUrl: url, RecordingDuration: String(seconds) };
  const digits = spoke.ended === "" ? {} : { Digits: spoke.ended };
  return toDesk(waits.record.action ?? "", { ...params, ...digits });
}

/** What became of the call to a person. */
export function dialled(
  { dial, rest }: Waits & { for: "person" },
  status: "completed" | "busy" | "no-answer" | "failed",
): Moment {
  return dial.action === null ? play(rest, "") : toDesk(dial.action, { DialCallStatus: status });
}

function unanswered({ gather, rest }: Waits & { for: "keys" }): Moment {
  return gather.asksOnSilence ? gathered(gather, "") : play(rest, gather.action ?? "");
}

function gathered({ action }: Gather, digits: string): Moment {
  return toDesk(action ?? "", { Digits: digits });
}

function toDesk(url: string, params: Request["params"]): Moment {
  return { heard: [], waits: { for: "desk", request: { url, params } } };
}
