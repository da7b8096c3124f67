import { complain, type Reader, text } from "../settings.ts";
import { opening } from "./opening.ts";

export const mail = opening({
  name: "mail",
  words: {
    SMTP_URL: { el: "ανοίγει το e-mail, μαζί με το MAIL_FROM", en: "switches e-mail on, with MAIL_FROM" },
    MAIL_FROM: { el: "η διεύθυνση του αποστολέα", en: "the address of the sender" },
  },
  settings: mailSettings,
  open: async (settings) => {
    const { openMail } = await import("../../bots/mail/bot.ts");
    return { channel: openMail(settings).channel };
  },
});

/** The mail server and who writes; null without a server. */
export function mailSettings(reader: Reader): { url: string; from: string } | null {
  const server = text(reader, "SMTP_URL");
  const from = text(reader, "MAIL_FROM");
  if (server === null) return null;
  if (!/^smtps?:\/\/\S+$/u.test(server) || !URL.canParse(server) || new URL(server).hostname === "")
    complain(reader, "SMTP_URL", {
      el: "πλήρης διεύθυνση που αρχίζει με smtp:// ή smtps://",
      en: "a full smtp(s) address",
    });
  if (from === null)
    complain(reader, "MAIL_FROM", { el: "λείπει η διεύθυνση αποστολέα", en: "missing sender address" });
  return { url: server, from: from ?? "" };
}
