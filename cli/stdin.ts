import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** All of standard input as text, without the byte order mark that some editors put first. */
export async function readAll(input: Readable): Promise<string> {
  return (await text(input)).replace(/^\ufeff/u, "");
}
