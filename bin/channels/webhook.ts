import { Hono } from "hono";

/** What a provider calls: `POST` is answered by `handle`, any other method is told so. */
export function webhook(path: string, handle: (request: Request) => Promise<Response>): Hono {
  const routes = new Hono();
  routes.post(path, (context) => handle(context.req.raw));
  routes.all(path, (context) => context.body(null, 405, { allow: "POST" }));
  return routes;
}
