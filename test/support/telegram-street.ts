import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { openStore } from "../../db/sqlite/store.ts";
import type { Store } from "../../core/store.ts";
import { migrations } from "./desk.ts";
import { freePort, type Serving, serving } from "./serving.ts";
import { TelegramPeer } from "./telegram-peer.ts";
import type { Pocket, RawUpdate } from "./telegram-updates.ts";

export const webhookSecret = "a-secret-of-the-test-0123456789";
const waiting = { timeout: 15_000, interval: 20 };

/** The real server on a data folder of its own, reached through its webhook, with a strict Telegram behind it. */
export class TelegramStreet {
  readonly folder = mkdtempSync(join(tmpdir(), "dimos-street-"));
  readonly telegram = new TelegramPeer();
  readonly desks: Serving[] = [];
  settings: Record<string, string> = {};

  async open(more: Record<string, string> = {}): Promise<this> {
    await this.telegram.start();
    this.settings = {
      DIMOS_DATA: this.folder,
      DIMOS_PORT: String(await freePort()),
      TELEGRAM_BOT_TOKEN: this.telegram.token,
      TELEGRAM_BOT_USERNAME: this.telegram.username,
      TELEGRAM_WEBHOOK_SECRET: webhookSecret,
      TELEGRAM_API_ROOT: this.telegram.root,
      ...more,
    };
    await this.start();
    return this;
  }

  /** One more server on the same folder; the first one listens where Telegram calls. */
  async start(more: Record<string, string> = {}): Promise<Serving> {
    const desk = await serving({ ...this.settings, ...more });
    this.desks.push(desk);
    return desk;
  }

  async stop(): Promise<void> {
    await Promise.all(this.desks.splice(0).map((desk) => desk.stop()));
  }

  async close(): Promise<void> {
    await this.stop();
    await this.telegram.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Delivers an update as Telegram does; answers the status. */
  async deliver(update: RawUpdate, url = this.url): Promise<number> {
    return this.post(JSON.stringify(update), webhookSecret, url);
  }

  async post(body: string, secret = webhookSecret, url = this.url): Promise<number> {
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
    const response = await fetch(`${url}/telegram`, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.status;
  }

  get url(): string {
    return `http://127.0.0.1:${this.settings["DIMOS_PORT"]}`;
  }

  /** What this resident has read so far, in order. */
  read({ id }: Pocket): string[] {
    return this.telegram.seen.filter(({ chat }) => chat === id).map(({ text }) => text);
  }

  /** Says something, waits for the answer, and gives it back. */
  async say(resident: Pocket, update: RawUpdate): Promise<string> {
    const before = this.read(resident).length;
    expect(await this.deliver(update)).toBe(200);
    await vi.waitFor(() => expect(this.read(resident).length).toBeGreaterThan(before), waiting);
    return this.read(resident).at(-1) ?? "";
  }

  press(resident: Pocket, label: string): Promise<string> {
    return this.say(resident, this.telegram.pressing(resident, label));
  }

  /** Until nothing waits in the outbox any more. */
  async settled(): Promise<void> {
    await this.withStore((store) =>
      vi.waitFor(async () => {
        expect((await store.notices({ state: "queued", limit: 5 })).items).toEqual([]);
      }, waiting),
    );
  }

  /** Looks at what is kept, beside the server. */
  async withStore<T>(look: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore({ folder: this.folder, migrations });
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  }

  cases(): Promise<number> {
    return this.withStore(async (store) => (await store.list({ limit: 100 })).items.length);
  }
}
