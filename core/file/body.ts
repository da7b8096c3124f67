const utf8 = new TextDecoder();

/** The body of a request, or undefined as soon as it proves longer than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const told = request.headers.get("content-length");
  if (told === null) return readStream(request.body, limit);
  // The server holds a body to the length that was told, and reads such a one at once, which is much quicker.
  if (Number(told) > limit) return undefined;
  const body = new Uint8Array(await request.arrayBuffer());
  return body.length > limit ? undefined : body;
}

/** The same as text in UTF-8, for which the server needs no copy of the bytes. */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  const told = request.headers.get("content-length");
  if (told === null) {
    const body = await readStream(request.body, limit);
    return body && utf8.decode(body);
  }
  if (Number(told) > limit) return undefined;
  const text = await request.text();
  return text.length > limit ? undefined : text;
}

/** All bytes of a stream, or undefined as soon as there are more than `limit`; the rest is not read. */
export async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream ?? []) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
