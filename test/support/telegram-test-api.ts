import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { TelegramServer } from "telegram-test-api/lib/telegramServer.js";
import { freePort } from "./serving.ts";

type Button = { text: string; callback_data?: string };
export type BotMessage = { text: string; buttons: Button[] };
type Stored = { message: { text: string; reply_markup?: Record<string, Button[][]> } };

/** `telegram-test-api`, a Bot API that we did not write, with residents who talk to it over its socket. */
export class TelegramTestApi {
  readonly token = "7104266813:AAF-a_token_that_only_tests_know_00";
  root = "";
  private server: TelegramServer | undefined;

  async start(): Promise<this> {
    const port = await freePort();
    this.server = new TelegramServer({ host: "127.0.0.1", port });
    await this.server.start();
    this.root = this.server.config.apiURL;
    return this;
  }

  async stop(): Promise<void> {
    await this.server?.stop();
  }

  says(chat: number, content: Record<string, unknown>): Promise<unknown> {
    return this.post("sendMessage", { ...this.who(chat), ...content });
  }

  presses(chat: number, data: string): Promise<unknown> {
    const { botToken, date, ...message } = this.who(chat);
    return this.post("sendCallback", { botToken, date, from: message.from, message, data });
  }

  /** What the bot has written to this chat since somebody looked last. */
  async read(chat: number): Promise<BotMessage[]> {
    const { result } = (await this.post("getUpdates", { token: this.token, chatId: chat })) as {
      result: Stored[];
    };
    return result.map(({ message: { text, reply_markup: markup = {} } }) => ({
      text,
      buttons: [...(markup["inline_keyboard"] ?? []), ...(markup["keyboard"] ?? [])].flat(),
    }));
  }

  private who(chat: number) {
    const person = { id: chat, first_name: "Ελένη", last_name: "Χατζή" };
    const from = { ...person, is_bot: false, language_code: "el" };
    return { botToken: this.token, date: 1_795_509_000, from, chat: { ...person, type: "private" } };
  }

  private async post(path: string, body: unknown): Promise<unknown> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${this.root}/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    return response.json();
  }
}

/** Stands before a webhook and adds the secret to each call, as Telegram does and `telegram-test-api` does not. */
export async function withSecret(
  target: () => string,
  secret: string,
): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
      fetch(target() + (request.url ?? ""), { method: "POST", headers, body: Buffer.concat(parts) }).then(
        ({ status }) => response.writeHead(status).end(),
        () => response.writeHead(502).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
