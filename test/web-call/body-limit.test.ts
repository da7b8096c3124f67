import { request } from "node:http";
import { text } from "node:stream/consumers";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bodyLimit } from "../../web-call/body-limit.ts";
import { serveHttp, type Serving } from "../../web-call/server.ts";

let served: Serving;
beforeEach(async () => {
  const app = new Hono();
  const limit = bodyLimit(20, (c) => c.text("too long", 413));
  app.post("/form", limit, async (c) => c.json(await c.req.parseBody()));
  app.post("/text", limit, async (c) => c.text(`heard: ${await c.req.text()}`));
  const listening = await serveHttp(app, { host: "127.0.0.1", port: 0 });
  if ("refused" in listening) throw new Error(listening.refused);
  served = listening;
});
afterEach(() => served.close(0));

/** Sends pieces as they are, without telling their length beforehand, unless `length` does. */
function sent(path: string, pieces: readonly string[], length?: number): Promise<[number, string]> {
  const type = path === "/form" ? "application/x-www-form-urlencoded" : "text/plain";
  const headers = { "content-type": type, ...(length !== undefined && { "content-length": length }) };
  return new Promise((resolve, reject) => {
    const asked = request(`${served.url}${path}`, { method: "POST", headers }, (answer) => {
      text(answer).then((said) => resolve([answer.statusCode ?? 0, said]), reject);
    });
    asked.on("error", reject);
    for (const piece of pieces) asked.write(piece);
    asked.end();
  });
}

test("a form is read whether its length was told or it comes in pieces, as some proxies send it", async () => {
  expect(await sent("/form", ["a=1&", "b=2"])).toEqual([200, '{"a":"1","b":"2"}']);
  expect(await sent("/form", ["a=1&b=2"], 7)).toEqual([200, '{"a":"1","b":"2"}']);
});

test("nothing at all is an empty body", async () => {
  expect(await sent("/text", [])).toEqual([200, "heard: "]);
  expect(await sent("/form", [])).toEqual([200, "{}"]);
});

test("what is too long is refused, told beforehand or not", async () => {
  expect(await sent("/text", ["x".repeat(21)], 21)).toEqual([413, "too long"]);
  expect(await sent("/text", ["x".repeat(15), "x".repeat(15)])).toEqual([413, "too long"]);
  expect(await sent("/text", ["x".repeat(20)])).toEqual([200, `heard: ${"x".repeat(20)}`]);
});
