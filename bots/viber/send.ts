import { z } from "zod";
import type { Channel, Fetched, Health, Outgoing, Sent } from "../../core/channel.ts";
import { readStream } from "../../core/file/body.ts";
import { remembered } from "../health.ts";
import type { Log } from "../log.ts";
import { sendParts } from "../parts.ts";
import { type LinkTo, type Message, render, withoutPlace } from "./render.ts";
import { readJson } from "./verify.ts";

/** Where Viber itself answers; what stands in its place in a test has no address of Viber's for its files. */
export const vibersOwn = "https://chatapi.viber.com";
const requestMs = 20_000;
/** Whoever asks how we are waits for it. */
const checkMs = 5_000;
const downloadMs = 30_000;
const largestAnswer = 256 * 1024;
const redirectsAtMost = 3;

/** What the status of an answer means (Viber's list of errors); a status that is not here may pass. */
const notSubscribed = 6;
const subscribingMs = 60_000;
const goneFor = new Set([5, notSubscribed, 11, 13]);
const refusedFor = new Set([3, 4, 14, 16, 17, 18, 20]);
/** The token, the webhook, the account itself, its free messages, its balance: no resident can help it, somebody here can. */
const ourTrouble = new Set([1, 2, 7, 8, 9, 10, 15, 19, 21, 22, 23, 24]);
/** The clients of this resident are too old for what the keyboard holds. */
const tooNew = new Set([3, 11, 13, 14]);

const answer = z.object({
  status: z.int(),
  status_message: z.string().catch(""),
  message_token: z
    .union([z.string(), z.int().transform(String)])
    .optional()
    .catch(undefined),
  uri: z.string().optional().catch(undefined),
  webhook: z.string().optional().catch(undefined),
});
export type Answer = z.infer<typeof answer>;

export type Line = {
  authToken: string;
  apiRoot: string;
  sender: string;
  linkTo: LinkTo;
  /** The address that Viber is to call. */
  webhook: string;
  state: State;
  log: Log;
  now: () => Date;
};
/** What was learnt of the account. */
export type State = {
  /** Its name in links. */
  uri: string | null;
  /** Viber is being told where to call. */
  starting: boolean;
  /** Why it does not call us. */
  unregistered: string | null;
  /** Why it takes none of our messages. */
  trouble: string | null;
  /** When a resident last wrote, in milliseconds; the newest last. */
  heard: Map<string, number>;
};

/** Viber as the desk's way out, and the keeper of files that residents sent. */
export function viberChannel(line: Line): Channel {
  const asked = remembered(() => check(line));
  return {
    name: "viber",
    send: (outgoing) => send(line, outgoing),
    fetch: (source) => download(line, source.ref),
    check: async () => {
      const health = await asked();
      const why = line.state.unregistered ?? line.state.trouble;
      return health.ok && why !== null ? { ok: false, why } : health;
    },
  };
}

async function send(line: Line, outgoing: Outgoing): Promise<Sent> {
  const { address } = outgoing;
  return sendParts(outgoing, render(outgoing, line.linkTo), async (message) => {
    let answered = await post(line, address, message);
    if (message.min_api_version !== undefined && tooNew.has(statusOf(answered)))
      answered = await post(line, address, withoutPlace(message));
    const sent = subscribing(line, address, answered) ? again(answered) : meaning(answered);
    if (typeof answered !== "string") note(line, ourTrouble.has(answered.status) ? reasonIn(answered) : null);
    return sent;
  });
}

/** Writing subscribes; Viber has been seen to take an answer that came quickly for one to a stranger. */
function subscribing({ state, now }: Line, address: string, answered: Answer | string): boolean {
  const since = now().getTime() - (state.heard.get(address) ?? -Infinity);
  return typeof answered !== "string" && answered.status === notSubscribed && since < subscribingMs;
}

function again(answered: Answer | string): Sent {
  return { sent: "later", at: null, why: typeof answered === "string" ? answered : reasonIn(answered) };
}

function post(line: Line, receiver: string, message: Message): Promise<Answer | string> {
  return call(line, "send_message", { receiver, sender: { name: line.sender }, ...message });
}

function statusOf(answered: Answer | string): number {
  return typeof answered === "string" ? -1 : answered.status;
}

/** What only somebody here can help is said once when it begins, and by health for as long as it lasts. */
function note({ state, log }: Line, trouble: string | null): void {
  if (trouble !== null && trouble !== state.trouble)
    log.error({ channel: "viber", error: trouble }, "Viber takes no messages");
  state.trouble = trouble;
}

/** What an answer means for the message: HTTP says 200 to everything, the status alone says what became of it. */
export function meaning(answered: Answer | string): Sent {
  if (typeof answered === "string") return again(answered);
  const { status, message_token: providerId } = answered;
  // Whatever says yes without a receipt is not Viber.
  if (status === 0)
    return providerId === undefined ? again("yes without a token") : { sent: "accepted", providerId };
  const why = reasonIn(answered);
  if (goneFor.has(status)) return { sent: "gone", why };
  return refusedFor.has(status) ? { sent: "refused", why } : again(answered);
}

/** An answer's own words. */
export function reasonIn({ status, status_message }: Answer): string {
  return `${status} ${status_message}`.trim().slice(0, 200);
}

/** Asks Viber for something; in words where there is no answer that can be understood. */
export async function call(
  { authToken, apiRoot, signal }: Pick<Line, "authToken" | "apiRoot"> & { signal?: AbortSignal },
  method: string,
  body: object,
): Promise<Answer | string> {
  try {
    const response = await fetch(`${apiRoot}/pa/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-viber-auth-token": authToken },
      body: JSON.stringify(body),
      signal: AbortSignal.any([AbortSignal.timeout(requestMs), ...(signal ? [signal] : [])]),
      redirect: "error",
    });
    const bytes = await readStream(response.body, largestAnswer);
    if (!response.ok || bytes === undefined) return `HTTP ${response.status}`;
    return answer.safeParse(parsed(new TextDecoder().decode(bytes))).data ?? "no answer of Viber's";
  } catch {
    return "no answer";
  }
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

async function download({ apiRoot }: Line, ref: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(downloadMs);
  let at: string | null = ref;
  for (let hop = 0; hop <= redirectsAtMost && at !== null; hop += 1) {
    if (!isVibers(at, apiRoot)) return { fetched: "refused", why: "unreadable" };
    const response: Response = await fetch(at, { signal, redirect: "manual" });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      at = landing(response.headers.get("location"), at);
      continue;
    }
    // The addresses are signed for some hours; afterwards there is nothing behind them.
    if ([403, 404, 410].includes(response.status)) return { fetched: "refused", why: "gone" };
    if (!response.ok) return { fetched: "later", at: null, why: `${response.status}` };
    return { fetched: "bytes", bytes: response.body ?? new Uint8Array(), name: null, mime: null };
  }
  return { fetched: "refused", why: "unreadable" };
}

function landing(location: string | null, from: string): string | null {
  return location !== null && URL.canParse(location, from) ? new URL(location, from).href : null;
}

/** A callback names an address that we then open: nothing but Viber's own, or where the settings say that Viber is. */
function isVibers(address: string, apiRoot: string): boolean {
  const { protocol, hostname, port, username, password, origin } = new URL(address);
  if (apiRoot !== vibersOwn && origin === new URL(apiRoot).origin) return true;
  const isOwn = hostname === "viber.com" || hostname.endsWith(".viber.com");
  return isOwn && protocol === "https:" && port === "" && username === "" && password === "";
}

const notHttps = {
  el: "το Viber καλεί μόνο διεύθυνση https (DIMOS_PUBLIC_URL)",
  en: "Viber calls an https address only (DIMOS_PUBLIC_URL)",
};

/** Whether Viber could call us at this address at all. */
export function isReachable({ webhook, apiRoot }: Pick<Line, "webhook" | "apiRoot">): boolean {
  return webhook.startsWith("https://") || apiRoot !== vibersOwn;
}

async function check(line: Line): Promise<Health> {
  if (!isReachable(line)) return { ok: false, why: notHttps };
  const answered = await call({ ...line, signal: AbortSignal.timeout(checkMs) }, "get_account_info", {});
  if (typeof answered === "string") return { ok: false, why: answered };
  if (answered.status !== 0) return { ok: false, why: reasonIn(answered) };
  const { webhook = "", uri = "" } = answered;
  if (webhook === line.webhook || line.state.starting) return { ok: true, why: uri };
  const el =
    webhook === "" ? "το Viber δεν ξέρει πού να μας καλέσει" : `το Viber καλεί άλλη διεύθυνση: ${webhook}`;
  const en =
    webhook === "" ? "Viber does not know where to call us" : `Viber calls another address: ${webhook}`;
  return { ok: false, why: { el, en } };
}
