import { createHmac } from "node:crypto";

/**
 * `X-Twilio-Signature` as Twilio computes it: base64 of HMAC-SHA1, under the account's token, of the whole address
 * followed by each name and value of the form, sorted by name.
 */
export function twilioSignature(authToken: string, url: string, form: { [name: string]: string }): string {
  const signed = Object.keys(form)
    .sort()
    .reduce((text, name) => text + name + (form[name] ?? ""), url);
  return createHmac("sha1", authToken).update(signed, "utf8").digest("base64");
}
