import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isRefusal } from "../../core/refusal.ts";
import { openFileStore } from "../../db/files/store.ts";

const day = 86_400_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = () => openFileStore(folder);
const document = (about: number) => Buffer.from(`%PDF-1.4\n% ${about}\n%%EOF\n`);

async function keep(bytes: Uint8Array): Promise<string> {
  const kept = await store().keep(bytes);
  if (isRefusal(kept)) throw new Error(kept.refused);
  return kept.sha;
}

test("what somebody keeps again while it is dropped is there afterwards, whoever was first", async () => {
  const yesterday = new Date(Date.now() - day);
  const long = new Date(Date.now() - 30 * day);
  for (let about = 0; about < 100; about += 1) {
    const bytes = document(about);
    const sha = await keep(bytes);
    utimesSync(join(folder, sha.slice(0, 2), sha.slice(2)), long, long);
    await Promise.all([keep(bytes), store().drop(sha, yesterday), store().drop(sha, yesterday)]);
    expect(Buffer.from(await store().read(sha))).toEqual(bytes);
  }
});

test("what nobody kept again is dropped, and nothing is left of it", async () => {
  const sha = await keep(document(1));
  await store().drop(sha, new Date(Date.now() - day));
  expect(Buffer.from(await store().read(sha))).toEqual(document(1));
  await store().drop(sha, new Date(Date.now() + day));
  await expect(store().read(sha)).rejects.toThrow("ENOENT");
});

test("a photo that is too big leaves nothing behind, neither as it came nor as it was made", async () => {
  const image = sharp({ create: { width: 64, height: 48, channels: 3, background: "#a00" } });
  const whole = await image.jpeg().toBuffer();
  const segment = Buffer.concat([Buffer.from("ffe1fdea", "hex"), Buffer.alloc(0xfdea - 2, "A")]);
  const padding = Array<Buffer>(Math.ceil((21 * 1024 * 1024) / segment.length)).fill(segment);
  const bytes = Buffer.concat([whole.subarray(0, 2), ...padding, whole.subarray(2)]);
  expect(await store().keep(bytes)).toEqual({ refused: "too-big" });
  const left = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(left.filter((each) => each.isFile()).map(({ name }) => name)).toEqual([]);
});
