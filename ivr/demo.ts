import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { readBody } from "../core/file/body.ts";
import { basic } from "./recording.ts";

const largest = 2 * 1024 * 1024;
const keptAtMost = 20;

/**
 * The provider's half of recordings on a machine without an account: `dimos call` leaves them here with the
 * local token, and the desk fetches them as it would from Twilio. The last 20 are kept, in memory.
 */
export function createDemoProvider(account: { accountSid: string; authToken: string }): {
  routes: Hono;
  fetch: typeof fetch;
} {
  const shelf = new Map<string, Uint8Array<ArrayBuffer>>();
  const routes = new Hono();
  const expected = basic(account);
  routes.put("/voice/demo/:name", async (context) => {
    if (!same(context.req.header("authorization") ?? "", expected)) return context.body(null, 403);
    const body = await readBody(context.req.raw, largest);
    if (body === undefined) return context.body(null, 413);
    const oldest = shelf.keys().next().value;
    if (shelf.size >= keptAtMost && oldest !== undefined) shelf.delete(oldest);
    shelf.set(context.req.param("name"), new Uint8Array(body));
    return context.body(null, 204);
  });
  const provider = new Hono();
  provider.get("/2010-04-01/Accounts/:account/Recordings/:file", (context) => {
    const bytes = shelf.get(context.req.param("file").replace(/\.mp3$/u, ""));
    const mayRead = same(context.req.header("authorization") ?? "", expected);
    if (bytes === undefined || !mayRead) return context.body(null, 404);
    return context.body(bytes, 200, { "content-type": "audio/wav" });
  });
  provider.delete("/2010-04-01/Accounts/:account/Recordings/:file", (context) => {
    const mayDelete = same(context.req.header("authorization") ?? "", expected);
    if (mayDelete) shelf.delete(context.req.param("file").replace(/\.json$/u, ""));
    return context.body(null, mayDelete ? 204 : 404);
  });
  provider.get("/2010-04-01/Accounts/:file", (context) => context.json({ status: "active" }));
  return { routes, fetch: (input, init) => Promise.resolve(provider.fetch(new Request(input, init))) };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
