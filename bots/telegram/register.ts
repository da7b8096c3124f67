import type { Api } from "grammy/web";
import type { BotCommand } from "grammy/types";
import type { Key } from "../../core/catalogue.ts";
import { sentence } from "../../core/wording/line.ts";
import { dialogues } from "../../core/dialogues.ts";
import type { Language } from "../../core/language.ts";
import type { Log } from "../log.ts";
import { pause } from "../poll.ts";
import { refusal, telegramsOwn } from "./send.ts";

export type Registering = {
  api: Api;
  log: Log;
  signal: AbortSignal;
  webhookSecret: string | null;
  publicUrl: string;
  apiRoot: string;
  /** Hears the bot's own name as soon as Telegram has said it. */
  told: (name: string) => void;
};

/** The kinds of updates that the desk asks for. */
export const wanted = ["message", "edited_message", "callback_query", "my_chat_member"] as const;
const longestPauseMs = 300_000;

/**
 * Asks Telegram for the bot's name and tells it our address and our commands, again and again until it hears;
 * never a reason to stop.
 */
export async function register(registering: Registering): Promise<void> {
  const { log, signal, webhookSecret } = registering;
  if (webhookSecret !== null && !isReachable(registering))
    log.warn({ channel: "telegram" }, "no webhook: Telegram calls an https address only (DIMOS_PUBLIC_URL)");
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      await registration(registering);
      return;
    } catch (error) {
      const { sent, why } = refusal(error, new Date());
      log.warn({ channel: "telegram", error: why }, "not registered with Telegram");
      if (sent === "refused") return;
    }
    await pause(Math.min(longestPauseMs, 1000 * 2 ** Math.min(attempt, 9)), signal);
  }
}

async function registration(registering: Registering): Promise<void> {
  const { api, webhookSecret, publicUrl, told } = registering;
  const signal = registering.signal as Parameters<Api["getMe"]>[0];
  told((await api.getMe(signal)).username);
  if (webhookSecret !== null && isReachable(registering)) {
    const options = { secret_token: webhookSecret, allowed_updates: wanted, max_connections: 40 };
    await api.setWebhook(`${publicUrl}/telegram`, options, signal);
  }
  for (const language of ["el", "en"] as const) {
    const only = language === "el" ? {} : { language_code: language };
    await api.setMyCommands(commandsIn(language), only, signal);
  }
}

function isReachable({ publicUrl, apiRoot }: Registering): boolean {
  return publicUrl.startsWith("https://") || apiRoot !== telegramsOwn;
}

function commandsIn(language: Language): BotCommand[] {
  const described = (label: Key) => sentence(label, { language, register: "chat" }, {});
  return dialogues.doors.all.flatMap(({ command, label }) =>
    command === undefined ? [] : [{ command, description: described(label) }],
  );
}
