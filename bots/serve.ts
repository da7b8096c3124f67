import { Hono } from "hono";
import type { Sms } from "./sms/bot.ts";
import type { Telegram } from "./telegram/bot.ts";

export type Bots = { telegram?: Pick<Telegram, "handle">; sms?: Pick<Sms, "handle" | "status"> };

/** The webhooks of the chats that are switched on; the others do not exist. */
export function botRoutes({ telegram, sms }: Bots): Hono {
  const app = new Hono();
  if (telegram !== undefined) app.post("/telegram", (context) => telegram.handle(context.req.raw));
  if (sms !== undefined) {
    app.post("/sms", (context) => sms.handle(context.req.raw));
    app.post("/sms/status", (context) => sms.status(context.req.raw));
  }
  return app;
}
