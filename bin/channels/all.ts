import type { Opening } from "./opening.ts";
import { mail } from "./mail.ts";
import { sms } from "./sms.ts";
import { telegram } from "./telegram.ts";
import { viber } from "./viber.ts";
import { voice } from "./voice.ts";

/** Every channel that a provider serves, in the order in which people are told of them. */
export const openings: readonly Opening[] = [telegram, sms, voice, mail, viber];
