import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { demand, type Markup, Refused } from "./telegram-limits.ts";
import type { Pocket } from "./telegram-updates.ts";
import { type RawUpdate } from "./telegram-updates.ts";

export type Part = { name: string; bytes: Uint8Array };
export type Call = { method: string; asked: Record<string, unknown>; file: Part | null };
/** A message of the bot, as a resident sees it. */
export type Seen = {
  chat: number;
  id: number;
  text: string;
  markup: Markup | undefined;
  file: Uint8Array | null;
};
export type Fault =
  | { code: number; description?: string; retryAfter?: number }
  | { says: unknown }
  | ("hang" | "garbage" | "cut");

const botId = 7_104_266_813;
const largestDownload = 20 * 1024 * 1024;

/**
 * A Bot API of our own on 127.0.0.1, for what `telegram-test-api` lacks: files, webhooks with a secret, confirmed
 * offsets, faults, and the limits of the real one. It refuses whatever the desk has no reason to ask.
 */
export class TelegramPeer {
  readonly token = `${botId}:AAF-a_token_that_only_tests_know_00`;
  readonly username = "dimos_chiou_bot";
  readonly calls: Call[] = [];
  readonly seen: Seen[] = [];
  webhook: { url: string; secret: string } | undefined;
  /** Connections that were made so far. */
  connections = 0;
  root = "";
  /** How long its answer is on its way, once it has done what it was asked. */
  answersAfterMs = 0;
  /** Chats for which it never answers. */
  readonly silentFor = new Set<number>();
  private readonly server: Server;
  private readonly faults = new Map<string, Fault[]>();
  private readonly files = new Map<string, { path: string; size: number; bytes: Uint8Array }>();
  private readonly open = new Set<string>();
  private readonly keyboards = new Map<number, Markup>();
  private readonly waiting: (() => void)[] = [];
  private queue: RawUpdate[] = [];
  private messages = 100;

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
    this.server.on("connection", () => (this.connections += 1));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.root = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.wake();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Ends the connections on which nothing is asked now. */
  hangUp(): void {
    this.server.closeIdleConnections();
  }

  /** The next `times` calls of this method (`download` for a file) fail so. */
  fail(method: string, fault: Fault, times = 1): void {
    this.faults.set(method, [
      ...(this.faults.get(method) ?? []),
      ...Array.from({ length: times }, () => fault),
    ]);
  }

  heal(): void {
    this.faults.clear();
  }

  /** Telegram now holds this file; the size may claim more than there is. */
  hold(id: string, bytes: Uint8Array, size = bytes.length): void {
    this.files.set(id, { path: `photos/${this.files.size}-${encodeURIComponent(id)}.jpg`, size, bytes });
  }

  /** Puts an update where the desk will get it: at the webhook if one is set, else in the queue. */
  async deliver(update: RawUpdate): Promise<number> {
    const query = update["callback_query"];
    if (typeof query === "object" && query !== null && "id" in query) this.open.add(String(query.id));
    if (this.webhook === undefined) {
      this.queue.push(update);
      this.wake();
      return 0;
    }
    const headers = {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": this.webhook.secret,
    };
    const response = await fetch(this.webhook.url, { method: "POST", headers, body: JSON.stringify(update) });
    return response.status;
  }

  /** What waits unconfirmed. */
  get pending(): readonly RawUpdate[] {
    return this.queue;
  }

  /** What this resident can press now: buttons of the newest message that has some, and the keyboard below. */
  buttons(chat: number): string[] {
    return [...this.inline(chat).map(({ text }) => text), ...this.below(chat).map(({ text }) => text)];
  }

  /** The update that pressing the button with this label makes. */
  pressing(pocket: Pocket, label: string): RawUpdate {
    const inline = this.inline(pocket.id).find(({ text }) => text === label);
    if (inline !== undefined) return pocket.press(inline.callback_data);
    const below = this.below(pocket.id).find(({ text }) => text === label);
    if (below === undefined) throw new Error(`no «${label}» among ${this.buttons(pocket.id).join(" | ")}`);
    if (below.request_location === true) return pocket.location(38.3683, 26.1358);
    return pocket.text(label);
  }

  private inline(chat: number): { text: string; callback_data: string }[] {
    const markup = this.seen.findLast(
      (each) => each.chat === chat && each.markup && "inline_keyboard" in each.markup,
    )?.markup;
    return markup !== undefined && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];
  }

  private below(chat: number): { text: string; request_location?: boolean | undefined }[] {
    const markup = this.keyboards.get(chat);
    return markup !== undefined && "keyboard" in markup ? markup.keyboard.flat() : [];
  }

  /** Ends the poll that is open, as Telegram does when nothing came. */
  settle(): void {
    this.wake();
  }

  private wake(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, file, token, name] = /^\/(file\/)?bot([^/]+)\/(.+)$/u.exec(request.url ?? "") ?? [];
    const method = file === undefined ? (name ?? "") : "download";
    const fault = this.faults.get(method)?.shift();
    const body = await received(request);
    if (fault === "hang") return;
    if (fault === "cut") return void response.destroy();
    if (fault === "garbage") return void response.writeHead(502).end("<html>Bad Gateway</html>");
    if (typeof fault === "object" && "says" in fault) return respond(response, 200, fault.says);
    try {
      if (fault !== undefined)
        throw new Refused(fault.code, fault.description ?? "Told to fail", fault.retryAfter);
      if (token !== this.token) throw new Refused(401, "Unauthorized");
      if (file !== undefined) return void this.download(name ?? "", response);
      const { given, part } = await parameters(request, body);
      const { asked } = demand(method, given);
      if (this.silentFor.has(Number(asked["chat_id"]))) return;
      this.calls.push({ method, asked, file: part });
      const result = await this.answer(method, asked, part?.bytes ?? null);
      if (this.answersAfterMs > 0) await new Promise((resolve) => setTimeout(resolve, this.answersAfterMs));
      respond(response, 200, { ok: true, result });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const parameters =
        error.retryAfter === undefined ? {} : { parameters: { retry_after: error.retryAfter } };
      respond(response, error.code, {
        ok: false,
        error_code: error.code,
        description: error.message,
        ...parameters,
      });
    }
  }

  private async answer(
    method: string,
    asked: Record<string, unknown>,
    file: Uint8Array | null,
  ): Promise<unknown> {
    switch (method) {
      case "getMe":
        return { id: botId, is_bot: true, first_name: "Δήμος", username: this.username };
      case "getUpdates":
        return this.updates(asked);
      case "setWebhook":
        this.webhook = { url: String(asked["url"]), secret: String(asked["secret_token"]) };
        return true;
      case "deleteWebhook":
        this.webhook = undefined;
        return true;
      case "answerCallbackQuery":
        if (!this.open.delete(String(asked["callback_query_id"])))
          throw new Refused(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
          );
        return true;
      case "getFile":
        return this.file(String(asked["file_id"]));
      case "setMyCommands":
        return true;
      default:
        return this.show(asked, file);
    }
  }

  private show(asked: Record<string, unknown>, file: Uint8Array | null): unknown {
    const chat = Number(asked["chat_id"]);
    const markup = asked["reply_markup"] as Markup | undefined;
    const text = String(asked["text"] ?? asked["caption"] ?? "");
    if (markup !== undefined && !("inline_keyboard" in markup)) this.keyboards.set(chat, markup);
    this.messages += 1;
    this.seen.push({ chat, id: this.messages, text, markup, file });
    return { message_id: this.messages, date: 1, chat: { id: chat, type: "private" }, text };
  }

  private async updates({ offset, timeout, limit }: Record<string, unknown>): Promise<RawUpdate[]> {
    if (this.webhook !== undefined)
      throw new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
      );
    if (typeof offset === "number") this.queue = this.queue.filter((each) => each.update_id >= offset);
    if (this.queue.length === 0 && Number(timeout) > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Number(timeout) * 1000);
        this.waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
    return this.queue.slice(0, Number(limit ?? 100));
  }

  private file(id: string): unknown {
    const held = this.files.get(id);
    if (held === undefined)
      throw new Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    if (held.size > largestDownload) throw new Refused(400, "Bad Request: file is too big");
    return { file_id: id, file_unique_id: "u", file_size: held.size, file_path: held.path };
  }

  private download(path: string, response: ServerResponse): void {
    const held = [...this.files.values()].find((each) => each.path === path);
    if (held === undefined) throw new Refused(404, "Not Found");
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(held.bytes);
  }
}

async function received(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** JSON, or a form in which one part is the file that `attach://` names. */
async function parameters(
  request: IncomingMessage,
  body: Buffer,
): Promise<{ given: unknown; part: Part | null }> {
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/"))
    return { given: body.length === 0 ? {} : JSON.parse(body.toString()), part: null };
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => {
      throw new Refused(400, "Bad Request: can't parse multipart data");
    });
  const given: Record<string, unknown> = {};
  let part: Part | null = null;
  for (const [name, value] of form) {
    if (typeof value !== "string")
      part = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    else given[name] = name === "reply_markup" ? JSON.parse(value) : value;
  }
  return { given, part };
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
