import type { Outgoing, OutgoingFile, Reply } from "../../core/channel.ts";
import { sentence } from "../../core/wording/line.ts";
import { cut, pieces } from "../../core/text/cut.ts";
import { pressed } from "./parse.ts";
import { endingOf } from "./verify.ts";

/** Viber takes 7000 characters of text and 30 KB in all; at three bytes a character only this many leave room for buttons. */
const textLimit = 6000;
/** The shortest of what Viber and its partners name for the text under a picture. */
const captionLimit = 512;
/** What an iPhone shows; a larger picture goes as a file. */
const pictureLimit = 1024 * 1024;
const fileNameLimit = 256;
/** A keyboard is a grid of six columns; a button is one or two rows high and cuts what does not fit. */
const columns = 6;
const rowsAtMost = 12;
const buttonTextLimit = 250;
const lineOfButton = 34;
/** The first version of the clients that can send their place; without it Viber refuses such a keyboard. */
const placeVersion = 3;

type Button = {
  Columns: number;
  Rows: number;
  ActionType: "reply" | "location-picker";
  ActionBody: string;
  Text: string;
  /** The token of a choice is not shown as something that the resident had written. */
  Silent?: true;
};
export type Keyboard = { Type: "keyboard"; DefaultHeight: false; Buttons: Button[] };
export type Message = (
  | { type: "text"; text: string }
  | { type: "picture"; text: string; media: string }
  | { type: "file"; media: string; size: number; file_name: string }
) & { keyboard?: Keyboard; min_api_version?: number };

/** Where Viber's clients find a file of ours; a picture's address ends in `.jpeg`, `.png` or `.gif`. */
export type LinkTo = (file: OutgoingFile) => string;

/**
 * One answer as Viber's messages, in order. The keyboard hangs on the last one. A short text stands under the last
 * file where that is a picture, a long one after the files.
 */
export function render({ reply, files }: Pick<Outgoing, "reply" | "files">, linkTo: LinkTo): Message[] {
  const last = files.at(-1);
  const captioned = last !== undefined && isPicture(last) && reply.text.length <= captionLimit;
  const messages = [
    ...files.map((file): Message => fileMessage(file, linkTo, captioned && file === last ? reply.text : "")),
    ...(captioned ? [] : pieces(reply.text, textLimit)).map((text): Message => ({ type: "text", text })),
  ];
  const keys = keyboardOf(reply);
  return messages.map((message, at) => (at === messages.length - 1 ? { ...message, ...keys } : message));
}

/** The same for whoever cannot share their place from the chat: without the button for it. */
export function withoutPlace({ keyboard, min_api_version: _, ...message }: Message): Message {
  const buttons = (keyboard?.Buttons ?? []).filter(({ ActionType }) => ActionType === "reply");
  return { ...message, ...keys(buttons) };
}

function isPicture({ mime, bytes }: OutgoingFile): boolean {
  return /^image\/(?:jpeg|png|gif)$/u.test(mime) && bytes.length <= pictureLimit;
}

function fileMessage(file: OutgoingFile, linkTo: LinkTo, text: string): Message {
  const media = linkTo(file);
  if (isPicture(file)) return { type: "picture", text, media };
  const ending = `.${endingOf(file.mime)}`;
  const name = file.name.replace(/\.\w{1,5}$/u, "").replace(/[\p{Cc}/\\]/gu, "_");
  const file_name = `${cut(name.toWellFormed(), fileNameLimit - ending.length)}${ending}`;
  return { type: "file", media, size: file.bytes.length, file_name };
}

/** A place is asked for with a button that only the app on a phone has; on a computer it can be written. */
function keyboardOf(reply: Reply): Pick<Message, "keyboard" | "min_api_version"> {
  const asksPlace = reply.want.kind === "place";
  const places = asksPlace ? [placeButton(reply)] : [];
  const choices = reply.choices.map(({ label, token }): Button => {
    return { ...button(label), ActionType: "reply", ActionBody: `${pressed}${token}`, Silent: true };
  });
  return { ...keys([...places, ...choices]), ...(asksPlace && { min_api_version: placeVersion }) };
}

function keys(buttons: readonly Button[]): Pick<Message, "keyboard"> {
  if (buttons.length === 0) return {};
  const tooHigh = buttons.reduce((sum, { Rows }) => sum + Rows, 0) > rowsAtMost;
  const Buttons = buttons.slice(0, rowsAtMost).map((each) => (tooHigh ? { ...each, Rows: 1 } : each));
  return { keyboard: { Type: "keyboard", DefaultHeight: false, Buttons } };
}

function placeButton({ language }: Reply): Button {
  const words = sentence("button.location", { language, register: "chat" }, {});
  return { ...button(`📍 ${words}`), ActionType: "location-picker", ActionBody: "place" };
}

function button(label: string): Pick<Button, "Columns" | "Rows" | "Text"> {
  return { Columns: columns, Rows: label.length > lineOfButton ? 2 : 1, Text: escaped(label) };
}

/** The text of a button is HTML; none of its signs is cut in the middle. */
function escaped(label: string): string {
  let html = "";
  for (const sign of label) {
    const safe = entities.get(sign) ?? sign;
    if (html.length + safe.length > buttonTextLimit) break;
    html += safe;
  }
  return html;
}

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
