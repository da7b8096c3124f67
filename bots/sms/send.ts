import { z } from "zod";
import type { Channel, Health, Outgoing, Sent } from "../../core/channel.ts";
import { remembered } from "../health.ts";
import type { Log } from "../log.ts";
import { smsNumber } from "./allowed.ts";
import type { Spendings } from "../../core/notice/spending.ts";
import { type Budget, openBudget, type Refused, type SmsLimits } from "./budget.ts";
import { render } from "./render.ts";
import { sendParts } from "../parts.ts";

export type Line = {
  accountSid: string;
  authToken: string;
  /** Our own number, E.164. */
  number: string;
  apiRoot: string;
  /** Where Twilio reports what became of a message; null when it could not reach us there. */
  statusUrl: string | null;
  now: () => Date;
  /** Milliseconds of a clock that only goes forward: what may be spent in a day hangs on no clock that somebody sets. */
  steady: () => number;
  /** Beginnings of numbers abroad that may be written to, as `+357`. */
  abroad: readonly string[];
  limits: SmsLimits;
  /** What every server on this folder has spent. */
  spendings: Spendings;
  log: Log;
};

const requestMs = 20_000;
/** Twilio's error dictionary: the receiver opted out, or is a landline. */
const goneCodes = new Set([21610, 21614]);
/** The account, its credentials, its number, too many at once: no resident can help it, somebody here can. */
const ourTrouble = new Set([20003, 20005, 20404, 20429, 21212, 21603, 21606, 21659, 21660, 30001, 30002]);
const longestWaitSeconds = 3600;

const hourMs = 3_600_000;
const accepted = z.object({ sid: z.string().min(1) });
const rejected = z.object({ code: z.number().nullish(), message: z.string().nullish() }).catch({});

/** SMS as the desk's way out, through Twilio's REST interface, within a budget. */
export function smsChannel(line: Line): Channel {
  const log = hourly(line.log, line.steady);
  const budget = remembering(line);
  const asked = remembered(() => check(line));
  return {
    name: "sms",
    send: async (outgoing) => send({ ...line, log }, await budget(), outgoing),
    check: async () => {
      const { spent, most, exceeded } = await (await budget()).state();
      const why = `SMS budget: ${exceeded.join(", ")}`;
      if (exceeded.length > 0) return { ok: false, why };
      const note = { el: `SMS στο 24ωρο: ${spent} από ${most}`, en: `SMS in 24 hours: ${spent} of ${most}` };
      return { ...(await asked()), note };
    },
  };
}

/** Opened once: the clock that it goes by begins then. */
function remembering({ limits, spendings, now, steady }: Line): () => Promise<Budget> {
  let budget: Budget | undefined;
  return async () => (budget ??= await openBudget({ limits, spendings }, { now, steady }));
}

async function send(line: Line, budget: Budget, outgoing: Outgoing): Promise<Sent> {
  const to = smsNumber(outgoing.address, line.abroad);
  if (to === undefined) return { sent: "gone", why: "not a mobile that we may write to" };
  const permit = await budget.ask(to);
  if (!permit.may) return overspent(line, to, permit);
  const left = outgoing.left ?? { parts: 0 };
  return sendParts({ ...outgoing, left }, render(outgoing.reply), async (text) => {
    // What is on its way counts as well: it is many at once where Twilio is slow, or another server sends too.
    const spent = await budget.spend(to, left.parts > 0);
    if (!spent.may) return overspent(line, to, spent);
    const sent = await post(line, to, text);
    if (sent.sent !== "accepted") await spent.giveBack();
    return sent;
  });
}

/** An alarm for the same once an hour, however many messages meet it. */
function hourly(log: Log, steady: () => number): Log {
  const told = new Map<string, number>();
  const error: Log["error"] = (detail, message) => {
    const key = JSON.stringify(detail);
    if (steady() - (told.get(key) ?? -Infinity) < hourMs) return;
    told.set(key, steady());
    log.error(detail, message);
  };
  return { ...log, error };
}

/** A number that had its share of the day gets no more; for what many share the message waits, and somebody is told. */
function overspent({ log }: Line, to: string, { because, at }: Refused): Sent {
  const why = `SMS budget: ${because}`;
  if (because !== "number-hour") log.error({ channel: "sms", budget: because, prefix: to.slice(0, -4) }, why);
  return because === "number-day" ? { sent: "refused", why } : { sent: "later", at, why };
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
  if (code !== null && code !== undefined && goneCodes.has(code)) return { sent: "gone", why };
  // A no without a code is not Twilio's, and one to our credentials says nothing about the message: it waits.
  if (status >= 500 || [401, 403, 429].includes(status) || ourTrouble.has(code ?? 20003))
    return { sent: "later", at: after(headers.get("retry-after"), now), why };
  return { sent: "refused", why };
}

/** Seconds or a date (RFC 9110 §10.2.3); null where it says neither, or nothing that is still to come. */
function after(header: string | null, now: Date): Date | null {
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? (Date.parse(header ?? "") - now.getTime()) / 1000 : seconds;
  return wait > 0 ? new Date(now.getTime() + Math.min(wait, longestWaitSeconds) * 1000) : null;
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
