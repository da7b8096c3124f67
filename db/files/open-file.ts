// A program of its own, run by open-apart.ts: what a stranger has sent is looked into here and nowhere else.
import { createWriteStream, writeFileSync } from "node:fs";
import { fileTypeFromBuffer } from "file-type";
import { keptAsTheyAre } from "../../core/file/content.ts";
import type { KeepRefusal } from "../../core/file/file.ts";

const longestEdge = 2048;
const quality = 82;
// No camera makes a longer side; a line of millions of pixels costs hundreds of megabytes to make smaller.
const mostPixelsASide = 30_000;
/** Pixels of a photo that is decoded whole. */
const mostPixels = 40_000_000;
const jpeg = "image/jpeg";
const special = new Map([
  // Made smaller while it is decoded, by two, four or eight, so that even a camera of 200 million fits.
  [jpeg, 220_000_000],
  // Decoding takes 19 bytes a pixel.
  ["image/avif", 20_000_000],
]);
const iphones = ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"];
const photos = new Set([
  jpeg,
  "image/png",
  "image/apng",
  "image/webp",
  "image/gif",
  "image/avif",
  ...iphones,
]);

/** What the first line of the answer says; the bytes of a photo follow it. */
export type Opened = { mime: string; kept: "as-it-is" | "as-it-follows" } | { refused: KeepRefusal };

async function received(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function opened(bytes: Buffer): Promise<{ said: Opened; photo?: Buffer }> {
  const [sniffed = ""] = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime.split(";") ?? [];
  if (Object.hasOwn(keptAsTheyAre, sniffed)) return { said: { mime: sniffed, kept: "as-it-is" } };
  if (!photos.has(sniffed))
    return { said: isPdf(bytes) ? { mime: "application/pdf", kept: "as-it-is" } : { refused: "wrong-type" } };
  const photo = await reencoded(bytes, sniffed);
  if ("refused" in photo) {
    const isHeic = photo.refused === "unreadable" && iphones.includes(sniffed);
    return { said: isHeic ? { refused: "heic" } : photo };
  }
  return { said: { mime: "image/jpeg", kept: "as-it-follows" }, photo };
}

/** How far into a file its mark may stand (ISO 32000-1, annex H.3.4.1); what scanners and mail put before it stays. */
function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).toString("latin1").includes("%PDF-");
}

/**
 * A photo as everybody else may see it: turned upright, at most 2048 pixels a side, a fresh JPEG without
 * EXIF, place or thumbnail. The size is read from the header before anything is decoded. A JPEG that was cut off on its
 * way is kept as far as it came; of what moves, the first picture.
 */
async function reencoded(bytes: Buffer, mime: string): Promise<Buffer | { refused: KeepRefusal }> {
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    const most = special.get(mime) ?? mostPixels;
    const failOn = mime === jpeg ? "none" : "error";
    const image = sharp(bytes, { limitInputPixels: most, failOn, pages: 1, sequentialRead: true });
    const { width, height } = await image.metadata();
    if (width * height > most || Math.max(width, height) > mostPixelsASide) return { refused: "too-heavy" };
    const upright = image
      .rotate()
      .resize(longestEdge, longestEdge, { fit: "inside", withoutEnlargement: true });
    return await upright.flatten({ background: "#ffffff" }).jpeg({ quality }).toBuffer();
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/iu.test(error.message);
    return { refused: tooMany ? "too-heavy" : "unreadable" };
  }
}

/** Where memory ends, this program ends first, and not the desk. */
function offerFirst(): void {
  try {
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // No Linux, or none that lets us: the desk watches too.
  }
}

offerFirst();
// The desk says when it is over, not the key that stops the desk.
process.on("SIGINT", () => undefined);
const answer = createWriteStream("", { fd: 1 }).on("error", () => process.exit(1));
const { said, photo } = await opened(await received());
answer.write(`${JSON.stringify(said)}\n`);
answer.end(photo ?? "");
