import { randomUUID } from "node:crypto";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";

/** A desk that takes SMS: where it listens, and the token its messages are signed with. */
export type SmsDesk = { url: string; authToken: string };
export type Sms = { url: string; headers: Record<string, string>; body: string };

/** One message as Twilio delivers it; the same every time it is delivered again. */
export function smsFrom({ url, authToken }: SmsDesk, from: string, words: string): Sms {
  const form = { MessageSid: `SM${randomUUID()}`, From: from, To: "+302271350000", Body: words };
  const signature = getExpectedTwilioSignature(authToken, `${url}/sms`, form);
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-twilio-signature": signature,
  };
  return { url: `${url}/sms`, headers, body: new URLSearchParams(form).toString() };
}

/** Greek mobiles that differ in what they begin with, as those of a town do. */
export function spreadMobile(no: number): string {
  return `+3069${String((no * 10_007) % 100_000_000).padStart(8, "0")}`;
}
