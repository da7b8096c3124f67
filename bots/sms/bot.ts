import type { Channel, Incoming } from "../../core/channel.ts";
import type { Answered } from "../../core/conversation/converse.ts";
import type { Spendings } from "../../core/notice/spending.ts";
import { type Log, quiet } from "../log.ts";
import { type SmsLimits, smsLimits } from "./budget.ts";
import { parse, parseReceipt } from "./parse.ts";
import { smsChannel } from "./send.ts";
import { type Form, verified } from "./verify.ts";

export type SmsSettings = {
  accountSid: string;
  authToken: string;
  number: string;
  apiRoot: string;
  publicUrl: string;
  abroad?: readonly string[];
  limits?: SmsLimits;
  log?: Log;
  now?: () => Date;
  steady?: () => number;
};
export type SmsDesk = {
  accept: (incoming: Incoming) => Promise<Answered>;
  onReceipt: (providerId: string, state: "delivered" | "failed") => Promise<void>;
  /** What SMS have cost, counted for all servers on this folder. */
  spendings: Spendings;
};
export type Sms = {
  channel: Channel;
  /** Answers `POST /sms`. */
  handle: (request: Request) => Promise<Response>;
  /** Answers `POST /sms/status`. */
  status: (request: Request) => Promise<Response>;
};

const twiliosOwn = "https://api.twilio.com";
const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** SMS in and out over Twilio. The webhook is answered after the commit; the reply itself goes by the outbox. */
export function openSms(settings: SmsSettings, { accept, onReceipt, spendings }: SmsDesk): Sms {
  const { authToken, publicUrl, apiRoot, log = quiet, now = () => new Date() } = settings;
  const { abroad = [], limits = smsLimits, steady = () => performance.now() } = settings;
  const reachable = publicUrl.startsWith("https://") || apiRoot !== twiliosOwn;
  const statusUrl = reachable ? `${publicUrl}/sms/status` : null;

  const webhook = async (request: Request, path: string, take: (form: Form) => Promise<unknown>) => {
    const read = await verified(request, { authToken, address: `${publicUrl}${path}` });
    if ("refused" in read) return new Response(null, { status: read.refused });
    try {
      await take(read.form);
      return new Response(emptyTwiml, { headers: { "content-type": "text/xml; charset=utf-8" } });
    } catch (error) {
      const name = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "unknown";
      log.error({ channel: "sms", error: name }, "webhook not kept");
      return new Response(null, { status: 503 });
    }
  };

  return {
    channel: smsChannel({ ...settings, statusUrl, now, steady, abroad, limits, spendings, log }),
    handle: (request) =>
      webhook(request, "/sms", async (form) => {
        const incoming = parse(form);
        if (incoming !== undefined) await accept(incoming);
      }),
    status: (request) =>
      webhook(request, "/sms/status", async (form) => {
        const receipt = parseReceipt(form);
        if (receipt !== undefined) await onReceipt(receipt.providerId, receipt.state);
      }),
  };
}
