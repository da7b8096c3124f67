import type { ChannelName } from "../../core/channel.ts";
import type { Words } from "./words.ts";

/** How a case came to the desk, and how a message leaves it. */
export const channelWords = {
  telegram: { el: "Telegram", en: "Telegram" },
  sms: { el: "SMS", en: "SMS" },
  mail: { el: "e-mail", en: "e-mail" },
  voice: { el: "τηλέφωνο", en: "phone" },
  web: { el: "ιστοσελίδα", en: "web page" },
  console: { el: "τερματικό", en: "terminal" },
  desk: { el: "γκισέ", en: "counter" },
} as const satisfies Record<ChannelName, Words>;
