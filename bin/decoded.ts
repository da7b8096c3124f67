/**
 * A text as editors everywhere save it: UTF-8 or UTF-16 with its mark, its lines ended as on Windows or on an old Mac.
 * Undefined where it is neither.
 */
export function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its mark reads as UTF-8 with a nothing after each letter.
    return text.includes("\u0000") ? undefined : text.replaceAll(/\r\n?/gu, "\n");
  } catch {
    return undefined;
  }
}
