import type { Transporter } from "nodemailer";
import type { Channel, Outgoing, Sent } from "../../core/channel.ts";
import { remembered } from "../health.ts";
import { readAnswer } from "./parse.ts";
import { render } from "./render.ts";

export type Post = { transport: Pick<Transporter, "sendMail" | "verify">; from: string };

/** Mail as the desk's way out. */
export function mailChannel(post: Post): Channel {
  return { name: "mail", send: (outgoing) => send(post, outgoing), check: remembered(() => check(post)) };
}

async function send({ transport, from }: Post, outgoing: Outgoing): Promise<Sent> {
  const mail = render(outgoing, from);
  if (mail === undefined) return { sent: "gone", why: "not an address" };
  try {
    // The library waits for as long as a server says anything at all.
    await transport.sendMail({ ...mail, ...(outgoing.signal && { signal: outgoing.signal }) });
    return { sent: "accepted", providerId: mail.messageId ?? null };
  } catch (error) {
    return readAnswer(error);
  }
}

async function check({ transport, from }: Post): Promise<{ ok: boolean; why: string }> {
  try {
    await transport.verify();
    return { ok: true, why: from };
  } catch (error) {
    return { ok: false, why: readAnswer(error).why };
  }
}
