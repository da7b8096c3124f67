import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { twilioSignature } from "../../cli/phone/sign.ts";
import { commandLine, type Ended } from "../support/command.ts";
import { freePort } from "../support/serving.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { startTwilioPeer, type TwilioPeer } from "../support/twilio-peer.ts";

const secret = "a-secret-of-the-ledger-0123456789";

/** Everything around a desk that is killed again and again: what providers do, and the shell of a clerk. Nothing of its inside. */
export class Outside {
  readonly telegram = new TelegramPeer();
  readonly copies = mkdtempSync(join(tmpdir(), "dimos-ledger-copies-"));
  readonly shell = commandLine();
  settings: Record<string, string> = {};
  /** No new work is begun any more. */
  over = false;
  /** How often the desk was killed so far. */
  kills = 0;
  private twilio: TwilioPeer | undefined;

  async open(): Promise<this> {
    this.twilio = await startTwilioPeer();
    await this.telegram.start();
    const { root, accountSid, authToken, number } = this.twilio;
    this.settings = {
      DIMOS_DATA: this.shell.data,
      DIMOS_PORT: String(await freePort()),
      TELEGRAM_BOT_TOKEN: this.telegram.token,
      TELEGRAM_BOT_USERNAME: this.telegram.username,
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_ROOT: this.telegram.root,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_PHONE_NUMBER: number,
      TWILIO_API_ROOT: root,
    };
    return this;
  }

  async close(): Promise<void> {
    await Promise.all([this.telegram.stop(), this.twilio?.stop()]);
    rmSync(this.copies, { recursive: true, force: true });
    this.shell.remove();
  }

  get url(): string {
    return `http://127.0.0.1:${this.settings["DIMOS_PORT"]}`;
  }

  get account() {
    const { TWILIO_ACCOUNT_SID: accountSid = "", TWILIO_AUTH_TOKEN: authToken = "" } = this.settings;
    return { url: this.url, accountSid, authToken, number: this.settings["TWILIO_PHONE_NUMBER"] ?? "" };
  }

  dimos(args: readonly string[], data = this.shell.data): Promise<Ended> {
    return this.shell.dimos(args, { env: { ...this.settings, DIMOS_DATA: data } });
  }

  /** One update, again and again until somebody says 200, as Telegram does. */
  update(update: object): Promise<void> {
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
    return this.untilTaken("/telegram", { headers, body: JSON.stringify(update) });
  }

  /** One message, with the same id each time, until somebody says 200. */
  sms(form: Record<string, string>): Promise<void> {
    const signature = twilioSignature(this.account.authToken, `${this.url}/sms`, form);
    return this.untilTaken("/sms", {
      headers: { "x-twilio-signature": signature },
      body: new URLSearchParams(form),
    });
  }

  /** Waits until the desk was killed that often again: on a slow machine people then do no more for each kill. */
  async killed(times: number): Promise<void> {
    const until = this.kills + times;
    while (!this.over && this.kills < until) await pause(50);
  }

  private async untilTaken(path: string, request: RequestInit): Promise<void> {
    for (;;) {
      const answer = await fetch(`${this.url}${path}`, { method: "POST", ...request }).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer?.status === 200) return;
      await pause(20);
    }
  }
}
