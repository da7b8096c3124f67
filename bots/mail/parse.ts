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
/** What servers say to whoever has not logged in, or sends as somebody else. */
const ourTrouble = /relay|rcpthosts|authenticat|log ?in|not permitted|sender/iu;
/** What servers without those codes say of the message, or of the network that it comes from. */
const policy = /spam|block|black|polic|reputation|spf|dkim|dmarc|rate|virus/iu;
const tooLarge = 552;

/**
 * What a mail server's answer means for the message (RFC 5321 §4.2): 4xx and no connection come again,
 * 5xx is final, and an unknown receiver ends the address. A no to us, our login or our sender's address, says
 * nothing about the message: it waits for the right settings.
 */
export function readAnswer(error: unknown): Exclude<Sent, { sent: "accepted" }> {
  const { code, message, command, response, responseCode } = failure.parse(error);
  // The library calls every broken line ESOCKET; what the system called it stands in its message.
  const system = /\bE(?:CONN|HOST|NET|ADDR|PIPE|TIMEDOUT|AI_)[A-Z]*\b/u.exec(message ?? "")?.[0];
  const why = (response ?? system ?? code ?? "no answer").replace(/\s+/gu, " ").slice(0, 200);
  // What comes before the receiver is said to us, but for how large the message is.
  const isToUs = command !== "RCPT TO" && command !== "DATA" && responseCode !== tooLarge;
  if (responseCode === undefined || responseCode < 500 || isToUs) return { sent: "later", at: null, why };
  if (noSuchReceiver.test(why)) return { sent: "gone", why };
  if (command === "RCPT TO" && ourTrouble.test(why)) return { sent: "later", at: null, why };
  const isBare = command === "RCPT TO" && !enhanced.test(why) && !policy.test(why);
  return isBare && unknownReceiver.has(responseCode) ? { sent: "gone", why } : { sent: "refused", why };
}
