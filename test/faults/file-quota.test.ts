import Database from "better-sqlite3";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bytesADay } from "../../core/file/fetch.ts";
import { openFileStore } from "../../db/files/store.ts";
import { freePort } from "../support/serving.ts";
import { TelegramStreet } from "../support/telegram-street.ts";
import { Pocket } from "../support/telegram-updates.ts";

const mega = 1024 * 1024;
const size = 19 * mega;
let street: TelegramStreet;
beforeEach(async () => {
  street = await new TelegramStreet().open();
});
afterEach(() => street.close());

/** What lies in the folder of files, whatever it is. */
function onDisk(): string[] {
  const found = readdirSync(join(street.folder, "files"), { recursive: true, withFileTypes: true });
  return found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
const bytesOnDisk = () => onDisk().reduce((sum, path) => sum + statSync(path).size, 0);

/** A resident sends a PDF of their own, nearly as large as may be. */
function document(resident: Pocket, id: string) {
  const head = Buffer.from(`%PDF-1.4\n% ${id}\n`);
  street.telegram.hold(id, new Uint8Array(Buffer.concat([head, Buffer.alloc(size - head.length)])));
  const file = { file_id: id, file_unique_id: id, file_name: "a.pdf", mime_type: "application/pdf" };
  return resident.message({ document: { ...file, file_size: size } });
}

test("one resident who sends to two servers at once keeps no more in a day than one file above the quota", async () => {
  await street.start({ DIMOS_PORT: String(await freePort()) });
  const [eleni, nikos] = [new Pocket(9001, "el"), new Pocket(9002, "el")];
  const urls = street.desks.map(({ url }) => url);
  for (const each of [eleni, nikos]) await street.deliver(each.text("Λακκούβα στον δρόμο"));
  const sent = Array.from({ length: 10 }, (_, index) => document(eleni, `hers-${index}`));
  await Promise.all(sent.map((each, index) => street.deliver(each, urls[index % 2])));
  await street.deliver(document(nikos, "his"));
  const told = (each: Pocket) =>
    street.read(each).filter((text) => text.includes("για σήμερα πήραμε από εσάς"));
  await vi.waitFor(() => expect(told(eleni)).toHaveLength(4));
  await vi.waitFor(() => expect(bytesOnDisk()).toBeGreaterThanOrEqual(bytesADay + size));
  expect(bytesOnDisk()).toBeLessThan(bytesADay + 2 * size);
  expect(told(nikos)).toEqual([]);
});

/** The contents that rows name, and what each is worth. */
function named(): { state: string; sha: string | null }[] {
  const db = new Database(join(street.folder, "dimos.db"), { readonly: true });
  const all = db.prepare<[], { state: string; sha: string | null }>("select state, sha from file").all();
  db.close();
  return all;
}

test("kill -9 while photos come leaves each of them whole, and what it left half-done is swept a day later", async () => {
  const eleni = new Pocket(9001, "el");
  await street.deliver(eleni.text("Λακκούβα στον δρόμο"));
  for (let index = 0; index < 10; index += 1) {
    const noise = Buffer.from(Array.from({ length: 1200 * 900 * 3 }, (_, at) => (at * (7919 + index)) % 251));
    const image = sharp(noise, { raw: { width: 1200, height: 900, channels: 3 } });
    street.telegram.hold(`photo-${index}`, new Uint8Array(await image.jpeg().toBuffer()));
    await street.deliver(eleni.photo(`photo-${index}`));
  }
  for (const ms of [30, 90, 150, 220, 300]) {
    await pause(ms);
    await Promise.all(street.desks.splice(0).map((desk) => desk.kill()));
    await street.start();
  }
  await vi.waitFor(() => expect(named().map(({ state }) => state)).toEqual(Array(10).fill("kept")));
  await street.stop();
  const store = openFileStore(join(street.folder, "files"));
  const shas = named().map(({ sha }) => sha ?? "");
  for (const sha of shas) expect((await store.read(sha)).length).toBeGreaterThan(10_000);
  const nobodys = await store.keep(new Uint8Array(Buffer.from("%PDF-1.4\n% nobody's\n%%EOF")));
  expect(nobodys).toHaveProperty("sha");
  const long = new Date(Date.now() - 2 * 86_400_000);
  for (const path of onDisk()) utimesSync(path, long, long);
  await street.start();
  const contents = () => onDisk().map((path) => path.slice(-65).replace("/", ""));
  await vi.waitFor(() => expect(contents().sort()).toEqual([...new Set(shas)].sort()));
});
