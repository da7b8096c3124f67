import { z } from "zod";
import type { Sent } from "../../core/channel.ts";

const failure = z
  .object({
    code: z.string().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    command: z.string().optional().catch(undefined),
    response: z.string().optional().catch(undefined),
    responseCode: z.number().optional().catch(undefined),
  })
  .catch({});
/** RFC 3463: there is no such mailbox or host, or it takes no mail any more. */
const noSuchReceiver = /^5\d\d[ -]5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/u;
const enhanced = /^5\d\d[ -]5\.\d+\.\d+/u;
const unknownReceiver = new Set([550, 551, 553]);

/**
 * What a mail server's answer means for the message (RFC 5321 §4.2): 4xx and no connection come again,
 * 5xx is final, and an unknown receiver ends the address. A refused login says nothing about the message.
 */
export function readAnswer(error: unknown): Exclude<Sent, { sent: "accepted" }> {
  const { code, message, command, response, responseCode } = failure.parse(error);
  // The library calls every broken line ESOCKET; what the system called it stands in its message.
  const system = /\bE(?:CONN|HOST|NET|ADDR|PIPE|TIMEDOUT|AI_)[A-Z]*\b/u.exec(message ?? "")?.[0];
  const why = (response ?? system ?? code ?? "no answer").replace(/\s+/gu, " ").slice(0, 200);
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== "EAUTH";
  if (!isFinal) return { sent: "later", at: null, why };
  const bare = command === "RCPT TO" && unknownReceiver.has(responseCode) && !enhanced.test(response ?? "");
  return bare || noSuchReceiver.test(response ?? "") ? { sent: "gone", why } : { sent: "refused", why };
}
