/** An SVG of our own as PNG, in its own size. Text needs a font on this machine; without one the rest is still drawn. */
export async function drawn(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(Buffer.from(svg), { unlimited: false }).png({ palette: true }).toBuffer();
}
