import { type Api, GrammyError, InputFile } from "grammy/web";
import type { Message } from "grammy/types";
import { z } from "zod";
import type { Channel, Fetched, Outgoing, OutgoingFile, Sent } from "../../core/channel.ts";
import { remembered } from "../health.ts";
import { sendParts } from "../parts.ts";
import { type Payload, render } from "./render.ts";

const downloadMs = 30_000;
const longestWaitSeconds = 3600;
/** Where Telegram itself answers; a Bot API server of one's own has other limits. */
export const telegramsOwn = "https://api.telegram.org";
/** To all chats together, as Telegram's FAQ for bots has it. */
const perSecond = 30;
const receipt = z.object({ message_id: z.int(), chat: z.object({ id: z.int() }).optional() });
const gone = /chat not found|user not found|user is deactivated|PEER_ID_INVALID|bot was kicked/iu;

export type Line = { api: Api; token: string; apiRoot: string; now: () => Date };

/** Telegram as the desk's way out, and the keeper of files that residents sent. */
export function telegramChannel(line: Line): Channel {
  return {
    name: "telegram",
    ...(line.apiRoot === telegramsOwn && { perSecond }),
    send: (outgoing) => send(line, outgoing),
    fetch: (source) => download(line, source.ref),
    check: remembered(() => check(line)),
  };
}

async function send({ api, now }: Line, outgoing: Outgoing): Promise<Sent> {
  if (!/^-?\d{1,16}$/u.test(outgoing.address)) return { sent: "gone", why: "not a chat" };
  return sendParts(outgoing, render(outgoing), async (payload) => {
    try {
      const shown = receipt.safeParse(await post(api, payload)).data;
      // Whatever says yes without a message, or with one of another chat, is not Telegram.
      if (shown === undefined || (shown.chat?.id ?? payload.chat) !== payload.chat)
        return { sent: "later", at: null, why: "yes without the message" };
      return { sent: "accepted", providerId: `${payload.chat}:${shown.message_id}` };
    } catch (error) {
      return refusal(error, now());
    }
  });
}

async function post(api: Api, payload: Payload): Promise<Message> {
  const { chat, text, markup } = payload;
  const reply = markup && { reply_markup: markup };
  if (payload.method === "sendMessage") {
    return api.sendMessage(chat, text, { ...reply, link_preview_options: { is_disabled: true } });
  }
  const extra = { ...reply, ...(text !== "" && { caption: text }) };
  if (payload.method === "sendDocument") return api.sendDocument(chat, upload(payload.file), extra);
  try {
    return await api.sendPhoto(chat, upload(payload.file), extra);
  } catch (error) {
    // A picture that Telegram cannot show (too long, too thin) still reaches the resident as a file.
    if (!isUnfitPhoto(error)) throw error;
    return api.sendDocument(chat, upload(payload.file), extra);
  }
}

/** grammY writes the name as it is; unquoted, Telegram would read it only as far as its first `;` (RFC 2183). */
function upload({ bytes, name }: OutgoingFile): InputFile {
  return new InputFile(bytes, `"${name.replace(/["\\\p{Cc}]/gu, "_")}"`);
}

function isUnfitPhoto(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /PHOTO|IMAGE/u.test(error.description);
}

/** What a failed call means for the message: only a plain refusal by Telegram is final. */
export function refusal(error: unknown, now: Date): Exclude<Sent, { sent: "accepted" }> {
  if (!(error instanceof GrammyError) || typeof error.error_code !== "number") {
    return { sent: "later", at: null, why: "no answer" };
  }
  const { error_code: code, description, parameters } = error;
  const why = `${code} ${description}`.slice(0, 200);
  if (code === 429) return { sent: "later", at: after(parameters.retry_after, now), why };
  if (code === 403 || (code === 400 && gone.test(description))) return { sent: "gone", why };
  // A token that is refused says nothing about the message: it waits for the right token.
  if (code === 401 || code === 404 || code === 409 || code >= 500) return { sent: "later", at: null, why };
  return { sent: "refused", why };
}

function after(seconds: number | undefined, now: Date): Date | null {
  if (seconds === undefined || !(seconds > 0)) return null;
  return new Date(now.getTime() + Math.min(seconds, longestWaitSeconds) * 1000);
}

async function download({ api, token, apiRoot, now }: Line, ref: string): Promise<Fetched> {
  try {
    const { file_path: path } = await api.getFile(ref);
    if (path === undefined) return { fetched: "refused", why: "gone" };
    const signal = AbortSignal.timeout(downloadMs);
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal, redirect: "error" });
    if (response.status === 404) return { fetched: "refused", why: "gone" };
    if (!response.ok) return { fetched: "later", at: null, why: `${response.status}` };
    return {
      fetched: "bytes",
      bytes: response.body ?? new Uint8Array(),
      name: path.split("/").at(-1) ?? null,
      mime: null,
    };
  } catch (error) {
    return notFetched(error, now());
  }
}

/** A wrong id and a file that is only away for now look the same, so only a file too big is final. */
function notFetched(error: unknown, now: Date): Fetched {
  if (error instanceof GrammyError && /file is too big/iu.test(error.description)) {
    return { fetched: "refused", why: "too-big" };
  }
  const { why, ...rest } = refusal(error, now);
  return { fetched: "later", at: rest.sent === "later" ? rest.at : null, why };
}

async function check({ api, now }: Line): Promise<{ ok: boolean; why: string }> {
  try {
    const me = await api.getMe();
    return { ok: true, why: `@${me.username}` };
  } catch (error) {
    return { ok: false, why: refusal(error, now()).why };
  }
}
