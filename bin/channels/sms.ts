import { opening } from "./opening.ts";
import { twilioSettings, twilioWords } from "./twilio.ts";
import { webhook } from "./webhook.ts";

export const sms = opening({
  name: "sms",
  words: twilioWords,
  settings: twilioSettings,
  open: async (settings, { publicUrl, desk, log }) => {
    const { openSms } = await import("../../bots/sms/bot.ts");
    const { store, now } = desk.deps;
    const { channel, handle, status } = openSms(
      { ...settings, publicUrl, log },
      {
        accept: desk.accept,
        onReceipt: (id, state) => store.receipt({ channel: "sms", providerId: id, state, at: now() }),
      },
    );
    const routes = webhook("/sms", handle).route("/", webhook("/sms/status", status));
    return { channel, routes };
  },
});
