import { timingSafeEqual } from "node:crypto";
import { type Api, GrammyError } from "grammy/web";
import type { Update } from "grammy/types";
import type { Channel, Incoming } from "../../core/channel.ts";
import type { Answered } from "../../core/conversation/converse.ts";
import { readText } from "../../core/file/body.ts";
import { type Log, quiet } from "../log.ts";
import { attemptsAtMost, isDown, poll } from "../poll.ts";
import { openApi } from "./api.ts";
import { parse, pressedButton } from "./parse.ts";
import { register, wanted } from "./register.ts";
import { telegramChannel } from "./send.ts";

export type TelegramSettings = {
  token: string;
  /** Given: nothing is asked of Telegram at start; whoever set the bot up has told Telegram our address too. */
  username: string | null;
  /** Given: webhook; null: long polling. */
  webhookSecret: string | null;
  apiRoot: string;
  publicUrl: string;
  log?: Log;
  now?: () => Date;
};
export type Telegram = {
  channel: Channel;
  /** The bot's name as given, or as Telegram has told it since; null until then. */
  username: () => string | null;
  /** Answers `POST /telegram`. */
  handle: (request: Request) => Promise<Response>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

const largestBody = 256 * 1024;
const requestSeconds = 20;
const pollSeconds = 25;
const failuresRemembered = 1000;
const longestPauseMs = 300_000;
const soonMs = 300;
/** As long as Telegram lets it be. */
const longestSecret = 256;

/**
 * The Telegram bot. Each update is acknowledged only after `accept` resolved, that is after its commit: by
 * 200 to a webhook, or by asking for the next one. No failure of Telegram ends the process.
 */
export function openTelegram(
  settings: TelegramSettings,
  accept: (incoming: Incoming) => Promise<Answered>,
): Telegram {
  const { token, apiRoot, webhookSecret, username, log = quiet, now = () => new Date() } = settings;
  const api = openApi(token, { apiRoot, timeoutSeconds: requestSeconds });
  const channel = telegramChannel({ api, token, apiRoot, now });
  const desk: Desk = { api, log, botId: token.split(":")[0] ?? "", accept };
  const secret = webhookSecret === null ? null : filledUp(webhookSecret);
  const hook: Hook = { ...desk, secret, failures: new Map() };
  const stopping = new AbortController();
  let name = username;
  const running: (() => Promise<void>)[] = [];

  return {
    channel,
    username: () => name,
    handle: (request) => handle(request, hook),
    start: async () => {
      if (webhookSecret === null) running.push(startPolling(desk, { token, apiRoot }).stop);
      if (username === null) {
        const told = (known: string) => (name = known);
        const registering = register({ ...settings, api, log, signal: stopping.signal, told });
        running.push(() => registering);
      }
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running.splice(0).map((end) => end()));
    },
  };
}

type Desk = { api: Api; log: Log; botId: string; accept: (incoming: Incoming) => Promise<Answered> };

type Hook = Desk & { secret: Buffer | null; failures: Map<string, number> };

async function handle(request: Request, desk: Hook): Promise<Response> {
  if (desk.secret === null) return answer(404);
  const given = request.headers.get("x-telegram-bot-api-secret-token") ?? "";
  if (!timingSafeEqual(filledUp(given, heard), desk.secret)) return answer(401);
  const body = await readText(request, largestBody);
  if (body === undefined) return answer(413);
  let update: unknown;
  try {
    update = JSON.parse(body);
  } catch {
    return answer(400);
  }
  const spin = spinning(pressedButton(update), desk);
  try {
    await take(update, desk);
    return spin.left() ?? answer(200);
  } catch (error) {
    spin.stop();
    const hopeless = !isDown(error) && failedTooOften(parse(update, desk.botId)?.key ?? "", desk.failures);
    const detail = { channel: "telegram", error: describe(error) };
    desk.log.error(detail, hopeless ? "update passed over" : "update not kept");
    // Anything but 2xx makes Telegram deliver the update again, and hold back what the chat says after it.
    return answer(hopeless ? 200 : 503);
  }
}

/** Counts the failures of one update, as polling does: the tenth time it must not silence its chat any longer. */
function failedTooOften(key: string, failures: Map<string, number>): boolean {
  const count = (failures.get(key) ?? 0) + 1;
  if (failures.size >= failuresRemembered) failures.clear();
  failures.set(key, count);
  return count >= attemptsAtMost;
}

const heard = emptySecret();

/** Secrets are compared as this, so that neither content nor length shows in the time it takes. */
function filledUp(secret: string, into = emptySecret()): Buffer {
  into.fill(0).write(secret, "latin1");
  return into;
}

/** One byte more, so that a longer one is another. */
function emptySecret(): Buffer {
  return Buffer.alloc(longestSecret + 1);
}

/** One update, until it is committed. */
async function take(update: unknown, { botId, accept }: Desk): Promise<void> {
  const incoming = parse(update, botId);
  if (incoming !== undefined) await accept(incoming);
}

/**
 * A pressed button spins until Telegram hears that it was seen: in our answer to the webhook where the desk is quick,
 * which spares a request, and by a request soon, or when `stop` asks, where it is not.
 */
function spinning(
  button: string | undefined,
  desk: Desk,
): { left: () => Response | undefined; stop: () => void } {
  if (button === undefined) return { left: () => undefined, stop: () => undefined };
  let isSpinning = true;
  const stop = (): void => {
    clearTimeout(timer);
    if (isSpinning) stopSpinning(button, desk);
    isSpinning = false;
  };
  const timer = setTimeout(stop, soonMs);
  return {
    left: () => {
      clearTimeout(timer);
      return isSpinning
        ? Response.json({ method: "answerCallbackQuery", callback_query_id: button })
        : undefined;
    },
    stop,
  };
}

function stopSpinning(button: string, { api, log }: Desk): void {
  api.answerCallbackQuery(button).catch((error: unknown) => {
    log.info({ channel: "telegram", error: describe(error) }, "button not answered");
  });
}

function startPolling(desk: Desk, { token, apiRoot }: { token: string; apiRoot: string }) {
  const api = openApi(token, { apiRoot, timeoutSeconds: pollSeconds + 15 });
  const next = async (from: number | undefined, signal: AbortSignal): Promise<Update[]> => {
    const place = from === undefined ? {} : { offset: from };
    const asked = { ...place, timeout: pollSeconds, limit: 100, allowed_updates: wanted };
    try {
      return await api.getUpdates(asked, signal as Parameters<Api["getUpdates"]>[1]);
    } catch (error) {
      if (!blockedByWebhook(error)) throw error;
      await api.deleteWebhook();
      return [];
    }
  };
  const waitFor = (error: unknown) =>
    error instanceof GrammyError && error.parameters.retry_after !== undefined
      ? Math.min(error.parameters.retry_after * 1000, longestPauseMs)
      : undefined;
  const taken = (each: Update): Promise<void> => {
    const button = pressedButton(each);
    if (button !== undefined) stopSpinning(button, desk);
    return take(each, desk);
  };
  return poll<Update>(
    { name: "telegram", next, numberOf: (each) => each.update_id, take: taken, waitFor },
    desk.log,
  );
}

/** A webhook that was set once keeps polling out until it is taken away. */
function blockedByWebhook(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409 && /webhook/iu.test(error.description);
}

function answer(status: number): Response {
  return new Response(null, { status });
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "unknown";
}
