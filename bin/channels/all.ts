import type { ChannelName } from "../../core/channel.ts";
import type { Opening } from "./opening.ts";
import { mail } from "./mail.ts";
import { sms } from "./sms.ts";
import { telegram } from "./telegram.ts";
import { viber } from "./viber.ts";
import { voice } from "./voice.ts";

/** The ways in that are the desk's own. */
type Own = Extract<ChannelName, "web" | "console" | "desk">;

/** Every channel that a provider serves, in the order in which people are told of them. */
const served: Record<Exclude<ChannelName, Own>, Opening> = { telegram, sms, voice, mail, viber };

export const openings: readonly Opening[] = Object.values(served);
