import { complain, type Reader, secret, type SettingWords, text, url } from "../settings.ts";

export type TwilioSettings = { accountSid: string; authToken: string; number: string; apiRoot: string };

/** One account and one number for phone and SMS. */
export const twilioWords = {
  TWILIO_ACCOUNT_SID: {
    el: "ανοίγει τηλέφωνο και SMS, μαζί με τα δύο επόμενα",
    en: "switches phone and SMS on, with the next two",
  },
  TWILIO_AUTH_TOKEN: { el: "το μυστικό του λογαριασμού", en: "the secret of the account" },
  TWILIO_PHONE_NUMBER: { el: "ο αριθμός, διεθνώς: +302271350000", en: "the number, in full: +302271350000" },
  TWILIO_API_ROOT: { el: "άλλη διεύθυνση της Twilio", en: "another address of Twilio" },
} as const satisfies SettingWords;

/** Twilio's settings; null where none of the three is given. */
export function twilioSettings(reader: Reader): TwilioSettings | null {
  const names = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_PHONE_NUMBER"] as const;
  const [accountSid, number] = [text(reader, names[0]), text(reader, names[2])];
  const authToken = secret(reader, names[1]);
  const apiRoot = url(reader, "TWILIO_API_ROOT") ?? "https://api.twilio.com";
  const given = [accountSid, authToken, number];
  if (given.every((value) => value === null)) return null;
  for (const [index, name] of names.entries()) {
    if (given[index] === null) {
      complain(reader, name, {
        el: "λείπει: το τηλέφωνο θέλει και τις τρεις ρυθμίσεις TWILIO_…",
        en: "missing, all three are needed",
      });
    }
  }
  if (accountSid !== null && !/^AC\w+$/u.test(accountSid))
    complain(reader, names[0], { el: "αρχίζει με AC", en: "must begin with AC" });
  if (number !== null && !/^\+\d{6,15}$/u.test(number)) {
    complain(reader, names[2], { el: "γράφεται διεθνώς, π.χ. +302271350000", en: "must be E.164" });
  }
  if (accountSid === null || authToken === null || number === null) return null;
  return { accountSid, authToken, number, apiRoot };
}
