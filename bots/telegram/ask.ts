import { Readable } from "node:stream";
import { Agent, request } from "undici";

/** What grammY asks of a `fetch`. */
export type Asked = {
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string | ReadableStream<Uint8Array>;
  signal: AbortSignal;
};

/**
 * Connections are kept for the next call, but not for as long as a provider may say: one that was ended out of sight in
 * between takes the message that is sent on it with it.
 */
const dispatcher = new Agent({ keepAliveMaxTimeout: 20_000 });

/**
 * As much of `fetch` as grammY uses, in a third of the time: a short answer in JSON needs no redirects, decompression or
 * streams.
 */
export async function ask(url: string, asked: Asked): Promise<Pick<Response, "json">> {
  const { method, headers, signal } = asked;
  const body = typeof asked.body === "object" ? Readable.from(asked.body) : (asked.body ?? null);
  const answer = await request(url, { method, headers, signal, body, dispatcher });
  return { json: () => answer.body.json() };
}
