import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { openApart } from "../../db/files/open-apart.ts";

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
async function opening(bytes: Uint8Array) {
  const before = process.memoryUsage.rss();
  let grown = 0;
  const timer = setInterval(() => (grown = Math.max(grown, process.memoryUsage.rss() - before)), 5);
  const found = await openApart(bytes);
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
      "AVIF of 40 million pixels in 1.3 kB": "too-big",
      "WebP of 40 million pixels": "image/jpeg",
      "JPEG of 40 million pixels, progressive": "image/jpeg",
      "PNG that is one long line": "image/jpeg",
      TIFF: "wrong-type",
      GIF: "wrong-type",
      "PNG that claims 900 million pixels": "unreadable",
      "PNG that claims 4 thousand million a side": "unreadable",
      "SVG that reads a file of ours": "wrong-type",
      "HEIC of nothing but ones": "unreadable",
      zip: "wrong-type",
    });
  }, 120_000);
});

test("a photo of twelve million pixels comes out upright, smaller, and says nothing of where it was taken", async () => {
  const photo = sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#0a0" } });
  const exif = { IFD0: { Make: "Canary" }, IFD3: { GPSLatitude: "38/1 22/1 6/1", GPSLatitudeRef: "N" } };
  const bytes = await photo.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
  const found = await openApart(new Uint8Array(bytes));
  if ("refused" in found) throw new Error(found.refused);
  const { width, height, exif: left, orientation } = await sharp(found.bytes).metadata();
  expect([width, height, left, orientation]).toEqual([1536, 2048, undefined, undefined]);
});
