import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../db/sqlite/store.ts";
import { migrations } from "../support/desk.ts";
import { freePort, type Serving, serving } from "../support/serving.ts";
import { TelegramPeer } from "../support/telegram-peer.ts";
import { Pocket, type RawUpdate } from "../support/telegram-updates.ts";

const kills = 100;
const residentsAtOnce = 8;
const secret = "a-secret-of-the-test-0123456789";
const folder = mkdtempSync(join(tmpdir(), "dimos-kill-"));
let telegram: TelegramPeer;
let settings: Record<string, string>;
beforeAll(async () => {
  telegram = await new TelegramPeer().start();
  settings = {
    DIMOS_DATA: folder,
    DIMOS_PORT: String(await freePort()),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_BOT_USERNAME: telegram.username,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: telegram.root,
  };
});
afterAll(async () => {
  await telegram.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As Telegram does: the same update again and again until somebody says 200. */
async function deliver(update: RawUpdate): Promise<void> {
  const url = `http://127.0.0.1:${settings["DIMOS_PORT"]}/telegram`;
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  for (;;) {
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(update) }).catch(
      () => undefined,
    );
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function reporting(resident: Pocket): Promise<void> {
  for (const words of ["Λακκούβα στον δρόμο", "Απλωταριάς 12", "χωρίς", "ναι"])
    await deliver(resident.text(words));
}

test(`${kills} times kill -9 under load: every acknowledged report is there, none twice, every resident got the number`, async () => {
  let residents = 0;
  let over = false;
  const street = Array.from({ length: residentsAtOnce }, async () => {
    while (!over) {
      residents += 1;
      await reporting(new Pocket(1000 + residents));
    }
  });
  let desk: Serving | undefined;
  for (let kill = 0; kill < kills; kill += 1) {
    desk = await serving(settings);
    await new Promise((resolve) => setTimeout(resolve, 20 + ((kill * 37) % 180)));
    await desk.kill();
  }
  desk = await serving(settings);
  over = true;
  await Promise.all(street);
  const told = () =>
    new Set(telegram.seen.filter(({ text }) => text.includes("Ο αριθμός σας")).map(({ chat }) => chat));
  for (let wait = 0; wait < 600 && told().size < residents; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await desk.stop()).toBe(0);

  const store = await openStore({ folder, migrations });
  const perResident = new Map<string, number>();
  for (let resident = 1; resident <= residents; resident += 1) {
    const known = await store.contact("telegram", String(1000 + resident));
    const cases = known === undefined ? [] : await store.casesOf(known.person.id, 10);
    perResident.set(String(1000 + resident), cases.length);
  }
  const verified = await store.verify();
  await store.close();
  expect(residents).toBeGreaterThan(residentsAtOnce);
  expect([...perResident].filter(([, count]) => count !== 1)).toEqual([]);
  expect(told().size).toBe(residents);
  expect(verified).toEqual({ checked: residents, broken: null });
}, 300_000);
