import { Hono } from "hono";

/**
 * What a provider calls: `POST` is answered by `handle`, any other method is told so. Loaded by what opens a channel, since
 * every command reads the settings of all of them.
 */
export function webhook(path: string, handle: (request: Request) => Promise<Response>): Hono {
  const routes = new Hono();
  routes.post(path, (context) => handle(context.req.raw));
  routes.all(path, (context) => context.body(null, 405, { allow: "POST" }));
  return routes;
}
