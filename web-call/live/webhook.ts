import { Hono } from "hono";
import type { Deps } from "../../core/deps.ts";
import { bodyLimit } from "../body-limit.ts";
import type { Hint } from "./livekit.ts";

type Webhook = {
  deps: Deps;
  read: () => ((body: string, signature: string) => Promise<Hint | null>) | null;
  /** Look at the rooms now. */
  nudge: () => void;
};

const longest = 256 * 1024;

/**
 * `POST /livekit`: what the server of the rooms tells. Only that something happened counts, and only once; what it was is
 * looked up, so that a lost or a late word changes nothing.
 */
export function hintRoutes({ deps, read, nudge }: Webhook): Hono {
  const routes = new Hono();
  routes.post(
    "/livekit",
    bodyLimit(longest, (c) => c.body(null, 413)),
    async (c) => {
      const receive = read();
      if (receive === null) return c.body(null, 503);
      const hint = await receive(await c.req.text(), c.req.header("authorization") ?? "");
      if (hint === null) return c.body(null, 401);
      const at = deps.now();
      const told = await deps.store.commit({ inbound: { key: `livekit:${hint.id}`, at, answer: [] } });
      if (!("conflict" in told)) nudge();
      return c.body(null, 200);
    },
  );
  routes.all("/livekit", (c) => c.body(null, 405, { allow: "POST" }));
  return routes;
}
