import { z } from "zod";
import type { Channel, Outgoing, Sent } from "../../core/channel.ts";
import { parsePhone } from "../../core/greek/phone.ts";
import { type Health, remembered } from "../health.ts";
import { render } from "./render.ts";

export type Line = {
  accountSid: string;
  authToken: string;
  /** Our own number, E.164. */
  number: string;
  apiRoot: string;
  /** Where Twilio reports what became of a message; null when it could not reach us there. */
  statusUrl: string | null;
  now: () => Date;
};

const requestMs = 20_000;
/** Twilio's error dictionary: the receiver opted out, or is a landline. */
const goneCodes = new Set([21610, 21614]);
const longestWaitSeconds = 3600;

const accepted = z.object({ sid: z.string() });
const rejected = z.object({ code: z.number().nullish(), message: z.string().nullish() }).catch({});

/** SMS as the desk's way out, through Twilio's REST interface. */
export function smsChannel(line: Line): Channel {
  return {
    name: "sms",
    send: (outgoing) => send(line, outgoing),
    check: remembered(() => check(line)),
  };
}

async function send(line: Line, { address, reply }: Outgoing): Promise<Sent> {
  const phone = parsePhone(address);
  const foreign = phone?.kind === "other" && !address.startsWith("+30");
  if (phone?.kind !== "mobile" && !foreign) return { sent: "gone", why: "not a mobile" };
  let providerId: string | null = null;
  for (const text of render(reply)) {
    const sent = await post(line, phone.e164 ?? address, text);
    if (sent.sent !== "accepted") return sent;
    providerId = sent.providerId;
  }
  return { sent: "accepted", providerId };
}

async function post(line: Line, to: string, text: string): Promise<Sent> {
  const form = new URLSearchParams({ To: to, From: line.number, Body: text });
  if (line.statusUrl !== null) form.set("StatusCallback", line.statusUrl);
  try {
    const response = await request(line, "/Messages.json", { method: "POST", body: form });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return refusal(response, body, line.now());
    return { sent: "accepted", providerId: accepted.safeParse(body).data?.sid ?? null };
  } catch {
    return { sent: "later", at: null, why: "no answer" };
  }
}

function refusal({ status, headers }: Response, body: unknown, now: Date): Sent {
  const { code, message } = rejected.parse(body);
  const why = `${code ?? status} ${message ?? ""}`.trim().slice(0, 200);
  if (status === 429) return { sent: "later", at: after(headers.get("retry-after"), now), why };
  // Credentials that are refused say nothing about the message: it waits for the right ones.
  if (status >= 500 || status === 401 || status === 403 || code === 20003)
    return { sent: "later", at: null, why };
  return goneCodes.has(code ?? 0) ? { sent: "gone", why } : { sent: "refused", why };
}

function after(header: string | null, now: Date): Date | null {
  const seconds = Number(header);
  if (!(seconds > 0)) return null;
  return new Date(now.getTime() + Math.min(seconds, longestWaitSeconds) * 1000);
}

async function check(line: Line): Promise<Health> {
  const response = await request(line, ".json", {});
  const { code, message } = rejected.parse(await response.json().catch(() => undefined));
  if (response.ok) return { ok: true, why: line.number };
  return { ok: false, why: `${code ?? response.status} ${message ?? ""}`.trim().slice(0, 200) };
}

async function request(line: Line, path: string, init: RequestInit): Promise<Response> {
  const { accountSid, authToken, apiRoot } = line;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
  const signal = AbortSignal.timeout(requestMs);
  const url = `${apiRoot}/2010-04-01/Accounts/${accountSid}${path}`;
  return fetch(url, { ...init, headers: { authorization }, signal, redirect: "error" });
}
