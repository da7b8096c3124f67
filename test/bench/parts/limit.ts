import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { play, startPart, type Part } from "../part.ts";

export type Limit = Part<{ url: string }, null, number>;

/** Hono alone, or Hono that writes four rows for each request into a folder; the answer is how many it wrote. */
export function startLimit(given: { folder: string } | null): Promise<Limit> {
  return startPart("limit", given);
}

/** What the process of a limit does: reads the body, keeps the rows where it has to, and answers 200. */
export async function playLimit(given: { folder: string } | null): Promise<void> {
  const rows = given === null ? undefined : await (await import("./rows.ts")).openRows(given.folder);
  const app = new Hono();
  app.post("*", async (c) => {
    const body = await c.req.text();
    if (rows !== undefined) await rows.keep(JSON.parse(body));
    return c.body(null, 200);
  });
  serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }: AddressInfo) => {
    play<null, number>({ url: `http://127.0.0.1:${port}` }, () => Promise.resolve(rows?.count() ?? 0));
  });
}
