import { createTransport } from "nodemailer";
import type { Channel } from "../../core/channel.ts";
import { mailChannel } from "./send.ts";

export type MailSettings = { url: string; from: string };
export type Mail = { channel: Channel };

const connectMs = 10_000;
const silenceMs = 20_000;

/** Mail over the server of SMTP_URL; nothing is connected before the first message. */
export function openMail({ url, from }: MailSettings): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
  });
  return { channel: mailChannel({ transport, from }) };
}
