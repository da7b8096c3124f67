import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRefusal } from "../../core/refusal.ts";
import { openFileStore } from "../../db/files/store.ts";

const mega = 1024 * 1024;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dimos-receive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());

/** What comes from a provider: this head, and blanks up to so many bytes. */
async function* coming(head: string, size: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head, "latin1");
  const piece = new Uint8Array(65_536);
  for (let left = size - head.length; left > 0; left -= piece.length) {
    yield left < piece.length ? piece.subarray(0, left) : piece;
    await new Promise(setImmediate);
  }
}
const film = "\0\0\0\u0018ftypisom";

describe("T10: a file that comes in pieces", () => {
  test("is kept without ever being in memory as a whole", async () => {
    const before = process.memoryUsage.rss();
    let grown = 0;
    const timer = setInterval(() => (grown = Math.max(grown, process.memoryUsage.rss() - before)), 5);
    const kept = await openFileStore(folder).keep(coming(film, 50 * mega));
    clearInterval(timer);
    expect(kept).toMatchObject({ mime: "video/mp4", size: 50 * mega });
    expect(files()).toHaveLength(1);
    expect(grown).toBeLessThan(20 * mega);
  });

  test("is read no further than 50 MB, or of what is no film kept to 20, and leaves nothing behind", async () => {
    const endless = coming(film, Number.MAX_SAFE_INTEGER);
    expect(await openFileStore(folder).keep(endless)).toEqual({ refused: "too-big" });
    expect(await openFileStore(folder).keep(coming("%PDF-1.4", 20 * mega + 1))).toEqual({
      refused: "too-big",
    });
    expect(files()).toEqual([]);
  });

  test("and breaks off is not kept, and leaves nothing behind", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* coming("%PDF-1.4", mega);
      throw new Error("the provider hung up");
    }
    await expect(openFileStore(folder).keep(broken())).rejects.toThrow("hung up");
    expect(files()).toEqual([]);
  });

  test("for which there is no room ends at once, and whoever sends it hears so", async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const full = openFileStore(folder, () => Promise.resolve({ free: 1, all: 100 }));
    expect(await full.keep(body)).toEqual({ refused: "no-room" });
    expect(isCancelled).toBe(true);
  });

  test("waits for none that comes slowly", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("%PDF-1.4 slow");
      await held;
    }
    const store = openFileStore(folder);
    const waiting = store.keep(slow());
    expect(isRefusal(await store.keep(coming("%PDF-1.4", mega)))).toBe(false);
    release();
    expect(isRefusal(await waiting)).toBe(false);
  });
});
