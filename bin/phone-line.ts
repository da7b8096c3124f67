import { lineOf } from "./channels/voice.ts";
import { type Config, publicUrlOf } from "./config.ts";
import { notThere } from "./open-desk.ts";

/** What signs a call like the provider would: for `dimos call`, on this machine only. */
export function phoneLine(
  config: Config,
): { url: string; authToken: string; number: string; accountSid: string } | { refused: "no-phone" } {
  if (notThere(config) !== undefined) return { refused: "no-phone" };
  const { authToken, number, accountSid } = lineOf(config.twilio, config.data);
  return { url: publicUrlOf(config), authToken, number, accountSid };
}
