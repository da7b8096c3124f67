import type { Context } from "hono";
import type { Web } from "../address.ts";
import type { Permit } from "../misses.ts";
import { SlowPage } from "../page/trouble.tsx";
import { show } from "../show.ts";
import type { View } from "../view.ts";

/** Too many codes from one connection. */
export function tooMany(c: Context<Web>, view: View, { seconds }: Permit & { may: false }) {
  c.header("Retry-After", String(seconds));
  return show(c, SlowPage({ view, seconds, whose: "codes" }), { status: 429 });
}
