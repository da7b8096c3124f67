import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webhook } from "../../bin/channels/webhook.ts";
import { openViber, type Viber } from "../../bots/viber/bot.ts";
import type { Reply } from "../../core/channel.ts";
import { serveHttp } from "../../web-call/server.ts";
import { Clock, testDesk, type TestDesk } from "./desk.ts";
import { freePort } from "./serving.ts";
import type { Callback, ViberPhone } from "./viber-phone.ts";
import { ViberPeer } from "./viber-peer.ts";

/** A desk on a real store, reached through Viber's webhook over a socket, with a strict Viber behind it. */
export class ViberDesk {
  readonly peer = new ViberPeer();
  readonly clock = new Clock();
  readonly folder = mkdtempSync(join(tmpdir(), "dimos-viber-"));
  url = "";
  private running: { desk: TestDesk; bot: Viber } | undefined;
  private stopServer: () => Promise<void> = () => Promise.resolve();

  get desk(): TestDesk {
    return this.now().desk;
  }

  get bot(): Viber {
    return this.now().bot;
  }

  private now(): { desk: TestDesk; bot: Viber } {
    if (this.running === undefined) throw new Error("the desk is down");
    return this.running;
  }

  async open(): Promise<this> {
    await this.peer.start();
    this.url = `http://127.0.0.1:${await freePort()}`;
    await this.up();
    return this;
  }

  /** The desk alone; Viber goes on, and repeats what was not taken. */
  async down(): Promise<void> {
    await this.bot.stop();
    await this.stopServer();
    await this.desk.close();
  }

  async up(): Promise<void> {
    const desk = await testDesk({ folder: this.folder, clock: this.clock });
    const { store, files, now } = desk.deps;
    const bot = openViber(
      {
        ...{ authToken: this.peer.token, apiRoot: this.peer.root, sender: "Δήμος Χίου" },
        ...{ publicUrl: this.url, now },
      },
      {
        accept: desk.accept,
        onReceipt: (receipt) => store.receipt({ channel: "viber", ...receipt, at: now() }),
        read: (sha) => files.read(sha),
      },
    );
    this.running = { desk, bot };
    const routes = webhook("/viber", bot.handle).get("/viber/file/*", (c) => bot.file(c.req.raw));
    const served = await serveHttp(routes, { host: "127.0.0.1", port: Number(new URL(this.url).port) });
    if ("refused" in served) throw new Error(served.refused);
    this.stopServer = () => served.close(0);
    await bot.start();
    while (this.peer.webhook === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async close(): Promise<void> {
    await this.down();
    await this.peer.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One callback as Viber makes it, and whatever leaves because of it; answers what its resident read last. */
  async say(phone: ViberPhone, callback: Callback): Promise<string> {
    const status = await this.peer.deliver(callback);
    if (status !== 200) throw new Error(`the desk answered ${status}`);
    await this.sent();
    return this.peer.texts(phone).at(-1) ?? "";
  }

  /** Everything that is due leaves. */
  async sent(): Promise<void> {
    while ((await this.desk.deliver(this.bot.channel)) > 0);
  }

  /** A report in four steps; answers its number. */
  async report(phone: ViberPhone, text = "Λακκούβα στον δρόμο"): Promise<string> {
    await this.say(phone, phone.text(text));
    await this.say(phone, phone.location(38.3683, 26.1358));
    await this.say(phone, this.peer.press(phone, "Χωρίς φωτογραφία"));
    const done = await this.say(phone, this.peer.press(phone, "Ναι, στείλτε το"));
    return numberIn(done);
  }

  async cases(): Promise<number> {
    return (await this.desk.store.list({ limit: 100 })).items.length;
  }
}

/** The tracking number in what the desk said. */
export function numberIn(text: Reply["text"]): string {
  const found = /(\d{3})\u00a0(\d{3})\u00a0(\d{3})/u.exec(text);
  if (found === null) throw new Error(`no number in «${text}»`);
  return found.slice(1).join("");
}
