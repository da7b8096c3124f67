import { z } from "zod";
import type { Channel, Health, Outgoing, Sent } from "../../core/channel.ts";
import { remembered } from "../health.ts";
import type { Log } from "../log.ts";
import { smsNumber } from "./allowed.ts";
import { type Budget, openBudget, type Permit, type SmsLimits, type Spending } from "./budget.ts";
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
  /** Beginnings of numbers abroad that may be written to, as `+357`. */
  abroad: readonly string[];
  limits: SmsLimits;
  /** What went out since then, before this process began. */
  history: (since: Date) => Promise<readonly Spending[]>;
  log: Log;
};

const requestMs = 20_000;
/** Twilio's error dictionary: the receiver opted out, or is a landline. */
const goneCodes = new Set([21610, 21614]);
const longestWaitSeconds = 3600;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const accepted = z.object({ sid: z.string().min(1) });
const rejected = z.object({ code: z.number().nullish(), message: z.string().nullish() }).catch({});

/** SMS as the desk's way out, through Twilio's REST interface, within a budget. */
export function smsChannel(line: Line): Channel {
  const log = hourly(line.log, line.now);
  const budget = remembering(line);
  const asked = remembered(() => check(line));
  return {
    name: "sms",
    send: async (outgoing) => send({ ...line, log }, await budget(), outgoing),
    check: async () => {
      const { spent, most, exceeded } = (await budget()).state();
      const why = `SMS budget: ${exceeded.join(", ")}`;
      if (exceeded.length > 0) return { ok: false, why };
      const note = { el: `SMS στο 24ωρο: ${spent} από ${most}`, en: `SMS in 24 hours: ${spent} of ${most}` };
      return { ...(await asked()), note };
    },
  };
}

/** The budget of this process, which begins with what others have spent. */
function remembering({ limits, history, now }: Line): () => Promise<Budget> {
  let budget: Budget | undefined;
  return async () => {
    if (budget !== undefined) return budget;
    const before = await history(new Date(now().getTime() - dayMs));
    return (budget ??= openBudget({ limits, before }, now));
  };
}

async function send(line: Line, budget: Budget, { address, reply }: Outgoing): Promise<Sent> {
  const to = smsNumber(address, line.abroad);
  if (to === undefined) return { sent: "gone", why: "not a mobile that we may write to" };
  const permit = budget.ask(to);
  if (!permit.may) return overspent(line, to, permit);
  let providerId: string | null = null;
  for (const text of render(reply)) {
    const sent = await post(line, to, text);
    if (sent.sent !== "accepted") return sent;
    budget.spend(to);
    providerId = sent.providerId;
  }
  return { sent: "accepted", providerId };
}

/** An alarm for the same once an hour, however many messages meet it. */
function hourly(log: Log, now: () => Date): Log {
  const told = new Map<string, number>();
  const error: Log["error"] = (detail, message) => {
    const key = JSON.stringify(detail);
    if (now().getTime() - (told.get(key) ?? 0) < hourMs) return;
    told.set(key, now().getTime());
    log.error(detail, message);
  };
  return { ...log, error };
}

/** A number that had its share of the day gets no more; for what many share the message waits, and somebody is told. */
function overspent({ log }: Line, to: string, { because, at }: Permit & { may: false }): Sent {
  const why = `SMS budget: ${because}`;
  if (because === "number-day") return { sent: "refused", why };
  if (because !== "number-hour") log.error({ channel: "sms", budget: because, prefix: to.slice(0, -4) }, why);
  return { sent: "later", at, why };
}

async function post(line: Line, to: string, text: string): Promise<Sent> {
  const form = new URLSearchParams({ To: to, From: line.number, Body: text });
  if (line.statusUrl !== null) form.set("StatusCallback", line.statusUrl);
  try {
    const response = await request(line, "/Messages.json", { method: "POST", body: form });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return refusal(response, body, line.now());
    const sid = accepted.safeParse(body).data?.sid;
    // Whatever says yes without a receipt is not the provider: a proxy, a captive page.
    if (sid === undefined) return { sent: "later", at: null, why: `${response.status} without an id` };
    return { sent: "accepted", providerId: sid };
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
