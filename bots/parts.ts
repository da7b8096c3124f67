import type { Outgoing, Sent } from "../core/channel.ts";

/**
 * Sends the parts of a message in their order, from the first one on that has not left yet: what comes again after a
 * failure half-way repeats nothing.
 */
export async function sendParts<Part>(
  { left = { parts: 0 }, signal }: Pick<Outgoing, "left" | "signal">,
  parts: readonly Part[],
  post: (part: Part) => Promise<Sent>,
): Promise<Sent> {
  let sent: Sent = { sent: "accepted", providerId: null };
  for (const part of parts.slice(left.parts)) {
    if (signal?.aborted === true) return { sent: "later", at: null, why: "no answer in time" };
    sent = await post(part);
    if (sent.sent !== "accepted") return sent;
    left.parts += 1;
  }
  return sent;
}
