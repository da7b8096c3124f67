import { Hono } from "hono";
import type { Sms } from "./sms/bot.ts";
import type { Telegram } from "./telegram/bot.ts";

export type Bots = { telegram?: Pick<Telegram, "handle">; sms?: Pick<Sms, "handle" | "status"> };

/** The webhooks of the chats that are switched on; the others do not exist. */
export function botRoutes({ telegram, sms }: Bots): Hono {
  const app = new Hono();
  const on = (path: string, handle: (request: Request) => Promise<Response>) => {
    app.post(path, (context) => handle(context.req.raw));
    app.all(path, (context) => context.body(null, 405, { allow: "POST" }));
  };
  if (telegram !== undefined) on("/telegram", telegram.handle);
  if (sms !== undefined) {
    on("/sms", sms.handle);
    on("/sms/status", sms.status);
  }
  return app;
}
