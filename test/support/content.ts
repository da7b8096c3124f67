import type { Content } from "../../core/file/content.ts";

/** All bytes of a content. */
export async function allOf(content: Content): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content instanceof Uint8Array ? [content] : content) parts.push(part);
  return Buffer.concat(parts);
}
