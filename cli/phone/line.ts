import { randomBytes } from "node:crypto";
import type { Request, Spoke } from "./handset.ts";
import { twilioSignature } from "./sign.ts";
import { BadTwiml, parseTwiml, type Verb } from "./twiml.ts";
import { BadXml } from "./xml.ts";
import { humming } from "./tone.ts";

/** Whose line it is and what signs its requests; `url` is the public address of the desk. */
export type Account = { url: string; authToken: string; accountSid: string; number: string };
/** `from` is the calling number in E.164, null when it is withheld. */
export type Caller = { from: string | null };
type Form = { [name: string]: string };
export type Recording = Spoke["recording"] & { seconds: number };

/** One call as the provider makes it: each request signed and answered within 15 seconds. */
export type PhoneLine = {
  /** The first request of the call; answers its verbs and the address they came from. */
  ring: () => Promise<{ verbs: Verb[]; from: string }>;
  ask: (request: Request) => Promise<{ verbs: Verb[]; from: string }>;
  /** Leaves a hum of so many seconds where the desk can fetch it. */
  record: (seconds: number) => Promise<Recording>;
  /** Tells the desk that a recording can be fetched. */
  ready: (url: string, recording: Recording) => Promise<void>;
  /** Tells the desk that the call is over. */
  over: () => Promise<void>;
};

/** Nobody answers at the address. */
export class Unreachable extends Error {
  constructor(url: string) {
    super(url);
    this.name = "Unreachable";
  }
}

/** The desk answered, but not as the provider needs it: another status, late, or no proper TwiML. */
export class BadAnswer extends Error {
  constructor(what: string) {
    super(what);
    this.name = "BadAnswer";
  }
}

const patienceMs = 15_000;
/** What networks send for a caller who withholds the number: ANONYMOUS on the keys. */
const anonymous = "+266696687";

/** A new call to the desk. */
export function openLine({ url, authToken, accountSid, number }: Account, { from }: Caller): PhoneLine {
  const caller = from ?? anonymous;
  const always: Form = {
    ...{ AccountSid: accountSid, ApiVersion: "2010-04-01", CallSid: newSid("CA"), Direction: "inbound" },
    ...{ From: caller, Caller: caller, To: number, Called: number },
  };
  const send = async (to: string, form: Form): Promise<string> => {
    const response = await reach(to, {
      method: "POST",
      headers: { "x-twilio-signature": twilioSignature(authToken, to, form) },
      body: new URLSearchParams(form),
    });
    const body = await response.text();
    if (response.status !== 200) throw new BadAnswer(`HTTP ${response.status}, ${new URL(to).pathname}`);
    if (!/^(?:text|application)\/xml\b/u.test(response.headers.get("content-type") ?? ""))
      throw new BadAnswer(`no XML, ${new URL(to).pathname}`);
    return body;
  };
  const ask = async ({ url: to, params }: Request) => {
    const body = await send(to, { ...always, CallStatus: "in-progress", ...params });
    return { verbs: read(body), from: to };
  };
  const account = `/2010-04-01/Accounts/${accountSid}`;
  return {
    ring: () => ask({ url: `${url}/voice`, params: { CallStatus: "ringing" } }),
    ask,
    record: async (seconds) => {
      const sid = newSid("RE");
      const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
      const body = Buffer.from(humming(seconds));
      // Only the line of the demonstration has this shelf; a desk with a real provider fetches from there.
      const kept = await reach(`${url}/voice/demo/${sid}`, {
        method: "PUT",
        headers: { authorization },
        body,
      });
      await kept.body?.cancel();
      return { sid, url: `https://api.twilio.com${account}/Recordings/${sid}`, seconds };
    },
    ready: async (to, { sid, url: at, seconds }) => {
      const form = { RecordingSid: sid, RecordingUrl: at, RecordingDuration: String(seconds) };
      const about = { RecordingStatus: "completed", RecordingChannels: "1", RecordingSource: "RecordVerb" };
      const { AccountSid = "", CallSid = "" } = always;
      await send(to, { AccountSid, CallSid, ...form, ...about });
    },
    over: async () => {
      await send(`${url}/voice/status`, { ...always, CallStatus: "completed", CallDuration: "1" });
    },
  };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError")
      throw new BadAnswer(`${patienceMs / 1000} s, ${new URL(url).pathname}`);
    throw new Unreachable(new URL(url).origin);
  }
}

function read(body: string): Verb[] {
  try {
    return parseTwiml(body);
  } catch (error) {
    if (error instanceof BadTwiml || error instanceof BadXml) throw new BadAnswer(error.message);
    throw error;
  }
}

function newSid(kind: "CA" | "RE"): string {
  return kind + randomBytes(16).toString("hex");
}
