import { type SmsLimits, smsLimits } from "../../bots/sms/budget.ts";
import { complain, type Reader, type SettingWords, text } from "../settings.ts";
import { opening } from "./opening.ts";
import { type TwilioSettings, twilioSettings, twilioWords } from "./twilio.ts";

const smsWords = {
  DIMOS_SMS_ABROAD: {
    el: "και σε ποιους αριθμούς εκτός Ελλάδας στέλνονται SMS, με την αρχή τους: +357 +49",
    en: "to which numbers outside Greece SMS go as well, by their beginning: +357 +49",
  },
  DIMOS_SMS_PER_DAY: {
    el: `τα περισσότερα SMS σε 24 ώρες (αλλιώς ${smsLimits.allADay})`,
    en: `the most SMS in 24 hours (otherwise ${smsLimits.allADay})`,
  },
} as const satisfies SettingWords;

export const sms = opening({
  name: "sms",
  words: { ...twilioWords, ...smsWords },
  settings: smsSettings,
  open: async (settings, { publicUrl, desk, accept, log }) => {
    const { openSms } = await import("../../bots/sms/bot.ts");
    const { webhook } = await import("./webhook.ts");
    const { store, now } = desk.deps;
    const { channel, handle, status } = openSms(
      { ...settings, publicUrl, log },
      {
        accept,
        spendings: store,
        onReceipt: (id, state) => store.receipt({ channel: "sms", providerId: id, state, at: now() }),
      },
    );
    const routes = webhook("/sms", handle).route("/", webhook("/sms/status", status));
    return { channel, routes, reach: () => settings.number };
  },
});

/** The line, whom it may write to, and how much it may spend; null without a line. */
export function smsSettings(
  reader: Reader,
): (TwilioSettings & { abroad: readonly string[]; limits: SmsLimits }) | null {
  const twilio = twilioSettings(reader);
  const abroad = (text(reader, "DIMOS_SMS_ABROAD") ?? "").split(/[\s,]+/u).filter((each) => each !== "");
  const perDay = text(reader, "DIMOS_SMS_PER_DAY") ?? String(smsLimits.allADay);
  if (!abroad.every((each) => /^\+[1-9]\d{0,6}$/u.test(each))) {
    complain(reader, "DIMOS_SMS_ABROAD", {
      el: "αρχές αριθμών με + και κενά ανάμεσα, π.χ. +357 +49",
      en: "beginnings of numbers with +, separated by spaces, such as +357 +49",
    });
  }
  if (!/^[1-9]\d{0,6}$/u.test(perDay))
    complain(reader, "DIMOS_SMS_PER_DAY", { el: "αριθμός από 1 και πάνω", en: "a number from 1 up" });
  return twilio && { ...twilio, abroad, limits: { ...smsLimits, allADay: Number(perDay) } };
}
