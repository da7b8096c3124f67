import type { Hono } from "hono";
import { compress } from "hono/compress";
import type { Web } from "../address.ts";
import type { Around } from "../around.ts";
import { bodyLimit } from "../body-limit.ts";
import { show } from "../show.ts";
import type { Calls, Live } from "./around.ts";
import { actInCall, showCall } from "./call-route.ts";
import { actAtKiosk, showKiosk } from "./kiosk-route.ts";
import { actAsMayor, showMayor } from "./mayor-route.ts";
import { TryPage } from "./try-page.tsx";

const largest = 16 * 1024;

/** The pages of calls. What has an effect is asked by a page of ours, in JSON. */
export function serveCalls(app: Hono<Web>, around: Around, calls: Calls): void {
  const live: Live = { around, calls, secure: around.deps.site.startsWith("https:") };
  const limit = bodyLimit<Web>(largest, (c) => c.json({ refused: "too-long" }, 413));
  app.get("/:piece{page-[\\w-]+\\.js}", compress({ threshold: 0 }), (c, next) => {
    const piece = calls.script()?.pieces.get(c.req.path);
    if (piece === undefined) return next();
    const kept = { "Cache-Control": "public, max-age=31536000, immutable" };
    return c.body(new Uint8Array(piece), 200, { ...kept, "Content-Type": "text/javascript; charset=utf-8" });
  });
  app.get("/call/try", async (c) =>
    show(c, TryPage({ view: await around.viewOf(c), script: calls.script() })),
  );
  app.post("/call/try/now", (c) =>
    c.json({ now: around.deps.now().getTime(), address: calls.rooms()?.address() ?? null }),
  );
  app.get("/call/:token", (c) => showCall(c, live));
  app.post("/call/:token/:act", limit, (c) => actInCall(c, live));
  app.get("/kiosk", (c) => showKiosk(c, live));
  app.post("/kiosk/:act", limit, (c) => actAtKiosk(c, live));
  app.get("/mayor/:token", (c) => showMayor(c, live));
  app.post("/mayor/:token/:act", limit, (c) => actAsMayor(c, live));
}
