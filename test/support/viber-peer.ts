import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Button, type Content, demandMessage, demandWebhook, Rejected } from "./viber-limits.ts";
import { type Callback, nextToken, type ViberPhone, written } from "./viber-phone.ts";

/** A message as its resident sees it; `file` is what a client found at the address that was in it. */
export type Seen = { to: string; token: string; message: Content; file: Uint8Array | null };
export type Fault = number | { says: unknown } | ("hang" | "html" | "cut" | "garbage" | "gateway");

const hourMs = 3_600_000;
const unansweredAnHour = 100;
/** When a callback that was not taken comes again; Viber says «several times for an hour». */
const repeatsAfterMs = [30_000, 120_000, 600_000, 1_800_000, hourMs];

/**
 * Viber's half of a bot on 127.0.0.1: its limits, its callbacks with their signature, its habit of answering HTTP 200 to
 * everything, its repeats for an hour of a clock that the test moves, and faults.
 */
export class ViberPeer {
  readonly token = "4453b6ac12345678-e02c5f12174805f9-daec9cbb5448c51f";
  readonly uri = "dimoschiou";
  readonly seen: Seen[] = [];
  readonly calls: { method: string; body: string }[] = [];
  readonly wrong: string[] = [];
  readonly subscribers = new Set<string>();
  webhook: string | undefined;
  eventTypes: readonly string[] = [];
  root = "";
  private readonly server: Server;
  private readonly faults: Fault[] = [];
  private readonly versions = new Map<string, number>();
  private readonly unanswered = new Map<string, number[]>();
  private readonly media = new Map<string, { bytes: Uint8Array; status: number; location?: string }>();
  private waiting: { callback: Callback; due: number; tries: number }[] = [];
  private at = 0;

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.root = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next `times` calls end so: with this status and HTTP 200, or in no answer at all. */
  fail(fault: Fault, times = 1): void {
    this.faults.push(...Array.from({ length: times }, () => fault));
  }

  heal(): void {
    this.faults.length = 0;
  }

  /** Keeps a file that a resident sent; answers where it is. */
  hold(name: string, bytes: Uint8Array, more: { status?: number; location?: string } = {}): string {
    this.media.set(`/media/${name}`, { bytes, status: 200, ...more });
    return `${this.root}/media/${name}?Expires=1503319035&Signature=abc`;
  }

  /** Calls the desk; what it does not take comes again, by the clock. Answers the status. */
  async deliver(callback: Callback, url = this.webhook): Promise<number> {
    const status = await this.attempt(callback, url);
    if (status !== 200) this.waiting.push({ callback, due: this.at + (repeatsAfterMs[0] ?? 0), tries: 1 });
    return status;
  }

  /** Time passes: whatever is due by then comes again. */
  async pass(ms: number): Promise<void> {
    this.at += ms;
    const due = this.waiting.filter((each) => each.due <= this.at);
    this.waiting = this.waiting.filter((each) => each.due > this.at);
    for (const { callback, tries } of due) {
      const next = repeatsAfterMs[tries];
      if ((await this.attempt(callback, this.webhook)) === 200 || next === undefined) continue;
      this.waiting.push({ callback, due: this.at + next, tries: tries + 1 });
    }
  }

  signed(body: string, token = this.token): Record<string, string> {
    const signature = createHmac("sha256", token).update(body).digest("hex");
    return { "content-type": "application/json", "x-viber-content-signature": signature };
  }

  /** What this resident can press now: the keyboard of the newest message stands, whatever came before. */
  buttons({ id }: ViberPhone): Button[] {
    return this.seen.findLast(({ to }) => to === id)?.message.keyboard?.Buttons ?? [];
  }

  press(phone: ViberPhone, label: string): Callback {
    const button = this.buttons(phone).find(({ Text }) => Text.includes(label));
    if (button === undefined)
      throw new Error(
        `no «${label}» among ${this.buttons(phone)
          .map(({ Text }) => Text)
          .join(" | ")}`,
      );
    return phone.press(button);
  }

  texts({ id }: ViberPhone): string[] {
    return this.seen.flatMap(({ to, message }) => (to === id && "text" in message ? [message.text] : []));
  }

  private async attempt(callback: Callback, url: string | undefined): Promise<number> {
    if (url === undefined) return 0;
    this.notice(callback);
    const body = written(callback);
    const response = await fetch(url, { method: "POST", headers: this.signed(body), body }).catch(
      () => undefined,
    );
    const answered = (await response?.text()) ?? "";
    const to = (callback["user"] as { id?: string } | undefined)?.id ?? "";
    if (callback.event === "conversation_started" && response?.status === 200 && answered !== "")
      this.welcome(to, answered);
    else if (answered !== "") this.wrong.push(`a body in the answer to ${callback.event}: ${answered}`);
    return response?.status ?? 0;
  }

  /** What Viber itself knows from what its users do. */
  private notice(callback: Callback): void {
    const whom = (callback["sender"] ?? callback["user"]) as { id: string; api_version: number } | undefined;
    if (whom !== undefined) this.versions.set(whom.id, whom.api_version);
    if (callback.event === "unsubscribed") this.subscribers.delete(String(callback["user_id"]));
    if (whom !== undefined && ["message", "subscribed"].includes(callback.event)) {
      this.subscribers.add(whom.id);
      this.unanswered.delete(whom.id);
    }
  }

  private welcome(to: string, body: string): void {
    try {
      const { message } = demandMessage(body, { welcome: true });
      this.seen.push({ to, token: nextToken(), message, file: null });
    } catch (error) {
      this.wrong.push(String(error));
    }
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").split("?")[0] ?? "";
    const held = this.media.get(path);
    if (held !== undefined) {
      const headers = held.location === undefined ? {} : { location: held.location };
      return void response.writeHead(held.status, headers).end(held.bytes);
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const method = path.replace(/^\/pa\//u, "");
    this.calls.push({ method, body });
    const fault = this.faults.shift();
    if (fault === "hang") return;
    if (fault === "cut") return void response.destroy();
    if (fault === "html") return void response.writeHead(200).end("<html>We will be back soon</html>");
    if (fault === "garbage") return void response.writeHead(200).end('{"status":');
    if (fault === "gateway") return void response.writeHead(502).end("<html>Bad Gateway</html>");
    if (typeof fault === "object") return void response.writeHead(200).end(JSON.stringify(fault.says));
    try {
      if (request.headers["x-viber-auth-token"] !== this.token) throw new Rejected(2, "invalidAuthToken");
      if (fault !== undefined) throw new Rejected(fault, "told to fail");
      const done = await this.answer(method, body);
      response.writeHead(200).end(`{"status":0,"status_message":"ok",${done}}`);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      if ([3, 4].includes(error.status) && fault === undefined) this.wrong.push(error.message);
      response.writeHead(200).end(JSON.stringify({ status: error.status, status_message: error.message }));
    }
  }

  /** The rest of the JSON of a good answer. */
  private async answer(method: string, body: string): Promise<string> {
    switch (method) {
      case "get_account_info":
        return `"id":"pa:1","name":"Δήμος Χίου","uri":"${this.uri}","webhook":"${this.webhook ?? ""}"`;
      case "set_webhook":
        return this.setWebhook(body);
      case "send_message":
        return this.take(body);
      default:
        throw new Rejected(3, `no method ${method}`);
    }
  }

  /** Calls back before it answers: the server must be open by then. */
  private async setWebhook(body: string): Promise<string> {
    const { url, event_types = [] } = demandWebhook(body);
    const hello: Callback = {
      event: "webhook",
      timestamp: 1,
      message_token: nextToken(),
      chat_hostname: "SN-1",
    };
    const status = await this.attempt(hello, url);
    if (status !== 200) throw new Rejected(1, `Result[HttpRequest[POST] > HttpResponse[HTTP/1.1 ${status}]]`);
    this.webhook = url;
    this.eventTypes = event_types;
    return `"event_types":${JSON.stringify(event_types)}`;
  }

  private async take(body: string): Promise<string> {
    const { receiver, message } = demandMessage(body);
    if (this.webhook === undefined) throw new Rejected(10, "webhookNotSet");
    if (!this.subscribers.has(receiver)) throw new Rejected(6, "receiverNotSubscribed");
    if ((this.versions.get(receiver) ?? 1) < (message.min_api_version ?? 1))
      throw new Rejected(13, "apiVersionNotSupported");
    const recent = (this.unanswered.get(receiver) ?? []).filter((at) => this.at - at < hourMs);
    if (recent.length >= unansweredAnHour) throw new Rejected(12, "tooManyRequests");
    this.unanswered.set(receiver, [...recent, this.at]);
    const file = message.type === "text" ? null : await this.lookAt(message);
    const token = nextToken();
    this.seen.push({ to: receiver, token, message, file });
    return `"message_token":${token}`;
  }

  private async lookAt(message: Content & { type: "picture" | "file" }): Promise<Uint8Array> {
    const response = await fetch(message.media);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.ok) throw new Rejected(3, `nothing at ${message.media}: ${response.status}`);
    if (message.type === "picture" && bytes.length > 1024 * 1024) throw new Rejected(3, "picture above 1 MB");
    if (message.type === "file" && bytes.length !== message.size)
      throw new Rejected(3, "size of the file is wrong");
    return bytes;
  }
}
