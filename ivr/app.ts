import { type Context, Hono } from "hono";
import type { Channel, Incoming, Reply } from "../core/channel.ts";
import type { OwnPhrases } from "../core/wording/line.ts";
import type { Answered } from "../core/conversation/converse.ts";
import { readBody } from "../core/file/body.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import { voiceChannel } from "./channel.ts";
import { type Pairs, parseReady, parseStart, parseStatus, parseStep } from "./parse.ts";
import { downTwiml, replyTwiml, silentTwiml } from "./twiml.ts";
import { isSigned } from "./verify.ts";

export type VoiceSettings = {
  accountSid: string;
  authToken: string;
  /** The number that is called here, E.164: the desk never forwards a call to itself. */
  number: string;
  /** The address that the provider calls, without a slash at the end; asked for at each request. */
  publicUrl: string | (() => string);
  apiRoot: string;
  fetch?: typeof fetch;
};

/** What the phone needs of the desk. `log` takes one event, without numbers or names of people. */
export type VoiceDesk = {
  accept: (incoming: Incoming) => Promise<Answered>;
  /** The provider says that this recording can be fetched now. */
  recordingReady: (ref: string) => Promise<void>;
  /** For the municipality's own words when the desk cannot answer. */
  municipality?: () => Promise<Municipality | undefined>;
  log: (event: { event: string; path?: string; step?: number; error?: string }) => void;
};

type Handle = (form: Pairs, context: Context) => Promise<Response>;

const largestBody = 64 * 1024;

/**
 * The phone: webhooks in, TwiML out. Only requests that the provider signed over `publicUrl` have any effect,
 * all others get 403 and nothing else. A step that fails on our side still answers with words, and hangs up.
 */
export function createVoiceApp(settings: VoiceSettings, desk: VoiceDesk): { routes: Hono; channel: Channel } {
  const routes = new Hono();
  const base = () => (typeof settings.publicUrl === "string" ? settings.publicUrl : settings.publicUrl());
  const on = (path: string, handle: Handle) => {
    routes.post(path, async (context) => {
      const body = await readBody(context.req.raw, largestBody);
      if (body === undefined) return context.body(null, 413);
      const form = [...new URLSearchParams(new TextDecoder().decode(body))];
      const pathAndQuery = context.req.url.replace(/^[a-z]+:\/\/[^/?#]*/iu, "");
      const signature = context.req.header("x-twilio-signature");
      const at = { authToken: settings.authToken, publicUrl: base() };
      if (await isSigned({ pathAndQuery, signature, form }, at)) return handle(form, context);
      desk.log({ event: "voice.unsigned", path });
      return context.body(null, 403);
    });
    routes.all(path, (context) => context.body(null, 405, { allow: "POST" }));
  };

  const down = async (context: Context) => xml(context, await downTwiml(await ownWords(desk)));
  const answer = async (incoming: Incoming[], context: Context, step: number): Promise<Response> => {
    try {
      const answered = await acceptAll(desk, incoming);
      if (answered === undefined) return await down(context);
      if (answered.reply === null) return xml(context, await silentTwiml());
      return xml(
        context,
        await replyTwiml(answered.reply, { publicUrl: base(), step: step + 1, number: settings.number }),
      );
    } catch (error) {
      desk.log({ event: "voice.failed", step, error: nameOf(error) });
      return down(context);
    }
  };

  on("/voice", (form, context) => answer(parseStart(form), context, 0));
  on("/voice/step", (form, context) => {
    const step = stepIn(context);
    return answer(parseStep(form, { step }), context, step);
  });
  on("/voice/fallback", (_, context) => down(context));
  on("/voice/status", async (form, context) => {
    await acceptAll(desk, parseStatus(form));
    return xml(context, await silentTwiml());
  });
  on("/voice/recording", async (form, context) => {
    const ref = parseReady(form);
    if (ref !== undefined) await desk.recordingReady(ref);
    return xml(context, await silentTwiml());
  });
  routes.onError((error, context) => {
    desk.log({ event: "voice.failed", path: context.req.path, error: nameOf(error) });
    return context.body(null, 503);
  });
  const { accountSid, authToken, apiRoot, fetch: given = fetch } = settings;
  return { routes, channel: voiceChannel({ accountSid, authToken, apiRoot, fetch: given }) };
}

/** In their order; the last one's answer is what the caller hears, after a number that an earlier one gave. */
async function acceptAll(desk: VoiceDesk, incoming: Incoming[]): Promise<Answered | undefined> {
  let last: Answered | undefined;
  for (const each of incoming) last = after(last?.reply, await desk.accept(each));
  return last;
}

function after(before: Reply | null | undefined, answered: Answered): Answered {
  const hasNumber = before?.spoken.some((part) => typeof part === "object" && "number" in part) === true;
  if (!hasNumber || answered.reply === null) return answered;
  return { ...answered, reply: { ...answered.reply, spoken: [...before.spoken, ...answered.reply.spoken] } };
}

/** The municipality's own sentences, as far as the store still answers. */
async function ownWords(desk: VoiceDesk): Promise<OwnPhrases> {
  try {
    return (await desk.municipality?.())?.phrases ?? {};
  } catch {
    return {};
  }
}

function stepIn(context: Context): number {
  const given = context.req.query("n") ?? "";
  return /^\d{1,4}$/u.test(given) ? Number(given) : 0;
}

function xml(context: Context, document: string): Response {
  return context.body(document, 200, {
    "content-type": "text/xml; charset=utf-8",
    "cache-control": "no-store",
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
