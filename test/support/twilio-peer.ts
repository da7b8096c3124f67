import { createEmulator } from "emulate";
import { z } from "zod";

const accountSid = `AC${"0".repeat(32)}`;
const authToken = "a-token-that-only-tests-know-0001";
const deskNumber = "+302271350000";

const message = z.object({ sid: z.string(), to: z.string(), from: z.string().nullable(), body: z.string() });
const call = z.object({ sid: z.string(), status: z.string() });
const numbers = z.object({
  incoming_phone_numbers: z.array(z.object({ sid: z.string(), phone_number: z.string() })),
});

/** What the desk sent, as Twilio's own list shows it, oldest first. */
export type SentSms = z.infer<typeof message>;
export type TwilioPeer = Awaited<ReturnType<typeof startTwilioPeer>>;

/**
 * Twilio as `emulate` plays it, on 127.0.0.1: a sink for messages, and the sender of webhooks with true signatures.
 * `root` is what TWILIO_API_ROOT would be.
 */
export async function startTwilioPeer() {
  const emulator = await createEmulator({
    service: "twilio",
    port: 0,
    seed: {
      twilio: {
        account: { sid: accountSid, auth_token: authToken },
        phone_numbers: [{ phone_number: deskNumber }],
      },
    },
  });
  const root = emulator.url.replace("localhost", "127.0.0.1");
  const account = `/2010-04-01/Accounts/${accountSid}`;
  const post = (path: string, form: Record<string, string>) =>
    request(`${root}${path}`, { method: "POST", body: new URLSearchParams(form) });

  return {
    root,
    accountSid,
    authToken,
    number: deskNumber,
    stop: () => emulator.close(),
    /** Where Twilio sends what comes in; set once the desk has its port. */
    async pointAt(urls: { sms?: string; voice?: string; status?: string }): Promise<void> {
      const list = numbers.parse(await request(`${root}${account}/IncomingPhoneNumbers.json`));
      const desk = list.incoming_phone_numbers.find((each) => each.phone_number === deskNumber);
      const form: Record<string, string> = {};
      if (urls.sms !== undefined) form["SmsUrl"] = urls.sms;
      if (urls.voice !== undefined) form["VoiceUrl"] = urls.voice;
      if (urls.status !== undefined) form["StatusCallback"] = urls.status;
      await post(`${account}/IncomingPhoneNumbers/${desk?.sid}.json`, form);
    },
    /** A resident sends an SMS; resolves after the desk has answered the webhook. */
    async text(from: string, body: string): Promise<SentSms> {
      const form = { From: from, To: deskNumber, Body: body };
      return message.parse(await post("/_twilio/simulate/inbound-message", form));
    },
    /** The network says what became of a message of ours. */
    async report(messageSid: string, status: "sent" | "delivered" | "undelivered" | "failed"): Promise<void> {
      await post("/_twilio/simulate/message-status", { MessageSid: messageSid, Status: status });
    },
    /** A resident calls; resolves after the desk has answered the first webhook. */
    async ring(from: string): Promise<z.infer<typeof call>> {
      return call.parse(await post("/_twilio/simulate/inbound-call", { From: from, To: deskNumber }));
    },
    async callStatus(callSid: string, status: "completed" | "busy" | "failed" | "no-answer"): Promise<void> {
      await post("/_twilio/simulate/call-status", { CallSid: callSid, Status: status });
    },
    /** The messages that the desk sent to this number, oldest first. */
    async received(by: string): Promise<SentSms[]> {
      const list = await request(`${root}${account}/Messages.json?To=${encodeURIComponent(by)}`);
      return z
        .object({ messages: z.array(message) })
        .parse(list)
        .messages.reverse();
    },
  };
}

async function request(url: string, init: RequestInit = {}): Promise<unknown> {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
  const response = await fetch(url, { ...init, headers: { authorization } });
  if (!response.ok) throw new Error(`the Twilio peer answered ${response.status}: ${await response.text()}`);
  return response.json();
}
