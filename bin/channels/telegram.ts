import { complain, type Reader, secret, text, url } from "../settings.ts";
import { opening } from "./opening.ts";

const usernames = /^[A-Za-z]\w{3,31}$/u;

export const telegram = opening({
  name: "telegram",
  words: {
    TELEGRAM_BOT_TOKEN: { el: "ανοίγει το Telegram", en: "switches Telegram on" },
    TELEGRAM_BOT_USERNAME: { el: "το όνομα του bot", en: "the name of the bot" },
    TELEGRAM_WEBHOOK_SECRET: {
      el: "με αυτό webhook, χωρίς αυτό polling· 16 χαρακτήρες και πάνω",
      en: "with it a webhook, without it polling; 16 characters or more",
    },
    TELEGRAM_API_ROOT: { el: "άλλη διεύθυνση του Telegram", en: "another address of Telegram" },
  },
  settings: telegramSettings,
  open: async (settings, { publicUrl, accept, log }) => {
    const { openTelegram } = await import("../../bots/telegram/bot.ts");
    const { webhook } = await import("./webhook.ts");
    const bot = openTelegram({ ...settings, publicUrl, log }, accept);
    const { channel, username, start, stop } = bot;
    const reach = () => {
      const name = username() ?? "";
      return usernames.test(name) ? `https://t.me/${name}` : null;
    };
    return { channel, routes: webhook("/telegram", bot.handle), start, stop, reach };
  },
});

/** Telegram's settings; null without a token. */
export function telegramSettings(reader: Reader) {
  const token = text(reader, "TELEGRAM_BOT_TOKEN");
  const username = text(reader, "TELEGRAM_BOT_USERNAME");
  const webhookSecret = secret(reader, "TELEGRAM_WEBHOOK_SECRET");
  const apiRoot = url(reader, "TELEGRAM_API_ROOT") ?? "https://api.telegram.org";
  if (webhookSecret !== null && !/^[\w-]{1,256}$/u.test(webhookSecret)) {
    complain(reader, "TELEGRAM_WEBHOOK_SECRET", {
      el: "μόνο λατινικά γράμματα, ψηφία, _ και -",
      en: "only A-Z a-z 0-9 _ and -",
    });
  }
  if (token === null) {
    if (webhookSecret !== null)
      complain(reader, "TELEGRAM_BOT_TOKEN", {
        el: "λείπει, ενώ υπάρχει TELEGRAM_WEBHOOK_SECRET",
        en: "missing",
      });
    return null;
  }
  if (!/^\d+:\S+$/u.test(token)) {
    complain(reader, "TELEGRAM_BOT_TOKEN", {
      el: "δεν μοιάζει με token του BotFather (ψηφία, άνω και κάτω τελεία, γράμματα)",
      en: "not a bot token",
    });
  }
  return { token, username: username?.replace(/^@/u, "") ?? null, webhookSecret, apiRoot };
}
