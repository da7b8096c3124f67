import type { Reply } from "../../core/channel.ts";
import { pieces } from "../../core/text/cut.ts";

/** Twilio takes 1600 characters in one message and cuts them into segments itself. */
const textLimit = 1600;

/** The messages of one answer; the choices already stand in its text, numbered. */
export function render({ text }: Pick<Reply, "text">): string[] {
  return pieces(text, textLimit);
}
