import type { Incoming, Media, Said } from "../core/channel.ts";
import { parsePhone } from "../core/greek/phone.ts";

/** A form, pair by pair, as it stood in the body. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** The step of the call that an address of ours belongs to; our own TwiML put it there. */
export type Where = { step: number };

const over = new Set(["completed", "busy", "failed", "no-answer", "canceled"]);
// What the network gives for a caller who withholds the number: ANONYMOUS, RESTRICTED, UNAVAILABLE, UNKNOWN … on keys.
const withheld = new Set(["266696687", "737874883", "862452253", "8656696", "2562533", "7378742833"]);
/** A star pressed after this many seconds of speech was meant to end it; before, to hear the question again. */
const spokeEnough = 3;

/** The first request of a call. */
export function parseStart(form: Pairs): Incoming[] {
  return events(form, [{ key: "start", said: { kind: "call" } }]);
}

/**
 * What happened at one step: keys, a recording, the end of a forwarded call, or nothing at all. A recording that
 * was ended with 0, or by hanging up, is two events: what was said, and what that meant.
 */
export function parseStep(form: Pairs, { step }: Where): Incoming[] {
  const media = recordingOf(form);
  const ended = over.has(value(form, "CallStatus") ?? "") || value(form, "Digits") === "hangup";
  if (media !== undefined)
    return events(form, recorded(media, { step, key: value(form, "Digits") ?? "", ended }));
  if (ended) return parseEnd(form);
  const dialled = value(form, "DialCallStatus");
  if (dialled !== undefined) return events(form, [{ key: `${step}`, said: { kind: "text", text: dialled } }]);
  return events(form, [{ key: `${step}`, said: pressed(value(form, "Digits") ?? "") }]);
}

/** The end of a call; empty while it goes on. */
export function parseStatus(form: Pairs): Incoming[] {
  return over.has(value(form, "CallStatus") ?? "") ? parseEnd(form) : [];
}

/** The recording that is ready to be fetched; undefined when it failed or nothing was recorded. */
export function parseReady(form: Pairs): string | undefined {
  return value(form, "RecordingStatus") === "completed" ? referenceOf(form) : undefined;
}

type Part = { key: string; said: Said };

function parseEnd(form: Pairs): Incoming[] {
  return events(form, [{ key: "hangup", said: { kind: "hangup" } }]);
}

function events(form: Pairs, parts: Part[]): Incoming[] {
  const call = value(form, "CallSid") ?? "";
  if (!/^\w{2,64}$/u.test(call)) return [];
  const caller = callerOf(value(form, "From") ?? "");
  return parts.map(({ key, said }) => ({
    channel: "voice",
    address: call,
    key: `voice:${call}:${key}`,
    language: null,
    name: null,
    caller,
    said,
  }));
}

function recorded(media: Media, at: { step: number; key: string; ended: boolean }): Part[] {
  const seconds = media.seconds ?? 0;
  const key = `${at.step}`;
  if (at.key === "*" && seconds < spokeEnough) return [{ key, said: { kind: "digits", digits: "*" } }];
  if (at.key === "0" && seconds < 1) return [{ key, said: { kind: "digits", digits: "0" } }];
  const said: Part = { key, said: { kind: "media", media: [media], caption: null, group: null } };
  if (at.ended) return [said, { key: `${key}:hangup`, said: { kind: "hangup" } }];
  return at.key === "0" ? [said, { key: `${key}:0`, said: { kind: "digits", digits: "0" } }] : [said];
}

/** A star anywhere asks to hear it again, and 0 pressed twice is still 0. */
function pressed(keys: string): Said {
  if (keys === "") return { kind: "silence" };
  if (keys.includes("*")) return { kind: "digits", digits: "*" };
  const digits = keys.length > 1 ? keys.replaceAll("#", "") : keys;
  if (!/^[\d#]{1,32}$/u.test(digits)) return { kind: "silence" };
  return { kind: "digits", digits: digits === "00" ? "0" : digits };
}

function recordingOf(form: Pairs): Media | undefined {
  const ref = referenceOf(form);
  if (ref === undefined) return undefined;
  const seconds = Number(value(form, "RecordingDuration") ?? "");
  return {
    source: { channel: "voice", ref },
    kind: "recording",
    name: null,
    mime: "audio/mpeg",
    size: null,
    seconds: Number.isFinite(seconds) ? Math.max(0, seconds) : null,
  };
}

/** The provider's name of the recording; of its address only the path, never the host. */
function referenceOf(form: Pairs): string | undefined {
  const sid = value(form, "RecordingSid");
  if (sid !== undefined && /^\w{2,64}$/u.test(sid)) return sid;
  const url = value(form, "RecordingUrl");
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
}

function callerOf(from: string): string | null {
  if (!/^\+\d{6,15}$/u.test(from) || withheld.has(from.slice(1))) return null;
  return parsePhone(from)?.e164 ?? null;
}

function value(form: Pairs, name: string): string | undefined {
  return form.find(([each]) => each === name)?.[1];
}
