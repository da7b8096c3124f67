import type { Channel, Incoming, Reply } from "../../core/channel.ts";
import type { Answered } from "../../core/conversation/converse.ts";
import { type Log, quiet } from "../log.ts";
import { pause } from "../poll.ts";
import { parse, type Receipt } from "./parse.ts";
import { render } from "./render.ts";
import { call, isReachable, type Line, reasonIn, type State, viberChannel } from "./send.ts";
import { fileAt, pathTo, verified } from "./verify.ts";

export type ViberSettings = {
  authToken: string;
  apiRoot: string;
  /** The name over our messages, at most 28 characters. */
  sender: string;
  publicUrl: string;
  log?: Log;
  now?: () => Date;
};
export type ViberDesk = {
  accept: (incoming: Incoming) => Promise<Answered>;
  onReceipt: (receipt: Receipt) => Promise<void>;
  /** A content that the desk keeps, by its SHA-256. */
  read: (sha: string) => Promise<Uint8Array>;
};
export type Viber = {
  channel: Channel;
  /** Answers `POST /viber`. */
  handle: (request: Request) => Promise<Response>;
  /** Answers `GET /viber/file/…`: what a message of ours shows. */
  file: (request: Request) => Promise<Response>;
  /** The bot's name in links; null until Viber has told it. */
  uri: () => string | null;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

const longestPauseMs = 300_000;
const rememberedAtMost = 1000;
/** Those of messages and of subscribing come unasked; that somebody has read ours is not our business. */
const wanted = ["delivered", "failed", "subscribed", "unsubscribed", "conversation_started"];

/**
 * The Viber bot. Each callback is acknowledged only after `accept` resolved, that is after its commit; until then Viber
 * repeats it. Who only opens the chat is welcomed in the response itself. No failure of Viber ends the process.
 */
export function openViber(settings: ViberSettings, desk: ViberDesk): Viber {
  const { authToken, apiRoot, sender, publicUrl, log = quiet, now = () => new Date() } = settings;
  const state: State = { uri: null, starting: false, unregistered: null, trouble: null, heard: new Map() };
  const linkTo: Line["linkTo"] = (file) => `${publicUrl}/viber/file/${pathTo(file, { authToken, now })}`;
  const line: Line = { authToken, apiRoot, sender, linkTo, webhook: `${publicUrl}/viber`, state, log, now };
  const stopping = new AbortController();
  let registering: Promise<void> = Promise.resolve();
  return {
    channel: viberChannel(line),
    handle: (request) => handle(request, line, desk),
    file: (request) => serveFile(request, { authToken, now, read: desk.read }),
    uri: () => state.uri,
    start: () => {
      state.starting = true;
      registering = register(line, stopping.signal);
      return Promise.resolve();
    },
    stop: async () => {
      stopping.abort();
      await registering;
    },
  };
}

async function handle(request: Request, line: Line, desk: ViberDesk): Promise<Response> {
  const read = await verified(request, line.authToken);
  if ("refused" in read) return new Response(null, { status: read.refused });
  const happened = parse(read.event);
  try {
    if (happened === undefined) return new Response(null);
    if ("receipt" in happened) {
      await desk.onReceipt(happened.receipt);
      return new Response(null);
    }
    const { incoming } = happened;
    if (incoming.onlyLooks !== true) heard(incoming, line);
    const { reply } = await desk.accept(incoming);
    const welcome = incoming.onlyLooks === true && reply !== null;
    return welcome ? Response.json(welcomeOf(reply, line)) : new Response(null);
  } catch (error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : "unknown";
    line.log.error({ channel: "viber", error: name }, "callback not kept");
    return new Response(null, { status: 503 });
  }
}

function heard({ address }: Incoming, { state, now }: Line): void {
  state.heard.delete(address);
  state.heard.set(address, now().getTime());
  const [oldest] = state.heard.keys();
  if (state.heard.size > rememberedAtMost && oldest !== undefined) state.heard.delete(oldest);
}

/** Exactly one message, to nobody by name: it goes to whoever opened the chat. */
function welcomeOf(reply: Reply, { sender, linkTo }: Line): object {
  return { sender: { name: sender }, ...render({ reply, files: [] }, linkTo).at(-1) };
}

async function serveFile(
  request: Request,
  { authToken, now, read }: { authToken: string; now: () => Date; read: ViberDesk["read"] },
): Promise<Response> {
  const found = fileAt(new URL(request.url).pathname.replace(/^\/viber\/file\//u, ""), { authToken, now });
  const bytes = found && (await read(found.sha).catch(() => undefined));
  if (found === undefined || bytes === undefined) return new Response(null, { status: 404 });
  const headers = {
    "content-type": found.mime,
    "content-length": String(bytes.length),
    "cache-control": "private, max-age=86400",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
    "content-security-policy": "default-src 'none'",
  };
  return new Response(new Uint8Array(bytes), { headers });
}

/**
 * Tells Viber our address and hears the bot's name, again and again until Viber listens; never a reason to stop. Viber
 * calls us while it listens, so the server must be open by then.
 */
async function register(line: Line, signal: AbortSignal): Promise<void> {
  const { state, log } = line;
  if (!isReachable(line)) {
    log.warn({ channel: "viber" }, "no webhook: Viber calls an https address only (DIMOS_PUBLIC_URL)");
    return;
  }
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    state.unregistered = await registration(line, signal);
    state.starting = state.unregistered !== null;
    if (state.unregistered === null || signal.aborted) return;
    log.warn({ channel: "viber", error: state.unregistered }, "not registered with Viber");
    await pause(Math.min(longestPauseMs, 1000 * 2 ** Math.min(attempt, 9)), signal);
  }
}

/** Null once it is done. */
async function registration({ state, webhook, ...line }: Line, signal: AbortSignal): Promise<string | null> {
  const account = await call({ ...line, signal }, "get_account_info", {});
  if (typeof account === "string") return account;
  if (account.status !== 0) return reasonIn(account);
  state.uri = account.uri ?? null;
  const asked = { url: webhook, event_types: wanted, send_name: true, send_photo: false };
  const answered = await call({ ...line, signal }, "set_webhook", asked);
  if (typeof answered === "string") return answered;
  return answered.status === 0 ? null : reasonIn(answered);
}
