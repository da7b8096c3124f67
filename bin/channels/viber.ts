import { cut } from "../../core/text/cut.ts";
import { complain, type Reader, text, url } from "../settings.ts";
import { opening } from "./opening.ts";

const senderLimit = 28;
const shortestToken = 16;

export const viber = opening({
  name: "viber",
  words: {
    VIBER_AUTH_TOKEN: {
      el: "ανοίγει το Viber· θέλει και DIMOS_PUBLIC_URL με https",
      en: "switches Viber on; needs DIMOS_PUBLIC_URL with https",
    },
    VIBER_SENDER: {
      el: `το όνομα πάνω από τα μηνύματα, έως ${senderLimit} χαρακτήρες (του δήμου)`,
      en: `the name over the messages, at most ${senderLimit} characters (the municipality's)`,
    },
    VIBER_API_ROOT: { el: "άλλη διεύθυνση του Viber", en: "another address of Viber" },
  },
  off: {
    el: "κλειστό. Νέα bot ανοίγουν μόνο με σύμβαση: περίπου 100 € τον μήνα, και χρέωση για κάθε μήνυμα που στέλνουμε εμείς πρώτοι. Η αίτηση γίνεται σε συνεργάτη του Viber: help.viber.com, «Bot commercial model»",
    en: "off. New bots are opened by contract only: about €100 a month, and a charge for each message that we send first. One applies to a partner of Viber's: help.viber.com, “Bot commercial model”",
  },
  settings: viberSettings,
  open: async ({ sender, ...settings }, { publicUrl, desk, accept, log }) => {
    const { openViber } = await import("../../bots/viber/bot.ts");
    const { webhook } = await import("./webhook.ts");
    const { store, files, now } = desk.deps;
    const name = sender ?? (await store.municipality())?.name.el ?? "dimos";
    const bot = openViber(
      { ...settings, sender: cut(name, senderLimit), publicUrl, log },
      {
        accept,
        onReceipt: (receipt) => store.receipt({ channel: "viber", ...receipt, at: now() }),
        read: (sha) => files.read(sha),
      },
    );
    const { channel, handle, file, start, stop } = bot;
    const routes = webhook("/viber", handle).get("/viber/file/*", (context) => file(context.req.raw));
    const reach = () => {
      const uri = bot.uri();
      return uri === null ? null : `viber://pa?chatURI=${encodeURIComponent(uri)}`;
    };
    return { channel, routes, start, stop, reach };
  },
});

/** Viber's settings; null without a token. */
export function viberSettings(
  reader: Reader,
): { authToken: string; apiRoot: string; sender: string | null } | null {
  const authToken = text(reader, "VIBER_AUTH_TOKEN");
  const sender = text(reader, "VIBER_SENDER");
  const apiRoot = url(reader, "VIBER_API_ROOT") ?? "https://chatapi.viber.com";
  if (sender !== null && sender.length > senderLimit) {
    complain(reader, "VIBER_SENDER", {
      el: `έχει πάνω από ${senderLimit} χαρακτήρες`,
      en: `longer than ${senderLimit} characters`,
    });
  }
  if (authToken === null) return null;
  if (!/^[\x21-\x7e]+$/u.test(authToken) || authToken.length < shortestToken) {
    complain(reader, "VIBER_AUTH_TOKEN", {
      el: "δεν μοιάζει με το κλειδί του bot (λατινικά γράμματα, ψηφία και -)",
      en: "not the key of a bot (A-Z a-z 0-9 and -)",
    });
  }
  return { authToken, apiRoot, sender };
}
