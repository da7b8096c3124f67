import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Content } from "../../core/file/content.ts";
import { openFileStore } from "../../db/files/store.ts";

const folder = mkdtempSync(join(tmpdir(), "dimos-apart-"));
const files = openFileStore(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is kept of it. */
async function opened(content: Content) {
  const kept = await files.keep(content);
  return "refused" in kept ? kept : { mime: kept.mime, bytes: await files.read(kept.sha) };
}

const most = 20 * 1024 * 1024;
const [wide, high] = [7000, 5700];
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#a00" } });

/** A PNG that claims to have so many pixels and holds none. */
function claiming(width: number, height: number): Uint8Array {
  const header = Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000000000",
    "hex",
  );
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return new Uint8Array(Buffer.concat([header, Buffer.from("0000000049444154", "hex"), Buffer.alloc(64)]));
}

/** Opens a file, and says by how much this process has grown meanwhile, in bytes. */
async function opening(bytes: Content) {
  const before = process.memoryUsage.rss();
  let grown = 0;
  const timer = setInterval(() => (grown = Math.max(grown, process.memoryUsage.rss() - before)), 5);
  const found = await opened(bytes);
  clearInterval(timer);
  return { found, grown };
}

describe("T10: a file that was made to harm", () => {
  const corpus = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const made = {
      "AVIF of 40 million pixels in 1.3 kB": flat(wide, high).avif({ effort: 0 }),
      "WebP of 40 million pixels": flat(wide, high).webp({ lossless: true, effort: 0 }),
      "JPEG of 40 million pixels, progressive": flat(wide, high).jpeg({ progressive: true }),
      "PNG that is one long line": flat(30_000, 900).png(),
      TIFF: flat(4000, 3000).tiff({ compression: "lzw" }),
      GIF: flat(1000, 1000).gif(),
    };
    for (const [name, image] of Object.entries(made))
      corpus.set(name, new Uint8Array(await image.toBuffer()));
    const whole = await flat(64, 48)
      .jpeg()
      .withExif({ IFD0: { Make: "Canary" } })
      .toBuffer();
    const segment = (kind: number, text: string) =>
      Buffer.concat([
        Buffer.from([0xff, kind, (text.length + 2) >> 8, (text.length + 2) & 0xff]),
        Buffer.from(text),
      ]);
    const padded = (...more: Buffer[]) =>
      new Uint8Array(Buffer.concat([whole.subarray(0, 2), ...more, whole.subarray(2)]));
    corpus.set(
      "JPEG with 19 MB before its picture",
      padded(...Array<Buffer>(300).fill(segment(0xe1, "A".repeat(65_000)))),
    );
    corpus.set("JPEG that says it is a PDF", padded(segment(0xfe, "%PDF-1.4\n")));
    corpus.set(
      "AVIF of 24 million pixels",
      new Uint8Array(await flat(5712, 4284).avif({ effort: 0 }).toBuffer()),
    );
    corpus.set("PNG that claims 900 million pixels", claiming(30_000, 30_000));
    corpus.set("PNG that claims 4 thousand million a side", claiming(0xfffffff0, 0xfffffff0));
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><image href="/etc/passwd"/></svg>';
    corpus.set("SVG that reads a file of ours", new Uint8Array(Buffer.from(svg)));
    const heic = Buffer.concat([
      Buffer.from("0000001c66747970686569630000000068656963", "hex"),
      Buffer.alloc(4096, 0xff),
    ]);
    corpus.set("HEIC of nothing but ones", new Uint8Array(heic));
    corpus.set("zip", new Uint8Array(Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(100_000)])));
  }, 120_000);

  test("takes no memory of the desk, and is refused or made small", async () => {
    const outcomes: Record<string, unknown> = {};
    for (const [name, bytes] of corpus) {
      const { found, grown } = await opening(bytes);
      expect(grown, name).toBeLessThan(most);
      outcomes[name] = "refused" in found ? found.refused : found.mime;
    }
    expect(outcomes).toEqual({
      "AVIF of 40 million pixels in 1.3 kB": "too-heavy",
      "AVIF of 24 million pixels": "too-heavy",
      "JPEG with 19 MB before its picture": "image/jpeg",
      "JPEG that says it is a PDF": "image/jpeg",
      "WebP of 40 million pixels": "image/jpeg",
      "JPEG of 40 million pixels, progressive": "image/jpeg",
      "PNG that is one long line": "image/jpeg",
      TIFF: "wrong-type",
      GIF: "image/jpeg",
      "PNG that claims 900 million pixels": "unreadable",
      "PNG that claims 4 thousand million a side": "unreadable",
      "SVG that reads a file of ours": "wrong-type",
      "HEIC of nothing but ones": "heic",
      zip: "wrong-type",
    });
  }, 120_000);
});

test("a photo of twelve million pixels comes out upright, smaller, and says nothing of where it was taken", async () => {
  const photo = sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#0a0" } });
  const exif = { IFD0: { Make: "Canary" }, IFD3: { GPSLatitude: "38/1 22/1 6/1", GPSLatitudeRef: "N" } };
  const bytes = await photo.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
  const found = await opened(new Uint8Array(bytes));
  if ("refused" in found) throw new Error(found.refused);
  const { width, height, exif: left, orientation } = await sharp(found.bytes).metadata();
  expect([width, height, left, orientation]).toEqual([1536, 2048, undefined, undefined]);
});

describe("what phones and offices really send", () => {
  const photo = async (width: number, height: number) =>
    new Uint8Array(await flat(width, height).jpeg({ progressive: true }).toBuffer());
  const sizeOf = async (found: Awaited<ReturnType<typeof opened>>) => {
    if ("refused" in found) return found.refused;
    const { width, height } = await sharp(found.bytes).metadata();
    return [found.mime, width, height];
  };

  test("a photo of 108 million pixels and a long panorama come out small, and the desk does not grow", async () => {
    const { found, grown } = await opening(await photo(12_000, 9000));
    expect(await sizeOf(found)).toEqual(["image/jpeg", 2048, 1536]);
    expect(grown).toBeLessThan(most);
    expect(await sizeOf(await opened(await photo(23_000, 2400)))).toEqual(["image/jpeg", 2048, 214]);
  }, 60_000);

  test("a JPEG that lost its end is kept as far as it came, one that lost all but its head is not", async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .jpeg()
      .toBuffer();
    const half = new Uint8Array(whole.subarray(0, whole.length / 2));
    expect(await sizeOf(await opened(half))).toEqual(["image/jpeg", 300, 300]);
    expect(await sizeOf(await opened(half.subarray(0, 30)))).toBe("unreadable");
  });

  test("a PDF may have a line before its mark", async () => {
    const pdf = new Uint8Array(Buffer.from("\r\nScan 12/2026\r\n%PDF-1.4\n%%EOF\n"));
    expect(await opened(pdf)).toMatchObject({ mime: "application/pdf" });
  });

  /** The first page of an Ogg stream (RFC 3533) whose content begins so. */
  const ogg = (head: string) => {
    const page = Buffer.from(`4f67675300020000000000000000010000000000000000000000${"0113"}`, "hex");
    return new Uint8Array(Buffer.concat([page, Buffer.from(head, "latin1"), Buffer.alloc(64)]));
  };
  const boxed = (brand: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(64)]),
    );

  test.each([
    ["a voice note", ogg("OpusHead\u0001\u0001"), "audio/ogg"],
    ["a film of a phone", boxed("isom"), "video/mp4"],
    ["a film of an iPhone", boxed("qt  "), "video/quicktime"],
    ["a film of an old phone", boxed("3gp5"), "video/3gpp"],
    ["a voice note of an old phone", new Uint8Array(Buffer.from("#!AMR\n0123456789")), "audio/amr"],
  ])("%s is kept as it is", async (_, bytes, mime) => {
    expect(await opened(bytes)).toEqual({ mime, bytes });
  });

  test("of an animated PNG the first picture is kept", async () => {
    const png = await flat(40, 40).png().toBuffer();
    // acTL stands behind the header (APNG 1.0): two frames, played for ever.
    const control = Buffer.from("000000086163544c0000000200000000f38d9370", "hex");
    const animated = new Uint8Array(Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]));
    expect(await sizeOf(await opened(animated))).toEqual(["image/jpeg", 40, 40]);
  });
});
