import type { Context } from "hono";
import { html } from "hono/html";
import type { Web } from "./address.ts";
import { languagesOf } from "./view.ts";

type Drawn = Parameters<typeof html>[1];
/** `kept`: a browser may keep the page but must ask whether it still holds. */
type How = { status?: 200 | 400 | 403 | 404 | 410 | 429 | 500 | 503; kept?: boolean };

/** Answers with a page; unless it may be kept, nobody on the way keeps or lists it. */
export function show(c: Context<Web>, page: Drawn, { status = 200, kept = false }: How = {}) {
  c.header("Cache-Control", kept ? "no-cache" : "no-store");
  c.header("Content-Language", languagesOf(c).language);
  c.header("Vary", "Accept-Language");
  if (!kept) c.header("X-Robots-Tag", "noindex");
  return c.html(html`<!doctype html>${page}`, status);
}
