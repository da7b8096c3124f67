import type { FileRefusal } from "../../core/channel.ts";

const longestEdge = 2048;
const mostPixels = 40_000_000;
// No camera makes a longer side; a line of millions of pixels costs hundreds of megabytes to make smaller.
const mostPixelsASide = 30_000;
const quality = 82;

/**
 * A photo as everybody else may see it: turned upright, at most 2048 pixels a side, a fresh JPEG without
 * EXIF, place or thumbnail. The size is read from the header before anything is decoded.
 */
export async function reencode(bytes: Uint8Array): Promise<Uint8Array | { refused: FileRefusal }> {
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", pages: 1 });
    const { width, height } = await image.metadata();
    if (width * height > mostPixels || Math.max(width, height) > mostPixelsASide)
      return { refused: "too-big" };
    const upright = image
      .rotate()
      .resize(longestEdge, longestEdge, { fit: "inside", withoutEnlargement: true });
    return new Uint8Array(await upright.flatten({ background: "#ffffff" }).jpeg({ quality }).toBuffer());
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/iu.test(error.message);
    return { refused: tooMany ? "too-big" : "unreadable" };
  }
}
