import type {
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import type { Choice, Outgoing, OutgoingFile, Reply } from "../../core/channel.ts";
import { sentence } from "../../core/wording/line.ts";
import { pieces } from "../../core/text/cut.ts";

/** Bot API: characters of a message and of a caption, bytes of a button's data and of a photo. */
const textLimit = 4096;
const captionLimit = 1024;
const dataLimit = 64;
const photoLimit = 10 * 1024 * 1024;

export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;
export type Payload =
  | { method: "sendMessage"; chat: number; text: string; markup: Markup | undefined }
  | {
      method: "sendPhoto" | "sendDocument";
      chat: number;
      file: OutgoingFile;
      text: string;
      markup: Markup | undefined;
    };

/**
 * One answer as Bot API calls, in order. Plain text without a parse mode, so nothing in it is markup; the
 * buttons hang on the last call. A short text stands under the last file, a long one after the files.
 */
export function render({ address, reply, files }: Pick<Outgoing, "address" | "reply" | "files">): Payload[] {
  const chat = Number(address);
  const markup = markupOf(reply);
  const captioned = files.length > 0 && reply.text.length <= captionLimit;
  const texts = captioned ? [] : pieces(reply.text, textLimit);
  const last = texts.length + files.length - 1;
  return [
    ...files.map((file, index): Payload => {
      const text = captioned && index === last ? reply.text : "";
      return { method: methodFor(file), chat, file, text, markup: index === last ? markup : undefined };
    }),
    ...texts.map((text, index): Payload => {
      const isLast = files.length + index === last;
      return { method: "sendMessage", chat, text, markup: isLast ? markup : undefined };
    }),
  ];
}

function methodFor({ mime, bytes }: OutgoingFile): "sendPhoto" | "sendDocument" {
  return /^image\/(?:jpeg|png|webp)$/u.test(mime) && bytes.length <= photoLimit
    ? "sendPhoto"
    : "sendDocument";
}

/**
 * Telegram takes buttons in the message or a keyboard below it, never both. A place is asked with the
 * keyboard, because only that can share a position; its other buttons send their label as text.
 */
function markupOf(reply: Reply): Markup {
  if (reply.want.kind === "place") return keyboard([locationButton(reply), ...reply.choices.map(asText)]);
  if (reply.choices.length === 0) return { remove_keyboard: true };
  if (reply.choices.some(({ token }) => Buffer.byteLength(token) > dataLimit))
    return keyboard(reply.choices.map(asText));
  return {
    inline_keyboard: reply.choices.map(({ label, token }) => [{ text: label, callback_data: token }]),
  };
}

function keyboard(buttons: KeyboardButton[]): ReplyKeyboardMarkup {
  return { keyboard: buttons.map((button) => [button]), resize_keyboard: true, one_time_keyboard: true };
}

function locationButton({ language }: Reply): KeyboardButton {
  const words = sentence("button.location", { language, register: "chat" }, {});
  return { text: `📍 ${words}`, request_location: true };
}

function asText({ label }: Choice): KeyboardButton {
  return { text: label };
}
