import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Channel, ChannelName } from "../core/channel.ts";
import type { Config, TwilioSettings } from "./config.ts";
import type { OpenedDesk } from "./open-desk.ts";
import { phoneToken } from "./phone-token.ts";

export type Surroundings = { config: Config; publicUrl: string; desk: OpenedDesk; log: Logger };
export type OpenChannels = {
  channels: Channel[];
  /** The name of the Telegram bot, once it is known. */
  telegramName: () => string | null;
  routes: Hono[];
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

/** The line of the demonstration: reached by `dimos call` only, with a secret of this machine. */
export const demoAccount = "AC00000000000000000000000000demo";

/** The phone settings in force: the provider's, or those of the demonstration line. */
export function phoneSettings({ twilio, data }: Config): TwilioSettings & { demo: boolean } {
  if (twilio !== null) return { ...twilio, demo: false };
  return {
    accountSid: demoAccount,
    authToken: phoneToken(data),
    number: "+302271350001",
    apiRoot: "http://127.0.0.1:9",
    demo: true,
  };
}

/**
 * Every channel whose settings are there; each SDK is loaded only then, and each is its own failure domain: one that
 * cannot be opened is reported, its messages wait, and nothing else stops.
 */
export async function openChannels(around: Surroundings): Promise<OpenChannels> {
  const opened = await Promise.all([
    opening("telegram", telegram, around),
    opening("voice", phone, around),
    opening("sms", sms, around),
    opening("mail", mail, around),
  ]);
  const on = opened.filter((each) => each !== null);
  return {
    channels: on.flatMap((each) => each.channel ?? []),
    telegramName: () => opened[0]?.username?.() ?? null,
    routes: on.flatMap((each) => each.routes ?? []),
    start: async () => {
      await Promise.all(on.flatMap((each) => each.start?.() ?? []));
    },
    stop: async () => {
      await Promise.all(on.flatMap((each) => each.stop?.() ?? []));
    },
  };
}

async function opening(
  name: ChannelName,
  open: (around: Surroundings) => Promise<Part | null>,
  around: Surroundings,
): Promise<Part | null> {
  try {
    return await open(around);
  } catch (error) {
    const why = error instanceof Error ? error.message : "unknown";
    around.log.error({ channel: name, error: why }, "channel not opened");
    const send = () => Promise.resolve({ sent: "later", at: null, why } as const);
    return { channel: { name, send, check: () => Promise.resolve({ ok: false, why }) } };
  }
}

type Part = {
  channel?: Channel;
  username?: () => string | null;
  routes?: Hono;
  start?: () => Promise<void>;
  stop?: () => Promise<void>;
};

async function telegram({ config, publicUrl, desk, log }: Surroundings): Promise<Part | null> {
  if (config.telegram === null) return null;
  const [{ openTelegram }, { botRoutes }] = await Promise.all([
    import("../bots/telegram/bot.ts"),
    import("../bots/serve.ts"),
  ]);
  const bot = openTelegram({ ...config.telegram, publicUrl, log }, desk.accept);
  const { channel, username, start, stop } = bot;
  return { channel, username, routes: botRoutes({ telegram: bot }), start, stop };
}

async function sms({ config, publicUrl, desk, log }: Surroundings): Promise<Part | null> {
  if (config.twilio === null) return null;
  const [{ openSms }, { botRoutes }] = await Promise.all([
    import("../bots/sms/bot.ts"),
    import("../bots/serve.ts"),
  ]);
  const { store, now } = desk.deps;
  const bot = openSms(
    { ...config.twilio, publicUrl, log },
    {
      accept: desk.accept,
      onReceipt: (id, state) => store.receipt({ channel: "sms", providerId: id, state, at: now() }),
    },
  );
  return { channel: bot.channel, routes: botRoutes({ sms: bot }) };
}

async function phone({ config, publicUrl, desk, log }: Surroundings): Promise<Part | null> {
  const [{ createVoiceApp }, { createDemoProvider }] = await Promise.all([
    import("../ivr/app.ts"),
    import("../ivr/demo.ts"),
  ]);
  const { store, now } = desk.deps;
  const settings = phoneSettings(config);
  const demo = settings.demo ? createDemoProvider(settings) : null;
  const { routes, channel } = createVoiceApp(
    { ...settings, publicUrl, ...(demo && { fetch: demo.fetch }) },
    {
      accept: desk.accept,
      recordingReady: (ref) => store.fileReady("voice", ref, now()),
      municipality: () => store.municipality(),
      log: (event) => log.warn(event),
    },
  );
  if (demo !== null) routes.route("/", demo.routes);
  return { routes, channel };
}

async function mail({ config }: Surroundings): Promise<Part | null> {
  if (config.mail === null) return null;
  const { openMail } = await import("../bots/mail/bot.ts");
  return { channel: openMail(config.mail).channel };
}
