import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openFileStore } from "../../db/files/store.ts";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { cleanEnvironment, freePort, type Serving, serving } from "../support/serving.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { type BotMessage, TelegramTestApi, withSecret } from "../support/telegram-test-api.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const secret = "a-secret-of-the-test-0123456789";
const program = join(import.meta.dirname, "../../bin/dimos");
const chat = 1001;
const inChios = { latitude: 38.3683, longitude: 26.1358 };
const trackingNumber = /Ο αριθμός σας:\n(\d{3})\u00a0(\d{3})\u00a0(\d{3})/u;
let folder: string;
let desk: Serving | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-telegram-"));
});
afterEach(async () => {
  await desk?.stop();
  desk = undefined;
  rmSync(folder, { recursive: true, force: true });
});

describe("a resident on a Bot API that we did not write", () => {
  let telegram: TelegramTestApi;
  beforeEach(async () => {
    telegram = await new TelegramTestApi().start();
  });
  afterEach(() => telegram.stop());

  /** Waits for the bot's next message. */
  async function heard(): Promise<BotMessage> {
    return vi.waitFor(
      async () => {
        const last = (await telegram.read(chat)).at(-1);
        if (last === undefined) throw new Error("nothing heard yet");
        return last;
      },
      { timeout: 10_000, interval: 30 },
    );
  }

  async function press({ buttons }: BotMessage, label: string): Promise<void> {
    const button = buttons.find(({ text }) => text === label);
    if (button?.callback_data === undefined) throw new Error(`no «${label}»`);
    await telegram.presses(chat, button.callback_data);
  }

  async function report(): Promise<string> {
    await telegram.says(chat, { text: "Λακκούβα μπροστά στο σχολείο" });
    expect((await heard()).text).toContain("Πού ακριβώς είναι;");
    await telegram.says(chat, { location: inChios });
    await press(await heard(), "Χωρίς φωτογραφία");
    await press(await heard(), "Ναι, στείλτε το");
    return (await heard()).text;
  }

  test("holds a tracking number after four messages, by long polling", async () => {
    desk = await serving({
      ...{ DIMOS_DATA: folder, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_BOT_USERNAME: "TestNameBot" },
      TELEGRAM_API_ROOT: telegram.root,
    });
    expect(await report()).toMatch(trackingNumber);
  });

  test("holds a tracking number after four messages, by webhook, which the desk has set itself", async () => {
    const port = await freePort();
    const { url, server } = await withSecret(() => `http://127.0.0.1:${port}`, secret);
    desk = await serving({
      ...{ DIMOS_DATA: folder, DIMOS_PORT: String(port), DIMOS_PUBLIC_URL: url },
      ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_WEBHOOK_SECRET: secret },
      TELEGRAM_API_ROOT: telegram.root,
    });
    const response = await fetch(`${url}/telegram`, { method: "POST", body: "{}" });
    expect(response.status).toBe(200);
    expect(await report()).toMatch(trackingNumber);
    server.close();
  });
});

describe("a resident on the strict peer", () => {
  let telegram: TelegramPeer;
  const eleni = new Pocket(chat, "el");
  beforeEach(async () => {
    telegram = await new TelegramPeer().start();
  });
  afterEach(() => telegram.stop());

  const modes = { "long polling": {}, webhook: { TELEGRAM_WEBHOOK_SECRET: secret } };

  test.each(Object.entries(modes))(
    "sends sentence, location and photo, confirms, and holds a number: four messages, by %s",
    async (_, mode) => {
      desk = await serving({
        ...{ DIMOS_DATA: folder, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
        ...mode,
      });
      if ("TELEGRAM_WEBHOOK_SECRET" in mode)
        await vi.waitFor(() => expect(telegram.webhook).toBeDefined(), 5_000);
      telegram.hold("pothole", await photoWithPlace());
      let messages = 0;
      const say = async (update: RawUpdate, answer: string | RegExp): Promise<string> => {
        const seen = telegram.seen.length;
        messages += 1;
        await telegram.deliver(update);
        await vi.waitFor(() => expect(telegram.seen.length).toBeGreaterThan(seen), 10_000);
        const { text = "" } = telegram.seen.at(-1) ?? {};
        expect(text).toMatch(answer);
        return text;
      };
      await say(eleni.text("Λακκούβα μπροστά στο σχολείο"), "Πού ακριβώς είναι;");
      await say(eleni.location(inChios.latitude, inChios.longitude), "Έχετε φωτογραφία;");
      await say(eleni.photo("pothole"), "Αρχεία: 1 αρχείο");
      const done = await say(telegram.pressing(eleni, "Ναι, στείλτε το"), trackingNumber);
      expect(messages).toBe(4);
      expect(await (await fetch(`${desk.url}/`)).text()).toContain(`https://t.me/${telegram.username}`);
      await vi.waitFor(() => expect(telegram.calls.map(({ method }) => method)).toContain("getFile"), 10_000);
      const photo = await kept(trackingNumber.exec(done)?.slice(1).join("") ?? "");
      const { format, exif, xmp, iptc, width } = await sharp(photo).metadata();
      expect({ format, exif, xmp, iptc, width }).toEqual({ format: "jpeg", width: 640 });
      expect(Buffer.from(photo).includes("Μαρία")).toBe(false);
    },
  );

  test("sees the photo with which a clerk at the terminal closes the case, and presses «όχι»", async () => {
    const settings = {
      ...{ DIMOS_DATA: folder, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
    };
    desk = await serving(settings);
    const hear = async (update: RawUpdate | null, answer: string | RegExp): Promise<string> => {
      if (update !== null) await telegram.deliver(update);
      await vi.waitFor(() => expect(telegram.seen.at(-1)?.text).toMatch(answer), 10_000);
      return telegram.seen.at(-1)?.text ?? "";
    };
    await hear(eleni.text("Λακκούβα μπροστά στο σχολείο"), "Πού ακριβώς είναι;");
    await hear(eleni.location(inChios.latitude, inChios.longitude), "Έχετε φωτογραφία;");
    await hear(telegram.pressing(eleni, "Χωρίς φωτογραφία"), "Να το στείλουμε;");
    const done = await hear(telegram.pressing(eleni, "Ναι, στείλτε το"), trackingNumber);
    const number = trackingNumber.exec(done)?.slice(1).join("") ?? "";

    await clerk("case", "assign", number, "--to", "me");
    await hear(null, "ορίστηκε υπάλληλος");
    const photo = join(folder, "μετά; τελική.jpg");
    await writeFile(photo, await photoWithPlace());
    await clerk("case", "close", number, "--done", "--text", "Μπήκε άσφαλτος.", "--photo", photo, "--yes");
    await hear(null, /έγινε[^]*Μπήκε άσφαλτος\.[^]*Έγινε σωστά;$/u);
    const shown = await sharp(telegram.seen.at(-1)?.file ?? undefined).metadata();
    expect({ width: shown.width, exif: shown.exif }).toEqual({ width: 640 });
    await hear(telegram.pressing(eleni, "Όχι, υπάρχει ακόμα"), "Ανοίξαμε ξανά");
  });

  /** One command of a clerk, in a process of its own beside the server. */
  async function clerk(...command: string[]): Promise<void> {
    const env = cleanEnvironment({ DIMOS_DATA: folder });
    await promisify(execFile)(program, command, { env });
  }

  /** The case's only file, as soon as the desk has fetched it. */
  async function kept(number: string): Promise<Uint8Array> {
    const store = await openStore({ folder, migrations });
    try {
      const sha = await vi.waitFor(
        async () => {
          const request = await store.case(number);
          const [file] = await store.filesOf(request?.id ?? "");
          if (typeof file?.sha !== "string") throw new Error(`the file is ${file?.state ?? "not there"}`);
          return file.sha;
        },
        { timeout: 10_000, interval: 50 },
      );
      return await openFileStore(join(folder, "files")).read(sha);
    } finally {
      await store.close();
    }
  }
});

/** A photo as a phone takes it: with its owner's name and the place. */
async function photoWithPlace(): Promise<Uint8Array> {
  const blank = { width: 640, height: 480, channels: 3, background: "#808080" } as const;
  const gps = { GPSLatitudeRef: "N", GPSLatitude: "38/1 22/1 6/1", GPSLongitudeRef: "E" };
  const image = sharp({ create: blank }).withExif({ IFD0: { Artist: "Μαρία Παππά" }, IFD3: gps });
  const bytes = new Uint8Array(await image.jpeg().toBuffer());
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  return bytes;
}
