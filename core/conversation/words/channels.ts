import type { ChannelName } from "../../channel.ts";
import { label, type Phrase } from "../../wording/phrase.ts";

/** What people call each way in and out of the desk; spoken, what they can get there. */
export const channelWords = {
  "channel.telegram": label("Telegram", "Telegram", {
    el: "μήνυμα στο Telegram",
    en: "get a Telegram message",
  }),
  "channel.viber": label("Viber", "Viber", { el: "μήνυμα στο Viber", en: "get a Viber message" }),
  "channel.sms": label("SMS", "SMS", { el: "μήνυμα στο κινητό", en: "get a text message" }),
  "channel.mail": label("e-mail", "e-mail", { el: "ηλεκτρονικό μήνυμα", en: "get an e-mail" }),
  "channel.voice": label("τηλέφωνο", "phone", { el: "τηλεφώνημα", en: "get a phone call" }),
  "channel.web": label("ιστοσελίδα", "web page", { el: "την ιστοσελίδα", en: "use the web page" }),
  "channel.console": label("υπολογιστής", "computer", { el: "τον υπολογιστή", en: "use the computer" }),
  "channel.desk": label("γκισέ", "counter", { el: "το γκισέ", en: "come to the counter" }),
} as const satisfies Record<`channel.${ChannelName}`, Phrase>;
