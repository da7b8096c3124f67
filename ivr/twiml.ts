import type VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import type { Reply, SpokenPart, Want } from "../core/channel.ts";
import { type OwnPhrases, sentence } from "../core/wording/line.ts";
import { parsePhone } from "../core/greek/phone.ts";
import { speak } from "./speech.ts";

/**
 * Where Twilio comes back to. `step` is the step that follows: it makes each request of a call its own. `number` is
 * the line that was called.
 */
export type Next = { publicUrl: string; step: number; number: string };

const pauseAtPickUp = 1;
const menuSeconds = 8;
const digitsSeconds = 10;
const silenceEndsRecording = 8;
const messageSeconds = 60;
const ringSeconds = 20;

/** An answer of the desk as TwiML. Silence never falls off its end: it leads back as an answer of its own. */
export async function replyTwiml(reply: Reply, next: Next): Promise<string> {
  const response = await emptyResponse();
  if (next.step === 1) response.pause({ length: pauseAtPickUp });
  const { firm, loose } = interruptible(reply);
  speak(response, firm, reply.language);
  if (reply.want.kind === "nothing") response.hangup();
  else {
    await ask(response, { ...reply, menu: [...loose, ...reply.menu] }, next);
    response.redirect({ method: "POST" }, stepUrl(next));
  }
  return response.toString();
}

/** A number is read to its end; what comes after it gives way to a key, like the menu. */
function interruptible({ spoken, want }: Reply): { firm: SpokenPart[]; loose: SpokenPart[] } {
  const lastNumber = spoken.findLastIndex((part) => typeof part === "object");
  if (want.kind !== "choice" || lastNumber < 0) return { firm: spoken, loose: [] };
  return { firm: spoken.slice(0, lastNumber + 1), loose: spoken.slice(lastNumber + 1) };
}

/** What is said when the desk cannot answer at all; needs no store, no network and no settings. */
export async function downTwiml(own: OwnPhrases = {}): Promise<string> {
  const response = await emptyResponse();
  for (const language of ["el", "en"] as const)
    speak(response, [sentence("down.now", { language, register: "spoken" }, own)], language);
  response.hangup();
  return response.toString();
}

/** A document that does nothing, for requests that only report. */
export async function silentTwiml(): Promise<string> {
  return (await emptyResponse()).toString();
}

function ask(response: VoiceResponse, reply: Reply, next: Next): void | Promise<void> {
  const { want } = reply;
  const action = stepUrl(next);
  switch (want.kind) {
    case "digits":
      // Whoever presses the menu's key twice presses it into this pause and not into the number.
      response.pause({ length: 1 });
      return gather(response, reply, {
        action,
        timeout: digitsSeconds,
        numDigits: want.count,
        finishOnKey: "#",
      });
    case "dial":
      // A town hall whose number is this very line would only hear the menu again; nobody answers, says the redirect.
      if (dialled(want) !== next.number)
        response.dial({ action, method: "POST", timeout: ringSeconds, answerOnBridge: true }, dialled(want));
      return;
    case "recording":
      return record(response, action, want.seconds);
    case "choice":
      return gather(response, reply, { action, timeout: menuSeconds, numDigits: 1, finishOnKey: "" });
    case "text":
    case "place":
    case "photo":
    case "nothing":
      return reply.menu.length > 0
        ? gather(response, reply, { action, timeout: menuSeconds, numDigits: 1, finishOnKey: "" })
        : record(response, action, messageSeconds);
  }
}

type Keys = { action: string; timeout: number; numDigits: number; finishOnKey: string };

/** What stands in the menu may be interrupted by a key; what was said before it, never. */
function gather(response: VoiceResponse, reply: Reply, keys: Keys): void {
  const gathering = response.gather({ ...keys, input: ["dtmf"], method: "POST", actionOnEmptyResult: true });
  speak(gathering, reply.menu, reply.language);
}

/** 0 and * end a recording too: a person and the question again are never further than one key. */
function record(response: VoiceResponse, action: string, maxLength: number): void {
  const ready = action.replace(/\/voice\/step\?.*$/u, "/voice/recording");
  response.record({
    ...{
      action,
      method: "POST",
      maxLength,
      timeout: silenceEndsRecording,
      finishOnKey: "#*0",
      playBeep: true,
    },
    ...{ recordingStatusCallback: ready, recordingStatusCallbackMethod: "POST" },
    recordingStatusCallbackEvent: ["completed"],
    trim: "trim-silence",
  });
}

function dialled({ number }: Want & { kind: "dial" }): string {
  return parsePhone(number)?.e164 ?? number.replaceAll(/\D/gu, "");
}

function stepUrl({ publicUrl, step }: Next): string {
  return `${publicUrl}/voice/step?n=${step}`;
}

async function emptyResponse(): Promise<VoiceResponse> {
  const { default: Response } = await import("twilio/lib/twiml/VoiceResponse.js");
  return new Response();
}
