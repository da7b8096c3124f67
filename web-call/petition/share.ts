import { encodeQR } from "qr";
import type { ChannelName } from "../../core/channel.ts";
import type { View } from "../view.ts";
import { say } from "../words.ts";
import { pageOf } from "./shown.ts";

/** A way to this petition: a link into a chat, a text message, a call. */
export type Way =
  | { way: "chat"; channel: ChannelName; href: string }
  | { way: "sms"; href: string; to: string }
  | { way: "call"; to: string };

/** Where a petition is found by everybody. */
export function addressOf({ site }: Pick<View, "site">, number: string): string {
  return `${site}${pageOf(number)}`;
}

/**
 * The ways that lead to one petition over each channel that is on. Telegram takes what a link starts with as `start`,
 * Viber as `context`; a text message says in words that one signs, as iOS and Android both fill it in.
 */
export function waysTo({ reach, language }: Pick<View, "reach" | "language">, number: string): Way[] {
  return reach.map(({ channel, address }): Way => {
    if (channel === "voice") return { way: "call", to: address };
    if (address.startsWith("+")) {
      const text = encodeURIComponent(say(language, "share.sms.text", { number }));
      return { way: "sms", href: `sms:${address}?&body=${text}`, to: address };
    }
    const url = new URL(address);
    url.searchParams.set(url.protocol === "viber:" ? "context" : "start", `p${number}`);
    return { way: "chat", channel, href: url.href };
  });
}

/** A QR code as one path over squares of 1, and how many of them a side has, with the quiet zone that cameras need. */
export function qrOf(text: string): { size: number; path: string } {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size: rows.length, path };
}
